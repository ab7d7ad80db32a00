import * as z from 'zod/mini'
import { CaseAction } from '../cases/actions.ts'
import type { Case } from '../cases/case.ts'
import type { CaseRules } from '../cases/case-rules.ts'
import { Journal } from '../cases/journal.ts'
import type { Fields } from '../graph/items/list-item.ts'
import { GraphError } from '../graph/port.ts'
import { rowOf } from '../cases/rows/row-of.ts'
import { rowFields, textOf } from './row.ts'

/** SharePoint keeps at most 63,999 characters in a text column of many lines; we stay below. */
export const noteLimit = 60_000

/** What an item says of a case: its newest actions, and the files in which the older ones lie. */
export interface CaseRecord {
  readonly id: string
  readonly number: string
  readonly newerActions: readonly CaseAction[]
  readonly olderFiles: readonly string[]
  readonly journals: readonly Journal[]
}

const Files = z.array(z.string())

/**
 * The item's columns as a record. @throws GraphError `invalid` for an item this release cannot read (a newer app wrote it, or
 * somebody edited it by hand)
 */
export function recordFromFields(fields: Fields): CaseRecord {
  const id = textOf(fields['CaseId'])
  if (
    fields['RecordVersion'] !== undefined &&
    fields['RecordVersion'] !== null &&
    Number(fields['RecordVersion']) !== 1
  ) {
    throw unreadable(id, 'it was written by a newer version of the app')
  }
  try {
    return {
      id,
      number: textOf(fields['CaseNumber']),
      newerActions: z.parse(z.array(CaseAction), JSON.parse(textOf(fields['Actions']) || '[]')),
      olderFiles: z.parse(Files, JSON.parse(textOf(fields['OlderActions']) || '[]')),
      journals: z.parse(z.array(Journal), JSON.parse(textOf(fields['Journals']) || '[]')),
    }
  } catch (thrown) {
    throw unreadable(id, thrown instanceof Error ? thrown.message : String(thrown))
  }
}

const unreadable = (id: string, why: string) =>
  new GraphError({
    code: 'invalid',
    status: 200,
    graphCode: 'unreadableCase',
    message: `Case ${id} cannot be read: ${why}`,
  })

/** All columns of a case: the record itself and the single values it is looked up by, so one write sets both. */
export function fieldsOf(
  of: Case,
  newerActions: readonly CaseAction[],
  olderFiles: readonly string[],
  rules: CaseRules,
): Fields {
  return {
    ...rowFields(rowOf(of, rules)),
    RecordVersion: 1,
    Actions: JSON.stringify(newerActions),
    OlderActions: JSON.stringify(olderFiles),
    Journals: journalsText(of.journals),
  }
}

/** Journals as text; the oldest finished ones are dropped when it grows too long, for the actions tell what they did. */
export function journalsText(journals: readonly Journal[]): string {
  const whole = JSON.stringify(journals)
  if (whole.length <= noteLimit) return whole
  const oldestFinished = journals.findIndex((journal) => journal.finishedAt !== null)
  if (oldestFinished < 0) {
    throw new GraphError({
      code: 'too-large',
      status: 0,
      graphCode: '',
      message: 'The case has too many unfinished plans to be saved',
    })
  }
  return journalsText(journals.toSpliced(oldestFinished, 1))
}
