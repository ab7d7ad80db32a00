import { EncodedPath, odataString, path } from '../encode.ts'

/** What to look for: one indexed column. SharePoint uses one index per query and refuses others on large lists. */
export type Where =
  { readonly column: string; readonly equals: string } | { readonly column: string; readonly atLeast: string }

/** The `$filter` of a look-up. */
export const conditionOf = (where: Where) => {
  const [operator, value] =
    'equals' in where ? (['eq', where.equals] as const) : (['ge', where.atLeast] as const)
  return new EncodedPath(
    path`fields/${new EncodedPath(where.column)} ${new EncodedPath(operator)} ${odataString(value)}`,
  )
}
