import { formatCsv, parseCsv } from '../directory/csv.ts'
import { PlainDate } from '../strategy/plain-date.ts'
import { Commitment, commitmentKey, reviewDay } from './commitment.ts'

const columns = [
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

/** A line that could not be read: its number (the heading is 1), the column and the value as written. */
export interface CommitmentFault {
  readonly line: number
  readonly column: string
  readonly value: string
}

/** The register as CSV, readable by `importCommitments`. */
export function exportCommitments(commitments: readonly Commitment[]): string {
  return formatCsv([
    [...columns],
    ...commitments.map((one) => columns.map((column) => (one[column] === null ? '' : String(one[column])))),
  ])
}

/**
 * Reads a register of existing memberships and letters of intent. Lines that cannot be read are named and left out; nothing is guessed
 * but the key and, where a beginning is given and no review day, the day the edition proposes.
 */
export function importCommitments(
  csv: string,
  reviewMonths: number,
): { readonly commitments: readonly Commitment[]; readonly faults: readonly CommitmentFault[] } {
  const [heading = [], ...lines] = parseCsv(csv)
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
    const parsed = Commitment.safeParse(shape(cell, reviewMonths))
    const twice = parsed.success && commitments.some(({ key }) => key === parsed.data.key)
    if (parsed.success && !twice) commitments.push(parsed.data)
    else {
      const column = parsed.success ? 'key' : String(parsed.error.issues[0]?.path[0] ?? 'key')
      faults.push({ line: at + 2, column, value: parsed.success ? parsed.data.key : cell(column) })
    }
  })
  return { commitments, faults }
}

function shape(cell: (column: string) => string, reviewMonths: number): unknown {
  const orNull = (column: string) => (cell(column) === '' ? null : cell(column))
  const from = PlainDate.safeParse(cell('validFrom'))
  const proposed = from.success && cell('kind') !== 'agreement' ? reviewDay(from.data, reviewMonths) : null
  const cost = cell('yearlyCost').replace(/\s/g, '').replace(',', '.')
  return {
    key: cell('key') || commitmentKey(cell('kind'), cell('body'), cell('counterpart')),
    kind: cell('kind'),
    body: cell('body'),
    counterpart: cell('counterpart'),
    validFrom: orNull('validFrom'),
    validTo: orNull('validTo'),
    reviewOn: orNull('reviewOn') ?? proposed,
    yearlyCost: cost === '' ? null : Number(cost),
    caseId: cell('caseId'),
    note: cell('note'),
  }
}
