import { dutyKinds, type Duty, type DutyKind } from '../duties.ts'

/** The nearest thing that one body has to do in a case, as the compact index has it. */
export interface RowDuty {
  /** Body id. */
  readonly body: string
  readonly kind: DutyKind
  /** YYYY-MM-DD. */
  readonly due: string
}

/** The nearest duty of each body. @param duties the most pressing first, as `dutiesOf` gives them */
export function rowDutiesOf(duties: readonly Duty[]): readonly RowDuty[] {
  const first = new Map<string, RowDuty>()
  for (const { body, kind, due } of duties) if (!first.has(body)) first.set(body, { body, kind, due })
  return [...first.values()]
}

/** The duty as one word of a column: "miljo answer 2026-12-01". */
export const dutyWord = ({ body, kind, due }: RowDuty): string => `${body} ${kind} ${due}`

/** The duty read back; none where a newer release wrote a kind that this one does not know. */
export function dutyFromWord(word: string): readonly RowDuty[] {
  const [body = '', named, due = ''] = word.split(' ')
  const kind = dutyKinds.find((each) => each === named)
  return kind === undefined ? [] : [{ body, kind, due }]
}
