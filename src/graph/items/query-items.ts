import { everything } from '../pages.ts'
import type { GraphPort } from '../port.ts'
import { findItemsRequest } from './find-items-request.ts'
import type { Where } from './condition-of.ts'
import type { ListItem } from './list-item.ts'
import type { ListRef } from './list-ref.ts'

/**
 * GET …/items?$filter=fields/{column} eq '…' (or ge), all pages. Least privilege: Sites.Selected (read). 2 resource units a page. Reads
 * only; repeatable.
 *
 * @throws GraphError
 */
export const queryItems = (graph: GraphPort, list: ListRef, where: Where): Promise<readonly ListItem[]> =>
  everything(graph, findItemsRequest(list, where))
