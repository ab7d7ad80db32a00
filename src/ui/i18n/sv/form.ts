/** The assessment form, in pane and tab. Questions and options come from the edition. */
export const form = {
  notAssessed: 'Inte bedömt',
  help: 'Förklaring: {{label}}',
  phrase: 'I mejlet: ”{{phrase}}”',
  steps: { note: 'Anteckning' },
  reason: 'Skäl',
  percent: 'Procent',
  proposalTo: '{{body}} avgör. Det du väljer är ett förslag.',
  clear: 'Ta bort svaret',
  suggestions: 'Förslag till formulering',
  error: {
    'receiver-missing': 'Välj en mottagare.',
    'reason-missing': 'Skriv några ord. Svaret räknas först då.',
    'not-a-percentage': 'Skriv ett tal mellan 0 och 100.',
    'end-before-start': 'Slutet ska komma efter starten.',
  },
  agreement: { start: 'Start', end: 'Slut' },
} as const
