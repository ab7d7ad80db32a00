import type { SameTexts } from '../same-texts.ts'
import type { release as source } from '../sv/release.ts'

/** Texts of the copy for release, English. */
export const release: SameTexts<typeof source> = {
  title: 'Copy for release',
  explain:
    'Try each item by itself. What you mask is replaced by its legal ground. The copy does not replace the decision, and the mail is tried by itself.',
  mask: 'Mask: {{text}}',
  personal: 'may name people, look twice',
  headings: {
    case: 'Case',
    contact: 'Contact',
    sender: 'Sender',
    mail: 'Mail received',
    summary: 'Summary',
    facts: 'Facts',
    assessment: 'Assessment',
    history: 'History',
  },
  caseNumber: 'Case number {{number}}',
  registered: '{{body}}: registration number {{number}}',
  subject: 'Subject: {{subject}}',
  to: 'To: {{mailbox}}',
  received: 'Received: {{day}}',
  receivedUnknown: 'The day of receipt is not stated',
  ground: 'Legal ground',
  groundHint: 'For example: OSL 15:1',
  groundMissing: 'Write the legal ground of every masked item.',
  reminders: 'Reminders of secrecy in the case:',
  make: 'Make the copy (.docx)',
  made: 'The copy is made, and the history of the case says so.',
  note: 'Copy for release made. Masked items: {{count}}.',
}
