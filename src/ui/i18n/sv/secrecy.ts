/** Reminders of secrecy and security pauses, shown at the top of a case in pane and tab. Swedish. */
export const secrecy = {
  title: 'Påminnelse om sekretess: {{ground}}',
  about: 'Gäller: {{note}}',
  setBy: 'Satt av {{body}} {{date}}. Varje begäran att få se handlingarna prövas för sig.',
  lift: 'Ta bort påminnelsen',
  liftOne: 'Ta bort påminnelsen: {{ground}}',
  why: 'Varför tas den bort?',
  missing: 'Skriv varför påminnelsen tas bort.',
  pause: {
    title: 'Ärendet är pausat',
    ask: 'Kontakta säkerhetsfunktionen.',
    askBody: 'Kontakta säkerhetsfunktionen: {{body}}.',
    askAt: 'Kontakta säkerhetsfunktionen: {{body}}, {{mailbox}}.',
    stands: 'Inget skickas härifrån så länge, och ärendet syns inte i några listor. Skriv inga skäl här.',
    end: 'Häv pausen',
    when: 'Häv pausen bara om säkerhetsfunktionen har svarat att ärendet kan gå vidare. Då syns det i listor och statistik igen.',
    ended: 'Pausen är hävd.',
    what: 'Vad gäller ärendet?',
    missing: 'Skriv vad ärendet gäller: så länge det var pausat hade det inget namn.',
  },
} as const
