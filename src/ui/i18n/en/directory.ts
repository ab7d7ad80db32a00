import type { SameTexts } from '../same-texts.ts'
import type { directory as sv } from '../sv/directory.ts'

/** What both surfaces say about bodies and addresses. English. */
export const directory: SameTexts<typeof sv> = {
  source: {
    'no-lists':
      'The addresses come from the directory that Ankomst ships with, because this installation has no directory lists.',
    empty:
      'The addresses come from the directory that Ankomst ships with, because nobody has entered your own directory yet.',
    refused:
      'The addresses come from the directory that Ankomst ships with, because you have no access to your own directory.',
    unreachable:
      'The addresses come from the directory that Ankomst ships with, because your own directory could not be read just now. Check the receiver before you send.',
  },
  way: {
    'function-mailbox': 'Goes to the function mailbox.',
    'personal-inbox-only': 'There is no function mailbox; goes to a personal inbox.',
    'deputy-while-away': 'The contact person is away until {{until}}. The deputy gets it instead.',
    'deputy-while-away-open': 'The contact person is away until further notice. The deputy gets it instead.',
    'away-without-deputy': 'The contact person is away until {{until}} and has no deputy.',
    'away-without-deputy-open': 'The contact person is away until further notice and has no deputy.',
    'deputy-for-automatic-reply':
      'The contact person answers automatically just now. The deputy gets it instead.',
    'automatic-reply-without-deputy': 'The contact person answers automatically just now and has no deputy.',
    'no-contact-person': 'No contact person is given.',
    successor: 'The body has changed its name or become part of another.',
    'no-way-in': 'There is no address. Choose another body, or ask the administrator to add one.',
  },
}
