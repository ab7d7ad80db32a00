/** Texts of the packages for the archive, Swedish. */
export const archive = {
  make: 'Arkivpaket (.zip)',
  makeMany_one: 'Arkivpaket av {{count}} ärende (.zip)',
  makeMany_other: 'Arkivpaket av {{count}} ärenden (.zip)',
  explain:
    'Ärendet enligt FGS Ärendehantering 2.0, alla händelser, en sida att läsa utan Ankomst, arbetskopiorna och kontrollsummor. Filen innehåller personuppgifter och är inte krypterad: välj med omsorg var du lägger den. Inget tas bort ur Ankomst.',
  most: 'Högst {{most}} ärenden åt gången; de första i listan tas med. Välj en period för att få med resten.',
  reading: 'Läser ärende {{number}}, {{at}} av {{of}} …',
  made_one:
    'Arkivpaketet är gjort och läst tillbaka mot sina kontrollsummor. Det ligger bland dina hämtade filer.',
  made_other:
    '{{count}} arkivpaket är gjorda och lästa tillbaka mot sina kontrollsummor. De ligger i en fil bland dina hämtade filer.',
  none: 'Inget arkivpaket blev gjort.',
  leftOut: 'Inte med i filen:',
  why: {
    paused: '{{number}}: ärendet är pausat. Fråga säkerhetsfunktionen.',
    aside: '{{number}}: du har anmält jäv.',
    gone: '{{number}}: ärendet finns inte längre, eller så har du inte tillgång till det.',
    open: '{{number}}: ärendet är inte avslutat. Avsluta det först.',
    forbidden: '{{number}}: bara de som handlägger ärendet kan läsa arbetskopiorna. Be dem göra paketet.',
    edition:
      '{{number}}: ärendet är bedömt enligt en utgåva av strategin som din version av Ankomst inte har.',
  },
  notAsFiled:
    '{{number}}: {{file}} är inte den fil som en gång lades in. Jämför med originalet i brevlådan eller diariet.',
  fileName: 'arkivpaket-{{date}}',
} as const
