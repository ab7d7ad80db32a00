import type { dispatch as source } from '../sv/dispatch.ts'
import type { SameTexts } from '../same-texts.ts'

export const dispatch: SameTexts<typeof source> = {
  whatHappens: 'This will happen',
  step: {
    'open-case': 'The case is opened',
    'draft-registrar': 'Draft to the registrar',
    'draft-message': 'Draft to the receiver',
    'draft-note': 'Draft to whoever got the request by mistake',
    claim: 'The case is reserved, so that nobody does the same thing twice',
    'send-registrar': 'The mail is sent to the registrar',
    'send-message': 'The mail is sent to the receiver',
    'send-note': 'Whoever got the request by mistake is told',
    'case-folder': 'The folder of the case is opened to those who handle it, nobody else',
    'file-copy': 'A working copy is filed in the case’s folder',
    'link-forward': 'The mails are linked to the case',
    'reply-draft': 'A draft reply is put in Drafts; you send it yourself',
    'mark-mail': 'The mail is marked in Outlook, with a flag for the next due day',
    'put-paper': 'The case is put before $t(city.forum)',
    'copy-attachments': 'The chosen attachments are copied to the library of $t(city.forumShort)',
    'post-thread': 'A post in the channel',
    'keep-thread': 'The thread is linked to the case',
    'write-case': 'The case gets its new state',
  },
  state: {
    waiting: 'waiting',
    running: 'in progress',
    done: 'done',
    failed: 'did not work',
    uncertain: 'uncertain',
    skipped: 'skipped',
  },
  uncertain: {
    question:
      'We do not know whether this step was done, and do not repeat it by ourselves. Look, and say which.',
    happened: 'It is done',
    didNot: 'It is not done',
  },
  ownMailbox: 'Send from my own mailbox',
  done: 'Everything is done.',
  unfinished: 'Not everything was finished. What is done is not done again.',
  continue: 'Continue',
}
