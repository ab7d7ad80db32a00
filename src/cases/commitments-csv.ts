import { formatCsv, parseCsv } from '../directory/csv.ts'
import { PlainDate } from '../strategy/plain-date.ts'
import { Commitment, commitmentKey, reviewDay } from './commitment.ts'

export const commitmentColumns = [
  'key',
  'kind',
  'body',
  'counterpart',
  'validFrom',
  'validTo',
  'reviewOn',
  'yearlyCost',
  'caseId',
  'note',
] as const satisfies readonly (keyof Commitment)[]

/** Columns that must be there; the others may be left out of the file. */
const wanted = ['kind', 'body', 'counterpart'] as const

export type CommitmentColumn = (typeof commitmentColumns)[number]

/** What a file may say in people's words, and the id it stands for; what is not known is given back as it is. */
export interface CommitmentWords {
  readonly heading: (text: string) => string
  readonly kind: (text: string) => string
  /** Null for a body that the directory does not know: the line is named. */
  readonly body: (text: string) => string | null
}

const idsOnly: CommitmentWords = { heading: (text) => text, kind: (text) => text, body: (text) => text }

/** A line that could not be read: its number (the heading is 1), the column and the value as written. */
export interface CommitmentFault {
  readonly line: number
  readonly column: CommitmentColumn
  readonly value: string
}

/** The register as CSV, readable by `importCommitments`. */
export function exportCommitments(commitments: readonly Commitment[]): string {
  return formatCsv([
    [...commitmentColumns],
    ...commitments.map((one) =>
      commitmentColumns.map((column) => (one[column] === null ? '' : String(one[column]))),
    ),
  ])
}

/**
 * Reads a register of existing memberships and letters of intent, by ids or in people's words. Lines that cannot be read are named and left out; nothing is guessed
 * but the key and, where a beginning is given and no review day, the day the edition proposes.
 */
export function importCommitments(
  csv: string,
  reviewMonths: number,
  words: CommitmentWords = idsOnly,
): { readonly commitments: readonly Commitment[]; readonly faults: readonly CommitmentFault[] } {
  const [first = [], ...lines] = parseCsv(csv)
  const heading = first.map((cell) => words.heading(cell.trim()))
  const absent = wanted.filter((column) => !heading.includes(column))
  if (absent.length > 0)
    return { commitments: [], faults: absent.map((column) => ({ line: 1, column, value: '' })) }
  const commitments: Commitment[] = []
  const faults: CommitmentFault[] = []
  lines.forEach((cells, at) => {
    const cell = (column: string) => {
      const index = heading.indexOf(column)
      return index < 0 ? '' : (cells[index] ?? '').trim()
    }
    const parsed = Commitment.safeParse(shape(cell, reviewMonths, words))
    const twice = parsed.success && commitments.some(({ key }) => key === parsed.data.key)
    if (parsed.success && !twice) commitments.push(parsed.data)
    else {
      const column = parsed.success ? 'key' : columnOf(parsed.error.issues[0]?.path[0])
      faults.push({ line: at + 2, column, value: parsed.success ? parsed.data.key : cell(column) })
    }
  })
  return { commitments, faults }
}

function shape(
  cell: (column: string) => string,
  reviewMonths: number,
  words: Pick<CommitmentWords, 'kind' | 'body'>,
): unknown {
  const kind = words.kind(cell('kind'))
  const body = words.body(cell('body')) ?? ''
  const orNull = (column: string) => (cell(column) === '' ? null : cell(column))
  const from = PlainDate.safeParse(cell('validFrom'))
  const until = PlainDate.safeParse(cell('validTo')).data ?? null
  const proposed = from.success && kind !== 'agreement' ? reviewDay(from.data, reviewMonths, until) : null
  const cost = cell('yearlyCost').replace(/\s/g, '').replace(',', '.')
  return {
    key: cell('key') || commitmentKey(kind, body, cell('counterpart')),
    kind,
    body,
    counterpart: cell('counterpart'),
    validFrom: orNull('validFrom'),
    validTo: orNull('validTo'),
    reviewOn: orNull('reviewOn') ?? proposed,
    yearlyCost: cost === '' ? null : Number(cost),
    caseId: cell('caseId'),
    note: cell('note'),
  }
}

const columnOf = (path: PropertyKey | undefined): CommitmentColumn =>
  commitmentColumns.find((column) => column === path) ?? 'key'
