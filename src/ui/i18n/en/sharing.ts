import type { SameTexts } from '../same-texts.ts'
import type { sharing as sv } from '../sv/sharing.ts'

export const sharing: SameTexts<typeof sv> = {
  collision: '{{name}} has answered the same thing differently: {{fields}}. Which one holds?',
  collisionRest: 'Everything else that you both filled in has been brought together.',
  mine: 'My answer',
  theirs: 'The answer of {{name}}',
  field: {
    course: 'whether it is a case',
    reason: 'the reason',
    adviser: 'who is asked for advice',
    proposeToIb: 'the proposal to $t(city.forumShort)',
    ours: 'whether it is ours',
    receiver: 'the receiver',
    receivedBy: 'who received it',
    directions: 'the directions',
    noDirection: 'the directions',
    aims: 'the aims',
    mutualLearning: 'mutual learning',
    mutualLearningReason: 'the reason for mutual learning',
    reasons: 'a reason',
    note: 'the note',
    other: 'the assessment',
  },
  notFound: {
    lead: 'The mail was found in none of the mailboxes {{mailboxes}}. So nothing can be sent or marked from here. What you fill in is kept on this computer.',
    advice:
      'If it lies in a function mailbox: open that as a shared folder in your own Outlook and try again.',
    orTab: 'Otherwise take the case in Teams.',
    again: 'Look again',
    tab: 'Take the case in Teams',
  },
  consent: {
    lead: 'The mail probably lies in a shared mailbox. Ankomst needs your approval to read and write there. Assessing works all the same.',
    approve: 'Approve shared mailboxes',
  },
  others: {
    answers: '{{body}} answers the sender (since {{when}}).',
    canDo:
      'You need not do anything. To take part: choose We take part, save a note or register your own record.',
    join: 'We take part',
  },
  note: 'Whoever got the request by mistake is told: {{addresses}}, “{{subject}}”.',
  where: {
    sent: 'Look in the Sent folder of {{mailbox}} for “{{subject}}”.',
    channel: 'Look in the channel of $t(city.forumShort) for the case {{subject}}.',
  },
}
