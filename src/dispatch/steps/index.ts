import type { Step } from '../step.ts'
import type { StepId } from '../step-ids.ts'
import { caseFolder } from './case-folder.ts'
import { copyAttachments } from './copy-attachments.ts'
import { draftMessage } from './draft-message.ts'
import { draftNote } from './draft-note.ts'
import { draftRegistrar } from './draft-registrar.ts'
import { fileCopy } from './file-copy.ts'
import { keepThread } from './keep-thread.ts'
import { linkForward } from './link-forward.ts'
import { markMail } from './mark-mail.ts'
import { openCase } from './open-case.ts'
import { postThread } from './post-thread.ts'
import { putPaper } from './put-paper.ts'
import { replyDraft } from './reply-draft.ts'
import { sendMessage } from './send-message.ts'
import { sendNote } from './send-note.ts'
import { sendRegistrar } from './send-registrar.ts'

/** The steps with an effect outside the case. `claim` and `write-case` write the case itself and belong to the machine. */
export const steps: Readonly<Record<Exclude<StepId, 'claim' | 'write-case'>, Step>> = {
  'open-case': openCase,
  'draft-registrar': draftRegistrar,
  'draft-message': draftMessage,
  'draft-note': draftNote,
  'send-registrar': sendRegistrar,
  'send-message': sendMessage,
  'send-note': sendNote,
  'case-folder': caseFolder,
  'file-copy': fileCopy,
  'link-forward': linkForward,
  'reply-draft': replyDraft,
  'mark-mail': markMail,
  'put-paper': putPaper,
  'copy-attachments': copyAttachments,
  'post-thread': postThread,
  'keep-thread': keepThread,
}
