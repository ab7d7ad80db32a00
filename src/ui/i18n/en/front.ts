import type { front as source } from '../sv/front.ts'
import type { SameTexts } from '../same-texts.ts'

export const front: SameTexts<typeof source> = {
  reading: 'Reading the mail …',
  readingSubject: 'Reading “{{subject}}” …',
  certainty: {
    likely: 'Probably a visit request',
    unclear: 'Unclear whether it is a visit request',
    unlikely: 'Probably not a visit request',
    unread: 'Cannot be judged',
    likelyOther: 'Probably an international request',
  },
  known: 'Belongs to a case',
  textless: {
    zero: 'The mail has no text to read.',
    one: 'The mail has no text to read. What is asked may stand in the attachment.',
    other: 'The mail has no text to read. What is asked may stand in one of the {{count}} attachments.',
  },
  unfetched: 'The rest of Ankomst could not be fetched. Nothing has been sent. Check your connection.',
  again: 'Try again',
}
