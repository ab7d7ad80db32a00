import { createCaseStore } from '../../src/casestore/create-case-store.ts'
import { createIbStore } from '../../src/casestore/create-ib-store.ts'
import { createMailCaseStore } from '../../src/casestore/create-mail-case-store.ts'
import { hasCaseSite, type AppConfig } from '../../src/casestore/config.ts'
import { provision } from '../../src/casestore/provision.ts'
import type { StoredCase } from '../../src/casestore/port.ts'
import { createDispatcher } from '../../src/dispatch/create-dispatcher.ts'
import type { Intent, MailInHand } from '../../src/dispatch/dispatcher.ts'
import { createGraphPort } from '../../src/graph/create-graph-port.ts'
import { InternetMessageId } from '../../src/mail/message.ts'
import { recorder } from '../contract/record.ts'
import { createContentServer } from '../../src/sandbox/graph/content-server.ts'
import { graphFetch } from '../../src/sandbox/graph/graph-fetch.ts'
import type { Fault, FaultableRequest } from '../../src/sandbox/graph/http/faults.ts'
import type { GraphSettings } from '../../src/sandbox/graph/http/settings.ts'
import { deliver } from '../../src/sandbox/graph/mail/deliver.ts'
import { createGraphServer } from '../../src/sandbox/graph/server.ts'
import { issueToken, verifyToken, type TokenCheck } from '../../src/sandbox/graph/tokens.ts'
import { functionMailboxes, people, personByKey } from '../../src/sandbox/seed/people.ts'
import { plant, restrictLists } from '../../src/sandbox/seed/plant.ts'
import { tenant } from '../../src/sandbox/seed/tenant.ts'
import { openStore } from '../../src/sandbox/store/sandbox-store.ts'
import { stockholmLists } from '../casestore/stockholm-lists.ts'
import { caseRules } from '../../src/cases/case-rules.ts'
import { editionOf } from '../../src/strategy/editions.ts'
import { stockholmCategories } from '../strategy/stockholm-categories.ts'

const scopes =
  'Mail.ReadWrite Mail.Send Mail.ReadWrite.Shared Mail.Send.Shared MailboxSettings.ReadWrite User.Read Sites.Selected Sites.Manage.All Sites.FullControl.All Files.ReadWrite.All ChannelMessage.Send ChannelMessage.Read.All'.split(
    ' ',
  )
const functionMailboxOf = (key: string): string => personByKey(key).mailboxes[0]?.mail ?? 'none'

/** Addresses of the played tenant that the tests name. */
export const addresses = {
  miljo: functionMailboxOf('kontakt-miljo'),
  avfall: functionMailboxOf('kontakt-avfall'),
  trafik: functionMailboxOf('kontakt-trafik'),
  contact: personByKey('kontakt-avfall').mail,
  secretariat: functionMailboxOf('sekreterare-ib'),
  registrar: functionMailboxes.find(({ mail }) => mail.startsWith('registrator.miljo'))?.mail ?? 'none',
}
const box = addresses.miljo
const stockholmRules = caseRules(editionOf('stockholm-2016'))

/** What level 1 asks consent for, and nothing else: a call to a site is refused. */
const mailScopes = 'User.Read Mail.ReadWrite Mail.Send Mail.ReadWrite.Shared Mail.Send.Shared'.split(' ')

/**
 * The sandbox's tenant in memory, provisioned, with a clock that does not wait and faults on demand.
 * @param level of installation; at 1 windows hold tokens for mail alone, and cases lie on their mails
 */
export async function buildWorld(settings: Partial<GraphSettings> = {}, level = 3) {
  const store = openStore(':memory:')
  const planted = plant(store)
  const clock = { at: Date.parse('2026-11-24T09:00:00Z') }
  const now = () => new Date(clock.at)
  const time = {
    now,
    sleep: async (milliseconds: number) => {
      clock.at += milliseconds
    },
  }
  const record = recorder('unit')
  let faults: ((request: FaultableRequest) => Fault | undefined) | undefined
  const content = { origin: 'http://content.localhost', server: createContentServer({ store, now }) }
  const server = createGraphServer({
    store,
    now,
    settings,
    verifyToken: checkedOnce(now),
    faults: (request) => faults?.(request),
    sleep: time.sleep,
    ...(record === null ? {} : { onExchange: record }),
  })
  const fetch = graphFetch(server, content)
  const tokens = new Map<string, { readonly until: number; readonly token: string }>()
  const tokenOf = (person: ReturnType<typeof personByKey>, granted = scopes) => {
    const kept = tokens.get(person.id)
    if (kept !== undefined && kept.until > clock.at) return kept.token
    const grant = {
      oid: person.id,
      upn: person.mail,
      scopes: granted,
      expiresIn: 86_400,
      app: tenant.clientId,
    }
    const token = issueToken('secret', grant, now())
    tokens.set(person.id, { until: clock.at + 3_600_000, token })
    return token
  }
  const portOf = (key: string, wire: typeof globalThis.fetch = fetch) => {
    const person = personByKey(key)
    return createGraphPort({
      baseUrl: 'https://graph.microsoft.com',
      fetch: wire,
      wait: time.sleep,
      random: () => 0,
      getToken: async () => tokenOf(person, level < 2 && key !== 'administrator' ? mailScopes : scopes),
    })
  }
  const base: Omit<AppConfig, 'networkSite' | 'ibSite'> = {
    version: 1,
    graphBaseUrl: 'https://graph.microsoft.com',
    tenantId: tenant.tenantId,
    clientId: tenant.clientId,
    authority: 'https://login.microsoftonline.com/common',
    edition: 'stockholm-2016',
    domains: [tenant.domain],
    level,
    ibChannel: { teamId: planted.teamId, channelId: planted.channelId },
    groups: {},
    catalogueAppId: tenant.catalogueAppId,
    tabUrl: null,
  }
  const { config } = await provision(portOf('administrator'), {
    base,
    lists: stockholmLists,
    networkSite: planted.networkSiteId,
    ibSite: planted.ibSiteId,
    mailboxes: [],
    categories: [],
  })
  restrictLists(store)

  let ids = 0
  /**
   * One person at one window: closing it and opening another forgets everything that was in memory.
   * `skew`: how wrong the clock of that machine is, in milliseconds.
   */
  const windowOf = (
    key: string,
    through: (real: typeof globalThis.fetch) => typeof globalThis.fetch = (real) => real,
    skew = 0,
  ) => {
    const theirNow = () => new Date(clock.at + skew)
    const graph = portOf(key, through(fetch))
    const cases = hasCaseSite(config)
      ? createCaseStore(graph, config, { fetch: through(fetch), now: theirNow })
      : createMailCaseStore(graph, theirNow)
    const dispatcher = createDispatcher({
      graph,
      cases,
      ib: createIbStore(graph, config),
      config,
      texts: {
        notice: 'Remissversion 2016 – inte gällande text',
        kind: (id) => id,
        body: (id) => id,
        forum: 'internationella beredningen (IB)',
        categories: stockholmCategories,
        timeZone: 'Europe/Stockholm',
      },
      clock: { ...time, now: theirNow },
      rules: () => stockholmRules,
      fetch: through(fetch),
      folderReaders: (bodies) => [
        ...people
          .filter(({ mailboxes }) =>
            mailboxes.some(({ mail }) => bodies.some((body) => mail.includes(`.${body}@`))),
          )
          .map(({ mail }) => mail),
        planted.groups['ib-secretary'] ?? '',
      ],
      newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    })
    return { graph, cases, dispatcher, ib: createIbStore(graph, config), actor: actorOf(key) }
  }

  let mails = 0
  /** `contents`: the mail as it is, given the Message-ID it must carry; otherwise an ordinary request with these attachments. */
  const arrive = async (
    mailbox = box,
    attachments: readonly string[] = [],
    contents: (id: string) => Buffer = (id) => eml(id, attachments),
  ): Promise<MailInHand> => {
    mails += 1
    const id = `<mail-${mails}@example.org>`
    const row = await deliver(store, { mailbox, eml: contents(id), receivedAt: now() })
    const ref = {
      internetMessageId: InternetMessageId.parse(id),
      mailbox,
      subject: 'Study visit in May',
      fromName: 'Office of the Mayor',
      fromAddress: 'mayor@example.org',
      receivedAt: now().toISOString(),
    }
    return { ref, graphId: row.id, shared: people.every((person) => person.mail !== mailbox) }
  }

  return {
    store,
    config,
    clock,
    /** The tenant's answers, for what asks without a port: addresses that are their own permission. */
    fetch,
    windowOf,
    arrive,
    portOf,
    setFaults(next: typeof faults) {
      faults = next
    },
    /** The newest messages in a folder of a mailbox, as a person reads them. */
    messagesIn: async (
      key: string,
      mailbox: string,
      folder: string,
      atMost = 1000,
    ): Promise<readonly Seen[]> => {
      const answer = await portOf(key).call<{ value: Seen[] }>({
        method: 'GET',
        path: `/users/${encodeURIComponent(mailbox)}/mailFolders/${folder}/messages?$top=${atMost}&$orderby=receivedDateTime desc&$select=id,subject,body,toRecipients,ccRecipients,categories,isDraft,internetMessageId,hasAttachments`,
        scopes: [],
      })
      return answer.body.value
    },
    /** Remembers the tenant and its clock; what is returned goes back to them. */
    remember(): () => void {
      const { at } = clock
      const back = store.remember()
      return () => {
        back()
        clock.at = at
      }
    },
    /** Where the mailboxes stand now, for `messagesSince`. */
    mark: (): number =>
      store.get<{ at: number }>('SELECT coalesce(max(rowid), 0) AS at FROM messages')?.at ?? 0,
    /** Every message of every mailbox that was made since, as it lies there. */
    messagesSince: (mark: number): readonly Lying[] =>
      store
        .all<{
          id: string
          mailbox: string
          folder: string
          isDraft: number
          internetMessageId: string
          doc: string
        }>(
          'SELECT m.id, u.mail AS mailbox, f.wellKnown AS folder, m.isDraft, m.internetMessageId, m.doc FROM messages m JOIN folders f ON f.id = m.folder JOIN users u ON u.id = m.mailbox WHERE m.rowid > ?',
          mark,
        )
        .map(({ doc, isDraft, ...rest }) => ({
          ...rest,
          isDraft: isDraft === 1,
          ...(JSON.parse(doc) as Pick<Seen, 'body' | 'categories' | 'subject' | 'toRecipients'>),
        })),
    /** One message as it lies in its mailbox. */
    lying: (id: string): Pick<Seen, 'categories'> | null => {
      const row = store.get<{ doc: string }>('SELECT doc FROM messages WHERE id = ? OR restId = ?', id, id)
      return row === undefined ? null : (JSON.parse(row.doc) as Pick<Seen, 'categories'>)
    },
    /** Working copies in a case's folder. */
    filesOf: (caseId: string): number =>
      store.get<{ count: number }>(
        "SELECT count(*) AS count FROM drive_items f JOIN drive_items d ON d.id = f.parent WHERE d.name = ? AND f.name LIKE '%.eml'",
        caseId,
      )?.count ?? 0,
    close: () => store.close(),
  }
}

/** A token that has been checked stays good for its hour: ten thousand plans ask a quarter of a million times. */
function checkedOnce(now: () => Date) {
  const checked = new Map<string, { readonly until: number; readonly result: TokenCheck }>()
  return (token: string): TokenCheck => {
    const kept = checked.get(token)
    if (kept !== undefined && kept.until > now().getTime()) return kept.result
    const result = verifyToken('secret', token, now())
    checked.set(token, { until: now().getTime() + 3_600_000, result })
    return result
  }
}

/** A message with the place where it lies. */
export interface Lying extends Pick<
  Seen,
  'id' | 'body' | 'categories' | 'subject' | 'toRecipients' | 'isDraft' | 'internetMessageId'
> {
  readonly mailbox: string
  readonly folder: string
}
export type World = Awaited<ReturnType<typeof buildWorld>>

export interface Seen {
  readonly id: string
  readonly subject: string
  readonly body: { readonly content: string }
  readonly categories: readonly string[]
  readonly isDraft: boolean
  readonly internetMessageId: string
  readonly toRecipients: readonly { readonly emailAddress: { readonly address: string } }[]
}

const actorOf = (key: string) => {
  const person = personByKey(key)
  return { name: person.displayName, upn: person.mail }
}

/** An intent with everything that a test does not care about filled in. */
export function intent(key: string, given: Partial<Intent> & Pick<Intent, 'kind'>): Intent {
  return {
    actor: actorOf(key),
    body: 'miljo',
    mail: null,
    stored: null,
    finding: null,
    assessment: null,
    outcome: null,
    summary: 'En delegation från Nablus, Palestina, vill komma på besök 3–5 maj 2027.',
    title: 'Studiebesök från Nablus',
    snapshot: [{ heading: 'Uppgifter', lines: [{ text: 'Sex personer' }] }],
    toBody: null,
    recipients: { to: [], cc: [] },
    reason: 'Ämnet är avfall',
    answerBy: null,
    attachments: [],
    replyDraft: null,
    registrar: null,
    ...given,
  }
}

/** A hand-over from Miljö's function mailbox to the waste company, with registrator and reply draft. */
export function handOver(
  mail: MailInHand,
  stored: StoredCase | null = null,
  more: Partial<Intent> = {},
): Intent {
  return intent('kontakt-miljo', {
    kind: 'hand-over',
    mail,
    stored,
    toBody: 'stockholm-avfall',
    recipients: { to: [addresses.avfall], cc: [addresses.contact] },
    registrar: addresses.registrar,
    replyDraft: { language: 'en', html: '<p>Thank you.</p>' },
    ...more,
  })
}

function eml(id: string, attachments: readonly string[]): Buffer {
  const head = [
    'From: Office of the Mayor <mayor@example.org>',
    `To: ${box}`,
    'Subject: Study visit in May',
    `Message-ID: ${id}`,
    'Date: Mon, 23 Nov 2026 08:10:00 +0000',
    'MIME-Version: 1.0',
  ]
  const text = 'We would like to visit your city 3-5 May 2027.'
  if (attachments.length === 0)
    return Buffer.from([...head, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n'))
  const parts = attachments.flatMap((name) => [
    '--b',
    'Content-Type: application/pdf',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    'x',
  ])
  return Buffer.from(
    [
      ...head,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      text,
      ...parts,
      '--b--',
      '',
    ].join('\r\n'),
  )
}
