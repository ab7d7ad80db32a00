import type { SameTexts } from '../same-texts.ts'
import type { letters as source } from '../sv/letters.ts'

/** Texts of letters from the page of a case, English. */
export const letters: SameTexts<typeof source> = {
  title: 'Letter to the sender',
  open: 'Write a letter',
  explain: 'The draft is put in the mailbox {{mailbox}}. Nothing is sent; you do that in Outlook.',
  explainTo:
    'The draft becomes a new mail to {{to}} in the mailbox {{mailbox}}. Nothing is sent; you do that in Outlook.',
  explainNew:
    'The case has no mail to answer. The draft becomes a new mail in the mailbox {{mailbox}}. Nothing is sent; in Outlook you enter the recipient and send it.',
  own: 'Use my own mailbox',
  review: 'Review',
  make: 'Put the draft in the mailbox',
  looking: 'Looking for the mail and the letters',
  gone: 'The mail is not in the mailbox {{mailbox}}, or you cannot open it. Write the letter in Outlook.',
  failed: 'The letters could not be fetched.',
}
