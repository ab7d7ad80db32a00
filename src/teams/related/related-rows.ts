import type { CaseRow } from '../../casestore/port.ts'

export type Because = 'organisation' | 'country' | 'theme'

/** An earlier case and what it has in common with the one in hand, the strongest first. */
export interface Related {
  readonly row: CaseRow
  readonly because: readonly Because[]
}

/** What of a case is compared; from its facts. */
export interface Compared {
  readonly id: string
  readonly organisation: string | null
  readonly countries: readonly string[]
  readonly themes: readonly string[]
}

const weight = { organisation: 4, country: 2, theme: 1 } as const
const plain = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')

/**
 * Earlier cases of the same organisation, country or theme, the closest first and among them the newest (rule
 * S3.2-well-founded-priorities). The organisation is looked for in the title; the compact index has no organisations.
 */
export function relatedRows(rows: readonly CaseRow[], to: Compared): readonly Related[] {
  const name = to.organisation === null ? '' : plain(to.organisation)
  return rows
    .filter(({ id }) => id !== to.id)
    .map((row) => {
      const because: Because[] = []
      if (name !== '' && plain(row.title).includes(name)) because.push('organisation')
      if (row.countries.some((country) => to.countries.includes(country))) because.push('country')
      if (row.themes.some((theme) => to.themes.includes(theme))) because.push('theme')
      return { row, because }
    })
    .filter(({ because }) => because.length > 0)
    .toSorted((a, b) => strength(b) - strength(a) || b.row.openedAt.localeCompare(a.row.openedAt))
}

const strength = ({ because }: Related) => because.reduce((sum, each) => sum + weight[each], 0)

/** States in which a visit is on its way: accepted by a body, decided or planned. */
const accepted = new Set(['own-handling', 'acknowledged', 'in-forum', 'settled', 'planned'])

/** Other accepted visits on any of these days. */
export function clashingRows(
  rows: readonly CaseRow[],
  id: string,
  days: readonly { readonly start: string; readonly end: string }[],
): readonly CaseRow[] {
  return rows.filter(
    ({ id: other, state, firstDay, lastDay }) =>
      other !== id &&
      accepted.has(state) &&
      firstDay !== null &&
      days.some(({ start, end }) => firstDay <= end && start <= (lastDay ?? firstDay)),
  )
}
