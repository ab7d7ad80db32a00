import { EncodedPath, path } from '../encode.ts'

/** A list on a site, by ids. */
export interface ListRef {
  readonly siteId: string
  readonly listId: string
}

/** Where the items of a list are. */
export const itemsOf = (list: ListRef) =>
  new EncodedPath(path`/sites/${list.siteId}/lists/${list.listId}/items`)

/** The fields to bring along: the named columns, or all. */
export const expanded = (columns: readonly string[] | undefined) =>
  new EncodedPath(
    columns === undefined
      ? '$expand=fields'
      : path`$expand=fields($select=${new EncodedPath(columns.join(','))})`,
  )
