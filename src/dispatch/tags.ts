/** The tags under which the messages of a plan are found, by the step that makes the draft. */
export const tags = {
  'draft-message': (planId: string) => planId,
  'draft-registrar': (planId: string) => `${planId}:registrar`,
  'draft-note': (planId: string) => `${planId}:note`,
} as const
