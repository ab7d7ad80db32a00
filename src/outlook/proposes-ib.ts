import type { Work } from './work.ts'

/**
 * Whether the case is proposed to IB, and by what: the strategy itself gives IB the matter (`forum`), or the city's routine
 * proposes it (`suggestedForum`); the person may untick it (users.md 13). `source` null = nothing proposes it.
 */
export function proposesIb({ outcome, draft, edition }: Pick<Work, 'outcome' | 'draft' | 'edition'>): {
  source: 'strategy' | 'routine' | null
  chosen: boolean
} {
  const open = outcome.matters.filter(({ blocked }) => !blocked)
  const lines = open.filter(({ forum, suggestedForum }) => forum !== null || suggestedForum !== null)
  const first = lines[0]
  if (first === undefined) return { source: null, chosen: draft.proposeToIb ?? false }
  const row = edition.table.rows.find((each) => each.row === first.row && each.kinds.includes(first.kind))
  return {
    source: row?.forumSource ?? (first.forum === null ? 'routine' : 'strategy'),
    chosen: draft.proposeToIb ?? true,
  }
}
