import { dutyKinds } from '../cases/duties.ts'
import { openAt, rowResults, type CaseRow } from '../cases/rows/case-row.ts'
import { choiceFromWord, choiceWord } from '../cases/rows/day-choices.ts'
import { conditionFromWord, conditionWord } from '../cases/rows/row-condition.ts'
import { dutyFromWord, dutyWord } from '../cases/rows/row-duty.ts'
import type { Fields, FieldValue } from '../graph/items/list-item.ts'

/** Columns of the compact index, read without the actions. */
export const rowColumns = [
  'Title',
  'CaseId',
  'CaseNumber',
  'CaseState',
  'CaseOwner',
  'WaitingFor',
  'Kinds',
  'Countries',
  'VisitLevel',
  'Directions',
  'Themes',
  'GroupSize',
  'FirstDay',
  'LastDay',
  'OpenedAt',
  'ChangedAt',
  'Unfinished',
  'CaseHome',
  'CaseResult',
  'AnsweredOn',
  'VisitHeld',
  'Visitors',
  'Hours',
  'Kronor',
  'MutualLearning',
  'Paused',
  'ConditionsAt',
  'DueOn',
  'DueKind',
  'ReportBy',
  'Duties',
  'DayChoices',
] as const

/** The row as columns. Several values of one kind stand in one column, apart by `;`: SharePoint indexes single values only. */
export function rowFields(row: CaseRow): Fields {
  return {
    Title: row.title || row.number,
    CaseId: row.id,
    CaseNumber: row.number,
    CaseState: row.state,
    CaseOwner: row.owner,
    WaitingFor: row.waitingFor ?? '',
    Kinds: joined(row.kinds),
    Countries: joined(row.countries),
    VisitLevel: row.level ?? '',
    Directions: joined(row.directions),
    Themes: joined(row.themes),
    GroupSize: row.size,
    FirstDay: row.firstDay ?? '',
    LastDay: row.lastDay ?? '',
    OpenedAt: row.openedAt,
    ChangedAt: row.changedAt,
    Unfinished: row.unfinished ? 'ja' : '',
    OpenAt: (row.paused ? null : openAt(row)) ?? '',
    CaseHome: row.home,
    CaseResult: row.result ?? '',
    AnsweredOn: row.answeredOn ?? '',
    VisitHeld: row.held ?? '',
    Visitors: row.visitors,
    Hours: row.hours,
    Kronor: row.kronor,
    MutualLearning: row.learning ?? '',
    Paused: row.paused ? 'ja' : '',
    ConditionsAt: joined(row.conditions.map(conditionWord)),
    DueOn: row.dueOn ?? '',
    DueKind: row.dueKind ?? '',
    ReportBy: row.reportBy ?? '',
    Duties: joined(row.duties.map(dutyWord)),
    DayChoices: joined(row.dayChoices.map(choiceWord)),
  }
}

/** The row read back. SharePoint leaves empty columns out, hence the defaults. */
export function rowFromFields(fields: Fields): CaseRow {
  return {
    id: textOf(fields['CaseId']),
    number: textOf(fields['CaseNumber']),
    title: textOf(fields['Title']),
    state: textOf(fields['CaseState']),
    owner: textOf(fields['CaseOwner']),
    waitingFor: textOf(fields['WaitingFor']) || null,
    kinds: listOf(fields['Kinds']),
    countries: listOf(fields['Countries']),
    level: textOf(fields['VisitLevel']) || null,
    directions: listOf(fields['Directions']),
    themes: listOf(fields['Themes']),
    size: numberOf(fields['GroupSize']),
    firstDay: textOf(fields['FirstDay']) || null,
    lastDay: textOf(fields['LastDay']) || null,
    openedAt: textOf(fields['OpenedAt']),
    changedAt: textOf(fields['ChangedAt']),
    unfinished: textOf(fields['Unfinished']) === 'ja',
    home: textOf(fields['CaseHome']) || textOf(fields['CaseOwner']),
    result: rowResults.find((result) => result === fields['CaseResult']) ?? null,
    answeredOn: textOf(fields['AnsweredOn']) || null,
    held: fields['VisitHeld'] === 'held' || fields['VisitHeld'] === 'not-held' ? fields['VisitHeld'] : null,
    visitors: numberOf(fields['Visitors']),
    hours: numberOf(fields['Hours']),
    kronor: numberOf(fields['Kronor']),
    learning: textOf(fields['MutualLearning']) || null,
    paused: textOf(fields['Paused']) === 'ja',
    conditions: listOf(fields['ConditionsAt']).map(conditionFromWord),
    dueOn: textOf(fields['DueOn']) || null,
    dueKind: dutyKinds.find((kind) => kind === fields['DueKind']) ?? null,
    reportBy: textOf(fields['ReportBy']) || null,
    duties: listOf(fields['Duties']).flatMap(dutyFromWord),
    dayChoices: listOf(fields['DayChoices']).flatMap(choiceFromWord),
  }
}

/** A text column; absent is empty. */
export const textOf = (value: FieldValue | undefined): string =>
  value === undefined || value === null ? '' : String(value)

const numberOf = (value: FieldValue | undefined) => (typeof value === 'number' ? value : null)

/** As many values as a text column of 255 characters holds. */
const joined = (values: readonly string[]): string =>
  values.reduce(
    (text, value) => (text.length + value.length >= 255 ? text : text === '' ? value : `${text};${value}`),
    '',
  )

const listOf = (value: FieldValue | undefined) =>
  textOf(value)
    .split(';')
    .filter((part) => part !== '')
