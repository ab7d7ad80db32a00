import { GraphError } from '../graph/port.ts'
import type { ListRef } from '../graph/items/list-ref.ts'

/** A list of a configured site by its internal name. @throws GraphError `not-found` when the site was provisioned without it */
export function listRef(
  site: { readonly siteId: string; readonly lists: Readonly<Record<string, string>> },
  name: string,
): ListRef {
  const listId = site.lists[name]
  if (listId !== undefined) return { siteId: site.siteId, listId }
  throw new GraphError({
    code: 'not-found',
    status: 0,
    graphCode: '',
    message: `The configuration names no list "${name}"; run ankomst provision again`,
  })
}
