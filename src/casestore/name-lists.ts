import type { EditionFault } from '../strategy/edition-error.ts'
import type { Lists } from '../strategy/lists.ts'
import { localText } from '../strategy/local-text.ts'
import { ibLists, networkLists, type ColumnShape, type ListShape } from './columns.ts'

/** A column as provisioned. Internal names are ASCII; people see the display name. */
export interface ColumnPlan extends ColumnShape {
  readonly displayName: string
}

/** A list or library as provisioned. */
export interface ListPlan extends Omit<ListShape, 'columns'> {
  readonly displayName: string
  readonly columns: readonly ColumnPlan[]
}

/** The lists of both sites with their display names. */
export interface ListPlans {
  readonly network: readonly ListPlan[]
  readonly ib: readonly ListPlan[]
}

/** The lists as this edition calls them in this language. A name it does not give is the internal one, so that nothing disappears. */
export function nameLists(lists: Lists, language: string): ListPlans {
  const named = (shapes: readonly ListShape[]) =>
    shapes.map((shape): ListPlan => {
      const words = lists[shape.name]
      const columnNames = words?.columns ?? {}
      return {
        ...shape,
        displayName: words ? localText(words.name, language) : shape.name,
        columns: shape.columns.map((column) => {
          const name = columnNames[column.name]
          return { ...column, displayName: name ? localText(name, language) : column.name }
        }),
      }
    })
  return { network: named(networkLists), ib: named(ibLists) }
}

/** Lists and columns that an edition forgot to name, and names of lists and columns that do not exist. Pure. */
export function checkListNames(lists: Lists): EditionFault[] {
  const shapes = [...networkLists, ...ibLists]
  const known = new Map(shapes.map(({ name, columns }) => [name, new Set(columns.map((one) => one.name))]))
  const missing = shapes.flatMap(({ name, columns }) => {
    const words = lists[name]
    if (!words) return [unnamed(`lists → ${name}`, 'list')]
    return columns
      .filter((column) => words.columns[column.name] === undefined)
      .map((column) => unnamed(`lists → ${name} → columns → ${column.name}`, 'column'))
  })
  const strange = Object.entries(lists).flatMap(([name, { columns }]) => {
    const there = known.get(name)
    if (!there) return [stranger(`lists → ${name}`, 'list', [...known.keys()])]
    return Object.keys(columns)
      .filter((column) => !there.has(column))
      .map((column) => stranger(`lists → ${name} → columns → ${column}`, 'column', [...there]))
  })
  return [...missing, ...strange]
}

const unnamed = (path: string, what: 'list' | 'column'): EditionFault => ({
  file: 'lists.json',
  path,
  ruleId: null,
  what: `The ${what} has no name.`,
  todo: 'Write what people shall read, in every language.',
})

const stranger = (path: string, what: 'list' | 'column', known: readonly string[]): EditionFault => ({
  file: 'lists.json',
  path,
  ruleId: null,
  what: `There is no such ${what}.`,
  todo: known.length === 0 ? 'Remove it.' : `Remove it, or use one of: ${known.join(', ')}.`,
})
