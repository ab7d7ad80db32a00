import type { SameTexts } from '../same-texts.ts'
import type { toDo as source } from '../sv/to-do.ts'

/** What is to be done in a case and by when, the registration number, and Outlook's flag: shown in pane and tab. English. */
export const toDo: SameTexts<typeof source> = {
  title: 'To do',
  nothing: 'Nothing is left to do.',
  kinds: {
    register: 'Register',
    answer: 'Answer the sender',
    acknowledge: 'Acknowledge',
    'give-advice': 'Answer the question',
    'look-at-news': 'Look at new mail',
    'report-decision': 'Report the decision to $t(city.board)',
    'follow-up': 'Follow up the visit',
    tell: 'Inform those who need to know',
    'follow-up-condition': 'Follow up the condition',
    'look-at-conditions': 'See what has been said of the conditions',
    review: 'Look at the intent or membership again',
    'enter-commitment': 'Enter in Memberships and intents',
  },
  line: '{{what}}, {{body}}, by {{day}}',
  overdue: 'overdue',
  of: '{{body}}:',
  register: {
    open: 'Enter the registration number',
    change: 'Correct the registration number',
    number: 'Registration number',
    pattern: 'How you write it: {{mask}}, where # stands for digits.',
    unusual:
      'It does not look like your usual registration numbers. If it is right you can save it all the same.',
    offered: 'Use {{number}} from the mail',
    receivedOn: 'Received on',
    fault: { missing: 'Write the registration number.', future: 'The day lies ahead.' },
    save: 'Save the registration number',
    saved: 'The registration number is in the case.',
  },
  tell: {
    who: 'Who is to be informed?',
    goesTo: 'Goes to {{to}}',
    goesToBoth: 'Goes to {{to}}, copy to {{cc}}',
    noWay:
      'Has no address in the directory. Ask the administrator to add one, or choose not to inform them and say why.',
    nobody: 'Choose at least one.',
    message: 'Your message (optional)',
    goesAlong:
      'They also get what the request is about and, where there are any, the decision and what you learned. The sender’s mail is not included.',
    numberOnly:
      'The case is at the highest political level or has a reminder of secrecy. They get only its number and what you write yourself.',
    aside: 'Do not inform them',
    asideWho: 'Who is not to be informed?',
    asideWhy: 'Why do they not need to know?',
    asideMissing: 'Choose at least one and say why.',
    asideSave: 'Enter',
    asideSaved: 'Entered in the case.',
  },
  flag: {
    is: 'The mail is flagged for {{day}}.',
    set: 'Flag the mail for {{day}}',
    done: 'Mark the flag complete',
    failed: 'The flag on the mail has not changed. The case is as it was.',
  },
  calendar: {
    add: 'Put in the mailbox’s calendar',
    addOwn: 'Put in my calendar',
    is: 'In the mailbox’s calendar on {{day}}.',
    isOwn: 'In your calendar on {{day}}.',
    move: 'Move to {{day}}',
    update: 'Update the text in the calendar',
    remove: 'Remove from the calendar',
    gone: 'Removed from the calendar.',
    failed:
      'The calendar may not have changed. Try again: if the event is there already there will still be only one. The case is as it was.',
  },
}
