import type { SameTexts } from '../same-texts.ts'
import type { door as source } from '../sv/door.ts'

/** Texts of the second door: mail triaged and requests assessed and handed on from the tab. English. */
export const door: SameTexts<typeof source> = {
  open: 'Go through a mailbox',
  title: 'Go through a mailbox',
  explain:
    'For those who cannot open Ankomst in Outlook: on the phone, or when the mailbox is hidden. Mail is read in your browser, the newest 50 of the inbox.',
  mailbox: 'Mailbox',
  ownBodies: 'Your mailboxes',
  otherBodies: 'Other administrations and companies',
  own: 'My own',
  chosen: 'Looked at {{time}}',
  groups: { marked: 'Likely requests', unclear: 'Unclear', inCase: 'Belongs to a case', rest: 'The rest' },
  known: 'Marked: {{category}}',
  empty: 'No mail in the inbox.',
  refused: 'You have no access to that mailbox. Ask its owner for permission in Outlook.',
  from: '{{from}}, {{date}}',
  back: 'Back to the mailbox',
  has: 'The mail already belongs to a case.',
  toCase: 'Open the case',
  begin: 'Open a case from the mail',
  beginHelp:
    'The mail gets the category {{category}}, a working copy is put in the folder of the case, and you assess and hand over in the case.',
  notLikely: 'Not likely a request. You can open a case all the same.',
  body: 'For which administration or company?',
  files: 'Attachments',
  staysThere: '{{name}} – stays in the mailbox',
  held: 'Attachments that look like passports, lists of names or health details stay in the mailbox; then no working copy is made.',
  assess: {
    open: 'Assess by the strategy',
    again: 'Assess anew',
    save: 'Enter the assessment',
    saved: 'The assessment is entered.',
    more: 'More goals (optional)',
    explain: 'Nothing is filled in beforehand. What you do not touch reads Not assessed.',
  },
  hand: {
    to: 'To whom?',
    toMissing: 'Choose a receiver first.',
    noWayIn: 'That administration or company has no address in the directory.',
    goesTo: 'Goes to {{to}}',
    copyTo: 'with a copy to {{cc}}',
    answerBy: 'Answer by',
    question: 'Your question',
  },
}
