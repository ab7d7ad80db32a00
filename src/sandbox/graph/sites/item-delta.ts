import { GraphFailure, failure } from '../http/failure.ts'
import type { Call, Operation, Reply } from '../http/operation.ts'
import { ok } from '../http/replies.ts'
import { packToken, pageSize, unpackToken } from '../odata/page.ts'
import { requireSite } from '../rights/site-rights.ts'
import { sitesRead } from '../rights/scopes.ts'
import type { ItemRow } from './item.ts'
import { answerItem } from './items.ts'
import { openList } from './list.ts'

interface Token {
  readonly list: string
  readonly since: number
  /** First round: items up to here are told; null afterwards. */
  readonly past: number | null
  readonly issued: number
}

const readToken = (call: Call, text: string, list: string): Token => {
  const token = unpackToken(text) as Token | undefined
  if (!token || token.list !== list) throw failure.badRequest('Invalid token', 'invalidRequest')
  if (token.issued < call.now.getTime() - call.settings.deltaDays * 86_400_000)
    throw new GraphFailure(410, 'resyncRequired', 'Resync required.', {
      Location: `${call.base}${call.path}`,
    })
  return token
}

const delta = (call: Call): Reply => {
  const opened = openList(call)
  requireSite(call, opened.site.id, 'read')
  const { store } = call
  const { id: list } = opened.list
  const last =
    store.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM item_changes WHERE list = ?', list)?.seq ??
    0
  const text =
    call.query.all.get('token') ?? call.query.all.get('$deltatoken') ?? call.query.all.get('$skiptoken')
  const first: Token = { list, since: last, past: text === 'latest' ? null : 0, issued: 0 }
  const token = text === null || text === 'latest' ? first : readToken(call, text, list)
  const size = pageSize(call, 200, 5000)
  const answer = (next: Token, more: boolean, value: unknown[]): Reply => {
    const options = new URLSearchParams(call.query.all)
    for (const name of ['token', '$deltatoken', '$skiptoken']) options.delete(name)
    options.set('token', packToken({ ...next, issued: call.now.getTime() }))
    const link = `${call.base}${call.path}?${options.toString().replaceAll('%24', '$')}`
    return ok({
      '@odata.context': `${call.base}/$metadata#Collection(listItem)`,
      [more ? '@odata.nextLink' : '@odata.deltaLink']: link,
      value,
    })
  }
  if (token.past !== null) {
    const rows = store.all<ItemRow>(
      'SELECT * FROM items WHERE list = ? AND id > ? ORDER BY id LIMIT ?',
      list,
      token.past,
      size + 1,
    )
    const page = rows.slice(0, size)
    const more = rows.length > size
    return answer(
      { ...token, past: more ? (page.at(-1)?.id ?? 0) : null },
      more,
      page.map((item) => answerItem(call, opened, item)),
    )
  }
  const noted = store.all<{ seq: number; item: number }>(
    'SELECT max(seq) AS seq, item FROM item_changes WHERE list = ? AND seq > ? GROUP BY item ORDER BY seq LIMIT ?',
    list,
    token.since,
    size + 1,
  )
  const page = noted.slice(0, size)
  const value = page.map(({ item }) => {
    const row = store.get<ItemRow>('SELECT * FROM items WHERE list = ? AND id = ?', list, item)
    return row
      ? answerItem(call, opened, row)
      : {
          id: String(item),
          parentReference: { id: list, siteId: opened.site.id },
          deleted: { state: 'deleted' },
        }
  })
  return answer({ ...token, since: page.at(-1)?.seq ?? token.since }, noted.length > size, value)
}

/** Changes of a list. */
export const itemDeltaOperations: readonly Operation[] = [
  { method: 'GET', path: '/sites/{site}/lists/{list}/items/delta', scopes: sitesRead, handle: delta },
]
