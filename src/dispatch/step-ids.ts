/** Every step any plan may have. Their words are in the interface's texts under `dispatch.step.<id>`. */
export const stepIds = [
  'open-case',
  'draft-registrar',
  'draft-message',
  'draft-note',
  'claim',
  'send-registrar',
  'send-message',
  'send-note',
  'case-folder',
  'file-copy',
  'link-forward',
  'reply-draft',
  'mark-mail',
  'put-paper',
  'copy-attachments',
  'post-thread',
  'keep-thread',
  'write-case',
] as const
export type StepId = (typeof stepIds)[number]
