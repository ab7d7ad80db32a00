import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphRequest } from '../port.ts'
import { conditionOf, type Where } from './condition-of.ts'
import { expanded, itemsOf, type ListRef } from './list-ref.ts'

/**
 * GET …/items?$filter=fields/{column} eq '…' (or ge). Least privilege: Sites.Selected (read). 2 resource units a page. Reads only;
 * repeatable. As a request, to go into a `$batch`.
 */
export const findItemsRequest = (
  list: ListRef,
  where: Where,
  columns?: readonly string[],
  top = 200,
): GraphRequest => ({
  method: 'GET',
  path: path`${itemsOf(list)}?${expanded(columns)}&$filter=${conditionOf(where)}&$top=${top}`,
  scopes: scopesOf('items.read'),
})
