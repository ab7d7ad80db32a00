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
    inForum:
      'The case lay before $t(city.forumShort) when it was paused. The secretariat takes the case paper away: telephone them unless you know that it has been done.',
    paper: {
      lies: 'The case paper still lies on the site of $t(city.forumShort), and members read it.',
      withdraw: 'Take the paper away',
      what: 'Its point is taken off the agendas of coming meetings, and the case paper and its attachments are removed from the site. Agendas that were sent, saved documents and the thread in the channel are out of the reach of Ankomst: take them away yourself.',
      gone: 'The paper has been taken away. What was already sent, saved among the documents or written in the channel you take away yourself.',
      listed: '{{number}} is paused but lies before the committee. Open the case and take its paper away.',
    },
    talk: 'Nothing is written in the thread while the case is paused.',
    overtaken:
      'The plan was made before the pause and does not go on. End it; when the pause has ended the case is put forward anew.',
    waits: 'The plan stands still while the case is paused. When the pause has ended it can go on from here.',
    endPlan: 'End the plan',
    end: 'End the pause',
    when: 'End the pause only if the security function has answered that the case can go on. It then stands in lists and statistics again.',
    ended: 'The pause has ended.',
    what: 'What is the case about?',
    missing: 'Write what the case is about: while it was paused it had no name.',
  },
}
