/** What the app does with Microsoft Graph, one word per kind of call; each operation file names its own. */
export const operations = [
  'me.read',
  'me.groups',
  'mail.read',
  'mail.read.shared',
  'mail.write',
  'mail.write.shared',
  'mail.send',
  'mail.send.shared',
  'calendar.write',
  'calendar.write.shared',
  'categories.read',
  'categories.write',
  'rules.read',
  'mailtips.read',
  'items.read',
  'items.write',
  'files.read',
  'files.write',
  'files.share',
  'sites.read',
  'sites.provision',
  'channels.read',
  'channels.post',
  'activity.send',
  'watch.read',
  'watch.mark',
  'watch.cases',
] as const
export type Operation = (typeof operations)[number]

/** One permission of Microsoft Graph that the app asks for, and everything that is said about it anywhere. */
export interface Permission {
  readonly scope: string
  readonly kind: 'delegated' | 'application'
  readonly why: { readonly sv: string; readonly en: string }
  readonly operations: readonly Operation[]
  /** Level of installation that first needs it: 0 pane without Graph, 1 mail, 2 cases, 3 Teams thread, 4 watcher. */
  readonly level: 0 | 1 | 2 | 3 | 4
  readonly adminConsent: boolean
  /** Asked for by `ankomst provision` alone, never by pane or tab. */
  readonly provisioningOnly?: true
}

/**
 * The one list of permissions: manifest, app registration and documentation are generated from it. Least privilege per call is
 * from Microsoft's permissions reference (https://learn.microsoft.com/graph/permissions-reference).
 */
export const permissions: readonly Permission[] = [
  {
    scope: 'User.Read',
    kind: 'delegated',
    level: 1,
    adminConsent: false,
    operations: ['me.read', 'me.groups'],
    why: {
      sv: 'Vem som är inloggad och vilka av stadens grupper personen hör till, så att rätt knappar visas.',
      en: "Who is signed in and to which of the city's groups the person belongs, so that the right buttons show.",
    },
  },
  {
    scope: 'Mail.ReadWrite',
    kind: 'delegated',
    level: 1,
    adminConsent: false,
    operations: ['mail.read', 'mail.write', 'mailtips.read'],
    why: {
      sv: 'Läsa brevet, skriva utkast till överlämning och svar, märka brevet som hanterat, se om en kontaktperson har ett automatiskt svar.',
      en: 'Read the mail, write drafts of the hand-over and the reply, mark the mail as handled, see whether a contact person answers automatically.',
    },
  },
  {
    scope: 'Mail.Send',
    kind: 'delegated',
    level: 1,
    adminConsent: false,
    operations: ['mail.send'],
    why: {
      sv: 'Skicka den överlämning som personen har förhandsgranskat och godkänt.',
      en: 'Send the hand-over that the person has previewed and confirmed.',
    },
  },
  {
    scope: 'Mail.ReadWrite.Shared',
    kind: 'delegated',
    level: 1,
    adminConsent: false,
    operations: ['mail.read.shared', 'mail.write.shared'],
    why: {
      sv: 'Samma som ovan i funktionsbrevlådor som personen redan har behörighet till.',
      en: 'The same in function mailboxes that the person already has access to.',
    },
  },
  {
    scope: 'Mail.Send.Shared',
    kind: 'delegated',
    level: 1,
    adminConsent: false,
    operations: ['mail.send.shared'],
    why: {
      sv: 'Skicka överlämningen från funktionsbrevlådan där personen får skicka som den.',
      en: 'Send the hand-over from the function mailbox where the person may send as it.',
    },
  },
  {
    scope: 'MailboxSettings.ReadWrite',
    kind: 'delegated',
    level: 1,
    adminConsent: false,
    operations: ['categories.read', 'categories.write', 'rules.read'],
    provisioningOnly: true,
    why: {
      sv: 'Lägga upp kategorierna som visar kollegorna att en förfrågan hanteras.',
      en: 'Create the categories that show colleagues that a request is being handled.',
    },
  },
  {
    scope: 'Sites.Selected',
    kind: 'delegated',
    level: 2,
    adminConsent: true,
    operations: ['items.read', 'items.write', 'files.read', 'files.write', 'files.share', 'sites.read'],
    why: {
      sv: 'Läsa och skriva ärenden på nätverkets och beredningens webbplatser, inga andra.',
      en: "Read and write cases on the network's and the committee's sites, no others.",
    },
  },
  {
    scope: 'Calendars.ReadWrite.Shared',
    kind: 'delegated',
    level: 2,
    adminConsent: false,
    operations: ['calendar.write.shared'],
    why: {
      sv: 'Lägga in, flytta och ta bort det närmaste förfallodatumet för ett ärende utan brev i funktionsbrevlådans kalender, när personen trycker på knappen. Utan den syns datumet bara i fliken.',
      en: "Enter, move and remove the nearest due day of a case without a mail in the function mailbox's calendar, when the person presses the button. Without it the day shows in the tab alone.",
    },
  },
  {
    scope: 'Calendars.ReadWrite',
    kind: 'delegated',
    level: 2,
    adminConsent: false,
    operations: ['calendar.write'],
    why: {
      sv: 'Samma i personens egen kalender, där förvaltningen eller bolaget inte har någon funktionsbrevlåda.',
      en: "The same in the person's own calendar, where the body has no function mailbox.",
    },
  },
  {
    scope: 'ChannelMessage.Send',
    kind: 'delegated',
    level: 3,
    adminConsent: false,
    operations: ['channels.post'],
    why: {
      sv: 'Skriva i beredningens kanal när sekreteraren lägger fram ett ärende, och svara i tråden.',
      en: 'Post to the committee’s channel when the secretary puts a case before it, and reply in the thread.',
    },
  },
  {
    scope: 'ChannelMessage.Read.All',
    kind: 'delegated',
    level: 3,
    adminConsent: true,
    operations: ['channels.read'],
    why: {
      sv: 'Visa ärendets tråd i fliken. Utan den visas en länk till tråden.',
      en: 'Show the thread of the case in the tab. Without it a link to the thread is shown.',
    },
  },
  {
    scope: 'TeamsActivity.Send',
    kind: 'delegated',
    level: 3,
    adminConsent: false,
    operations: ['activity.send'],
    why: {
      sv: 'Meddela ledamöterna en gång, när dagordningen publiceras. Utan den får sekreteraren en text att skicka själv.',
      en: 'Tell the members once, when the agenda is published. Without it the secretary gets a text to send.',
    },
  },
  {
    scope: 'Sites.Manage.All',
    kind: 'delegated',
    level: 2,
    adminConsent: true,
    operations: ['sites.provision'],
    provisioningOnly: true,
    why: {
      sv: 'Skapa listor, kolumner och bibliotek på de två webbplatserna, en gång av en administratör.',
      en: 'Create lists, columns and libraries on the two sites, once, by an administrator.',
    },
  },
  {
    scope: 'Mail.ReadWrite',
    kind: 'application',
    level: 4,
    adminConsent: true,
    operations: ['watch.read', 'watch.mark'],
    why: {
      sv: 'Bevakaren läser nya brev i de funktionsbrevlådor som avgränsats för den och sätter kategori på förfrågningar.',
      en: 'The watcher reads new mail in the function mailboxes it is scoped to and puts a category on requests.',
    },
  },
  {
    scope: 'Sites.Selected',
    kind: 'application',
    level: 4,
    adminConsent: true,
    operations: ['watch.cases'],
    why: {
      sv: 'Bevakaren slår upp om ett brev hör till ett känt ärende, med läsrätt på nätverkets webbplats. Valfritt.',
      en: "The watcher looks up whether a mail belongs to a known case, with read access to the network's site. Optional.",
    },
  },
]

/** The scopes an operation needs. Every operation has one, which a test holds the list to. */
export const scopesOf = (operation: Operation): readonly string[] =>
  permissions
    .filter((permission) => permission.operations.includes(operation))
    .map((permission) => permission.scope)
