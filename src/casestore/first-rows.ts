import type { CaseRow } from '../cases/rows/case-row.ts'
import { findItemsRequest } from '../graph/items/find-items-request.ts'
import type { ListItem } from '../graph/items/list-item.ts'
import type { ListRef } from '../graph/items/list-ref.ts'
import type { Where } from '../graph/items/condition-of.ts'
import type { Page } from '../graph/pages.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import { rowColumns, rowFromFields } from './row.ts'

/** Rows of the first page. */
const firstPage = 50
/** How far back counts as recent where nobody knows which bodies are the reader's. */
const recentDays = 30

/**
 * The rows a reader sees before the whole index is there: what is open at their bodies, or what changed lately. One query on one
 * indexed column a body; several bodies go in one `$batch`, so it is one call either way.
 *
 * @throws GraphError
 */
export async function firstRows(
  graph: GraphPort,
  list: ListRef,
  bodies: readonly string[],
  now: Date,
): Promise<readonly CaseRow[]> {
  const recent = new Date(now.getTime() - recentDays * 86_400_000).toISOString()
  const wheres: readonly Where[] =
    bodies.length === 0
      ? [{ column: 'ChangedAt', atLeast: recent }]
      : bodies.slice(0, 20).map((body) => ({ column: 'OpenAt', equals: body }))
  const requests = wheres.map((where) => findItemsRequest(list, where, rowColumns, firstPage))
  const [only] = requests
  const pages =
    requests.length === 1 && only
      ? [(await graph.call<Page<ListItem>>(only)).body]
      : (await graph.batch(requests)).map((answer) => {
          if (answer instanceof GraphError) throw answer
          return answer.body as Page<ListItem>
        })
  const rows = pages.flatMap(({ value }) => value.map(({ fields }) => rowFromFields(fields ?? {})))
  return [...new Map(rows.map((row) => [row.id, row])).values()].filter(({ paused }) => !paused)
}
