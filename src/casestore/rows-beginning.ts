import type { CaseRow } from '../cases/rows/case-row.ts'
import { findItemsRequest } from '../graph/items/find-items-request.ts'
import type { ListItem } from '../graph/items/list-item.ts'
import type { ListRef } from '../graph/items/list-ref.ts'
import type { Page } from '../graph/pages.ts'
import type { GraphPort } from '../graph/port.ts'
import { rowColumns, rowFromFields } from './row.ts'

/** More cases than these do not begin within a few weeks in any city. */
const firstPage = 100

/** Rows of the cases whose visit begins on one of these days, both included. One query on one indexed column. @throws GraphError */
export async function rowsBeginning(
  graph: GraphPort,
  list: ListRef,
  from: string,
  to: string,
): Promise<readonly CaseRow[]> {
  const within = { column: 'FirstDay', atLeast: from, atMost: to }
  const { body } = await graph.call<Page<ListItem>>(findItemsRequest(list, within, rowColumns, firstPage))
  return body.value.map(({ fields }) => rowFromFields(fields ?? {})).filter(({ paused }) => !paused)
}
