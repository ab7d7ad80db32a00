/** What is to be done in a case and by when, the diary number, and Outlook's flag: shown in pane and tab. Swedish. */
export const toDo = {
  title: 'Att göra',
  kinds: {
    register: 'Diarieför',
    answer: 'Svara avsändaren',
    acknowledge: 'Kvittera',
    'give-advice': 'Svara på rådfrågan',
    'look-at-news': 'Se över nya mejl',
    'report-decision': 'Anmäl beslutet till $t(city.board)',
    'follow-up': 'Följ upp besöket',
    review: 'Se över avsikten eller medlemskapet',
    'enter-commitment': 'För in i Medlemskap och avsikter',
  },
  line: '{{what}}, {{body}}, senast {{day}}',
  overdue: 'försenat',
  register: {
    open: 'För in diarienummer',
    change: 'Rätta diarienumret',
    number: 'Diarienummer',
    pattern: 'Så skrivs det hos er: {{mask}}, där # står för siffror.',
    unusual: 'Det ser inte ut som era diarienummer brukar. Stämmer det kan du spara ändå.',
    offered: 'Använd {{number}} ur mejlet',
    receivedOn: 'Inkommet den',
    fault: { missing: 'Skriv diarienumret.', future: 'Dagen ligger framåt i tiden.' },
    save: 'Spara diarienumret',
    saved: 'Diarienumret är infört i ärendet.',
  },
} as const
