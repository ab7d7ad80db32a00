import type { MatterOutcome, Outcome } from '../../src/assessment/outcome.ts'

/** The table's answer for a visit that nothing holds, with what a test says otherwise. */
export const aMatter = (said: Partial<MatterOutcome> = {}): MatterOutcome => ({
  kind: 'visit',
  row: 'V1',
  verdict: 'accept',
  handledBy: 'miljo',
  decidedBy: null,
  forum: null,
  suggestedForum: null,
  consulted: [],
  reasons: [],
  missing: [],
  blocked: false,
  ...said,
})

/** The plan for a mail with these matters. */
export const anOutcome = (...matters: MatterOutcome[]): Outcome => ({
  version: 1,
  edition: 'stockholm-2016',
  matters,
  lead: null,
  recipients: [],
})
