import type { Case } from '../../cases/case.ts'
import { newMails } from '../../cases/news.ts'
import { isRecused } from '../../cases/recusal.ts'
import { standingOf } from '../../cases/state.ts'
import { availableWrites } from '../../cases/writes.ts'
import type { CaseWrite } from '../../cases/writes.ts'
import type { Viewer } from '../list/saved-views.ts'

/** What has a form on the case page, in the order of its use; the rest is written where it belongs (changes, archive, the IB page). */
export const writeForms = [
  'note',
  'cost-estimated',
  'facts-corrected',
  'planned',
  'held',
  'telling-set-aside',
  'registered',
  'news-seen',
  'review-set',
  'joined',
  'secrecy-marked',
  'retention-decided',
  'withdrawn',
  'closed',
  'reopened',
  'recused',
] as const satisfies readonly CaseWrite[]
export type WriteForm = (typeof writeForms)[number]

export interface WriteChoice {
  readonly write: CaseWrite
  /** On behalf of which body. */
  readonly body: string
}

/** Everything this person may write into the case now, each once, on behalf of the first of their bodies that may. */
export function writesOf(of: Case, viewer: Viewer, upn: string): readonly WriteChoice[] {
  const { owner } = standingOf(of)
  const bodies = viewer.bodies.size > 0 ? [...viewer.bodies] : [owner]
  const found = [...viewer.roles].flatMap((role) =>
    bodies.flatMap((body) => availableWrites(of, role, body).map((write) => ({ write, body }))),
  )
  const aside = isRecused(of, upn)
  const first = new Map(found.toReversed().map((choice) => [choice.write, choice]))
  return [...first.values()].filter(({ write }) => {
    if (write === 'recused') return !aside
    if (write === 'recusal-ended') return aside
    return write === 'news-seen' ? newMails(of).length > 0 : true
  })
}
