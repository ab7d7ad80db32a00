import type { Fields } from '../graph/items/list-item.ts'

/** How flat records of one kind lie in a list: one item each, unique by one column. */
export interface EntryKind<T> {
  /** Internal name of the list. */
  readonly list: string
  readonly keyColumn: string
  keyOf(entry: T): string
  /** Every column, so that an emptied field is emptied. */
  fieldsOf(entry: T): Fields
  /** Null for an item that is no such record: made by hand, or of a newer release. */
  read(fields: Fields): T | null
}
