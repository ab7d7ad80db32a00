/** Reminders of secrecy, shown at the top of a case in pane and tab. Swedish. */
export const secrecy = {
  title: 'Påminnelse om sekretess: {{ground}}',
  about: 'Gäller: {{note}}',
  setBy: 'Satt av {{body}} {{date}}. Varje begäran att få se handlingarna prövas för sig.',
  lift: 'Ta bort påminnelsen',
  liftOne: 'Ta bort påminnelsen: {{ground}}',
  why: 'Varför tas den bort?',
  missing: 'Skriv varför påminnelsen tas bort.',
} as const
