import { EncodedPath, odataString, path } from './encode.ts'
import { everything, pagesOf } from './pages.ts'
import { scopesOf } from './permissions.ts'
import { GraphError, type GraphPort, type GraphRequest } from './port.ts'

/** A list on a site, by ids. */
export interface ListRef {
  readonly siteId: string
  readonly listId: string
}

export type FieldValue = string | number | boolean | null

/** Columns by internal name. */
export type Fields = Readonly<Record<string, FieldValue | undefined>>

/** An item of a SharePoint list, as read with its fields. */
export interface ListItem {
  readonly id: string
  readonly eTag?: string
  readonly '@odata.etag'?: string
  readonly createdDateTime?: string
  readonly lastModifiedDateTime?: string
  readonly createdBy?: {
    readonly user?: { readonly id?: string; readonly displayName?: string; readonly email?: string }
  }
  readonly lastModifiedBy?: ListItem['createdBy']
  readonly deleted?: { readonly state?: string }
  readonly fields?: Fields
}

/** What a conditional write needs. @throws GraphError when SharePoint gave none: a write without it would overwrite silently */
export function etagOf(item: ListItem): string {
  const etag = item.eTag ?? item['@odata.etag'] ?? item.fields?.['@odata.etag']
  if (typeof etag === 'string' && etag !== '') return etag
  throw new GraphError({
    code: 'invalid',
    status: 200,
    graphCode: 'noETag',
    message: `List item ${item.id} came without an ETag`,
  })
}

const itemsOf = (list: ListRef) => new EncodedPath(path`/sites/${list.siteId}/lists/${list.listId}/items`)

const expanded = (columns: readonly string[] | undefined) =>
  new EncodedPath(
    columns === undefined
      ? '$expand=fields'
      : path`$expand=fields($select=${new EncodedPath(columns.join(','))})`,
  )

/**
 * POST /sites/{s}/lists/{l}/items. Least privilege: Sites.Selected (write). 2 resource units. Repeatable only when a unique column
 * makes a second one impossible: after a lost answer it is refused as `duplicate`, and the first can be looked up.
 */
export async function createItem(
  graph: GraphPort,
  list: ListRef,
  fields: Fields,
  { unique }: { readonly unique: boolean },
): Promise<ListItem> {
  const request = {
    method: 'POST',
    path: path`${itemsOf(list)}`,
    body: { fields },
    repeatable: unique,
  } as const
  return (await graph.call<ListItem>({ ...request, scopes: scopesOf('items.write') })).body
}

/** GET …/items/{id}?$expand=fields. Least privilege: Sites.Selected (read). 1 resource unit. Reads only; repeatable. */
export async function getItem(graph: GraphPort, list: ListRef, itemId: string): Promise<ListItem> {
  const request = {
    method: 'GET',
    path: path`${itemsOf(list)}/${itemId}?$expand=fields`,
    scopes: scopesOf('items.read'),
  } as const
  return (await graph.call<ListItem>(request)).body
}

/**
 * PATCH …/items/{id}/fields under If-Match. Least privilege: Sites.Selected (write). 2 resource units. Not repeated blindly: after a
 * lost answer the second try would be refused by our own first one; read again instead.
 *
 * @returns the fields as they stand, with `@odata.etag`
 * @throws GraphError `conflict` (412) when somebody else was first
 */
export async function patchFields(
  graph: GraphPort,
  list: ListRef,
  itemId: string,
  fields: Fields,
  etag: string,
): Promise<Fields> {
  const request = { method: 'PATCH', path: path`${itemsOf(list)}/${itemId}/fields`, body: fields } as const
  return (
    await graph.call<Fields>({ ...request, headers: { 'If-Match': etag }, scopes: scopesOf('items.write') })
  ).body
}

/**
 * DELETE …/items/{id} under If-Match, into the site's recycle bin. Least privilege: Sites.Selected (write). One that is gone already is
 * gone: repeatable.
 *
 * @throws GraphError `conflict` (412) when somebody has changed it since it was read
 */
export async function deleteItem(
  graph: GraphPort,
  list: ListRef,
  itemId: string,
  etag: string,
): Promise<void> {
  const request = { method: 'DELETE', path: path`${itemsOf(list)}/${itemId}`, answer: 'none' } as const
  try {
    await graph.call({ ...request, headers: { 'If-Match': etag }, scopes: scopesOf('items.write') })
  } catch (thrown) {
    if (!(thrown instanceof GraphError && thrown.code === 'not-found')) throw thrown
  }
}

/** What to look for: one indexed column. SharePoint uses one index per query and refuses others on large lists. */
export type Where =
  { readonly column: string; readonly equals: string } | { readonly column: string; readonly atLeast: string }

const conditionOf = (where: Where) => {
  const [operator, value] =
    'equals' in where ? (['eq', where.equals] as const) : (['ge', where.atLeast] as const)
  return new EncodedPath(
    path`fields/${new EncodedPath(where.column)} ${new EncodedPath(operator)} ${odataString(value)}`,
  )
}

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

/** All items with this value in an indexed column. @throws GraphError */
export const queryItems = (graph: GraphPort, list: ListRef, where: Where): Promise<readonly ListItem[]> =>
  everything(graph, findItemsRequest(list, where))

/** GET …/items, all pages of `top`. Least privilege: Sites.Selected (read). 2 resource units a page. Reads only; repeatable. */
export const allItems = (
  graph: GraphPort,
  list: ListRef,
  columns: readonly string[],
  top = 1000,
): Promise<readonly ListItem[]> =>
  everything(graph, {
    method: 'GET',
    path: path`${itemsOf(list)}?${expanded(columns)}&$top=${top}`,
    scopes: scopesOf('items.read'),
  })

/** What changed in a list since a delta link, and the link to ask from next. */
export interface ItemsDelta {
  readonly changed: readonly ListItem[]
  readonly removedIds: readonly string[]
  readonly deltaLink: string
}

/**
 * GET …/items/delta, all pages. Without a link: from now on (`token=latest`), with the named columns of what changes. Least privilege: Sites.Selected (read). 1 resource unit
 * with a token. Reads only; repeatable.
 *
 * @throws GraphError `not-found` (410) when the link is too old: read everything again
 */
export async function itemsDelta(
  graph: GraphPort,
  list: ListRef,
  deltaLink: string | null,
  columns?: readonly string[],
): Promise<ItemsDelta> {
  const changed: ListItem[] = []
  const removedIds: string[] = []
  let next = ''
  const start = deltaLink ?? path`${itemsOf(list)}/delta?${expanded(columns)}&token=latest`
  for await (const page of pagesOf<ListItem>(graph, {
    method: 'GET',
    path: start,
    scopes: scopesOf('items.read'),
  })) {
    for (const item of page.value) {
      if (item.deleted) removedIds.push(item.id)
      else changed.push(item)
    }
    next = page['@odata.deltaLink'] ?? next
  }
  return { changed, removedIds, deltaLink: next }
}
