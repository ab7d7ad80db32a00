import type { SameTexts } from '../same-texts.ts'
import type { secrecy as source } from '../sv/secrecy.ts'

/** Reminders of secrecy and security pauses, shown at the top of a case in pane and tab. English. */
export const secrecy: SameTexts<typeof source> = {
  title: 'Reminder of secrecy: {{ground}}',
  about: 'Concerns: {{note}}',
  setBy: 'Set by {{body}} on {{date}}. Every request to see the documents is tried by itself.',
  lift: 'Lift the reminder',
  liftOne: 'Lift the reminder: {{ground}}',
  why: 'Why is it lifted?',
  missing: 'Write why the reminder is lifted.',
  pause: {
    title: 'The case is paused',
    ask: 'Contact the security function.',
    askBody: 'Contact the security function: {{body}}.',
    askAt: 'Contact the security function: {{body}}, {{mailbox}}.',
    stands: 'Until then nothing is sent from here, and the case is in no list. Write no reasons here.',
    end: 'End the pause',
    when: 'End the pause only if the security function has answered that the case can go on. It then stands in lists and statistics again.',
    ended: 'The pause has ended.',
    what: 'What is the case about?',
    missing: 'Write what the case is about: while it was paused it had no name.',
  },
}
