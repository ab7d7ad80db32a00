import type { CaseRow } from '../../casestore/port.ts'
import { possibleSpans } from '../../cases/rows/day-choices.ts'
import type { Facts } from '../../detection/finding.ts'

/** What a case has in common with the one in hand; its reader is told in words. */
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

/** What is compared of a case with these facts. */
export function comparedOf(id: string, facts: Facts | null): Compared {
  return {
    id,
    organisation: facts?.organisation.value ?? null,
    countries: facts?.countries.value ?? [],
    themes: facts?.themes.value ?? [],
  }
}

const weight = { organisation: 4, country: 2, theme: 1 } as const
const plain = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')

/**
 * What a case has in common with the one in hand, the strongest first. The organisation is looked for in the title; the compact index has
 * no organisations.
 */
export function inCommon(row: CaseRow, to: Omit<Compared, 'id'>): readonly Because[] {
  const name = to.organisation === null ? '' : plain(to.organisation)
  const because: Because[] = []
  if (name !== '' && plain(row.title).includes(name)) because.push('organisation')
  if (row.countries.some((country) => to.countries.includes(country))) because.push('country')
  if (row.themes.some((theme) => to.themes.includes(theme))) because.push('theme')
  return because
}

/**
 * Earlier cases of the same organisation, country or theme, the closest first and among them the newest (rule
 * S3.2-well-founded-priorities).
 */
export function relatedRows(rows: readonly CaseRow[], to: Compared): readonly Related[] {
  return rows
    .filter(({ id }) => id !== to.id)
    .map((row) => ({ row, because: inCommon(row, to) }))
    .filter(({ because }) => because.length > 0)
    .toSorted((a, b) => strength(b) - strength(a) || b.row.openedAt.localeCompare(a.row.openedAt))
}

const strength = ({ because }: Related) => because.reduce((sum, each) => sum + weight[each], 0)

/** A visit is on its way when it is planned, or decided with a yes; whoever has taken a request in hand has promised nothing. */
const accepted = ({ state, result }: CaseRow) =>
  state === 'planned' || (state === 'settled' && (result === 'accepted' || result === 'accepted-in-part'))

/** Other accepted visits on any of these days. */
export function clashingRows(
  rows: readonly CaseRow[],
  id: string,
  days: readonly { readonly start: string; readonly end: string }[],
): readonly CaseRow[] {
  return rows.filter(
    (row) =>
      row.id !== id &&
      accepted(row) &&
      possibleSpans(row).some((span) =>
        days.some(({ start, end }) => span.start <= end && start <= span.end),
      ),
  )
}

/**
 * What stands below the cases about the same visit: clashes, then earlier cases. A case is in one place alone, the more pressing one, and
 * says there what else it has in common.
 */
export function neighbours(
  rows: readonly CaseRow[],
  to: Compared,
  days: readonly { readonly start: string; readonly end: string }[],
  sameVisit: ReadonlySet<string>,
): { readonly clashes: readonly Related[]; readonly earlier: readonly Related[] } {
  const others = rows.filter(({ id }) => !sameVisit.has(id))
  const clashes = clashingRows(others, to.id, days)
  const told = new Set(clashes.map(({ id }) => id))
  return {
    clashes: clashes.map((row) => ({ row, because: inCommon(row, to) })),
    earlier: relatedRows(
      others.filter(({ id }) => !told.has(id)),
      to,
    ),
  }
}
