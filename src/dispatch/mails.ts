/** Every mail of a plan: the step that makes its draft, and the step that sends the draft which the claim wrote down. */
export const mails = [
  { draft: 'draft-message', send: 'send-message' },
  { draft: 'draft-registrar', send: 'send-registrar' },
  { draft: 'draft-note', send: 'send-note' },
] as const

export const draftSteps = mails.map(({ draft }) => draft)
