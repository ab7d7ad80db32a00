import type { IbCase } from '../../casestore/port.ts'

/** What the secretary writes in a paper. Meeting by its key, empty = none yet; cost empty = no cost line. */
export interface PaperDraft {
  readonly title: string
  readonly summary: string
  readonly meeting: string
  readonly cost: string
  readonly paper: IbCase['paper']
}

export const paperFields = ['title', 'summary', 'meeting', 'cost', 'paper'] as const
export type PaperField = (typeof paperFields)[number]

/** A paper that lies before the forum, as a draft. */
export const draftOf = ({ title, summary, meeting, cost, paper }: IbCase): PaperDraft => ({
  title,
  summary,
  meeting: meeting ?? '',
  cost: cost ?? '',
  paper,
})

/**
 * The fields in which the paper that lies before the forum is another than when it was read: all of them where none lay there. None where
 * it has been taken away since: it is then put there anew.
 */
export function movedFields(read: IbCase | null, now: IbCase | null): readonly PaperField[] {
  if (now === null) return []
  if (read === null) return paperFields
  const [before, after] = [draftOf(read), draftOf(now)]
  return paperFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}
