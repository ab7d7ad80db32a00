import type { SameTexts } from '../same-texts.ts'
import type { secrecy as source } from '../sv/secrecy.ts'

/** Reminders of secrecy, shown at the top of a case in pane and tab. English. */
export const secrecy: SameTexts<typeof source> = {
  title: 'Reminder of secrecy: {{ground}}',
  about: 'Concerns: {{note}}',
  setBy: 'Set by {{body}} on {{date}}. Every request to see the documents is tried by itself.',
  lift: 'Lift the reminder',
  liftOne: 'Lift the reminder: {{ground}}',
  why: 'Why is it lifted?',
  missing: 'Write why the reminder is lifted.',
}
