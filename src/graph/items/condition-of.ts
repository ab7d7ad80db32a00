import { EncodedPath, odataString, path } from '../encode.ts'

/** What to look for: one indexed column. SharePoint uses one index per query and refuses others on large lists. */
export type Where =
  | { readonly column: string; readonly equals: string }
  | { readonly column: string; readonly atLeast: string; readonly atMost?: string }

/** The `$filter` of a look-up. */
export const conditionOf = (where: Where) => {
  const column = new EncodedPath(where.column)
  if ('equals' in where) return new EncodedPath(path`fields/${column} eq ${odataString(where.equals)}`)
  const { atLeast, atMost } = where
  return new EncodedPath(
    atMost === undefined
      ? path`fields/${column} ge ${odataString(atLeast)}`
      : path`fields/${column} ge ${odataString(atLeast)} and fields/${column} le ${odataString(atMost)}`,
  )
}
