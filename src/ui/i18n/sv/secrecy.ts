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
    inForum:
      'Ärendet låg framme för $t(city.forumShort) när det pausades. Sekretariatet tar undan ärendepapperet: ring dit om du inte vet att det är gjort.',
    paper: {
      lies: 'Ärendepapperet ligger kvar på webbplatsen för $t(city.forumShort) och läses av ledamöterna.',
      withdraw: 'Ta undan papperet',
      what: 'Punkten tas bort ur dagordningar för kommande möten, och ärendepapperet och dess bilagor tas bort från webbplatsen. Utsända dagordningar, sparade handlingar och tråden i kanalen når Ankomst inte: ta undan dem själv.',
      gone: 'Papperet är undantaget. Ta själv undan det som redan är utsänt, sparat i Handlingar eller skrivet i kanalen.',
      listed: '{{number}} är pausat men ligger framme. Öppna ärendet och ta undan papperet.',
    },
    talk: 'Inget skrivs i tråden så länge ärendet är pausat.',
    overtaken:
      'Planen gjordes före pausen och förs inte vidare. Avsluta den; när pausen är hävd läggs ärendet fram på nytt.',
    waits: 'Planen ligger stilla så länge ärendet är pausat. När pausen är hävd kan den fortsätta härifrån.',
    endPlan: 'Avsluta planen',
    end: 'Häv pausen',
    when: 'Häv pausen bara om säkerhetsfunktionen har svarat att ärendet kan gå vidare. Då syns det i listor och statistik igen.',
    ended: 'Pausen är hävd.',
    what: 'Vad gäller ärendet?',
    missing: 'Skriv vad ärendet gäller: så länge det var pausat hade det inget namn.',
  },
} as const
