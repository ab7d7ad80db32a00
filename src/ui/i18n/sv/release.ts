/** Texts of the copy for release, Swedish. */
export const release = {
  title: 'Utlämnandekopia',
  explain:
    'Pröva varje uppgift för sig. Det du maskerar ersätts av lagrummet. Kopian ersätter inte prövningen, och mejlet prövas för sig.',
  mask: 'Maskera: {{text}}',
  ground: 'Lagrum',
  groundHint: 'Till exempel: OSL 15:1',
  groundMissing: 'Skriv lagrum för varje maskerad uppgift.',
  reminders: 'Påminnelser om sekretess i ärendet:',
  make: 'Skapa kopian (.docx)',
  made: 'Kopian är skapad, och det står i ärendets historik.',
  note: 'Utlämnandekopia gjord. Maskerade uppgifter: {{count}}.',
} as const
