import { createGraphPort } from '../../src/graph/create-graph-port.ts'
import type { GraphPort } from '../../src/graph/port.ts'

interface FakeColumn {
  id: string
  name: string
  displayName?: string
  indexed?: boolean
  enforceUniqueValues?: boolean
}
interface FakeItem {
  id: number
  version: number
  fields: Record<string, unknown>
  by: string
  at: string
  /** Which of all writes made it as it is. */
  writtenAs?: number
  /** Who changed it last, and how it was before, newest first. */
  changedBy?: string
  before?: { version: number; by: string; fields: Record<string, unknown> }[]
}
interface FakeList {
  id: string
  name: string
  displayName: string
  template: string
  columns: FakeColumn[]
  items: FakeItem[]
}

/** What one request looks like to a fault and to a count. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly body: string
  readonly user: string
}

/** `before`: nothing was done; `after`: it was done and the answer is lost; `no-network`: nothing left the machine. */
export type Fault = 'before' | 'after' | 'no-network' | undefined

const base = 'http://graph.example'

/**
 * A small SharePoint in memory, spoken to as Graph over fetch: unique columns, ETags, paging, files, refusals. Enough for the
 * case store to be tested without anything of the sandbox.
 */
export class FakeSharePoint {
  readonly lists = new Map<string, FakeList>()
  readonly files = new Map<string, string>()
  readonly categories = new Map<string, Set<string>>()
  readonly asked: Asked[] = []
  fault: (asked: Asked) => Fault = () => undefined
  /** Lists by name that a user may not write. */
  refuses: (user: string, list: string) => boolean = () => false
  pageSize = 1000
  /** Every delta link is too old. */
  staleDelta = false
  private writes = 0

  /** Makes a list with its unique columns. */
  addList(name: string, unique: readonly string[]): string {
    const columns = unique.map((column) => ({
      id: column,
      name: column,
      indexed: true,
      enforceUniqueValues: true,
    }))
    this.lists.set(name, {
      id: `list-${name}`,
      name,
      displayName: name,
      template: 'genericList',
      columns,
      items: [],
    })
    return `list-${name}`
  }

  /** A port as this user has it; waits are skipped. */
  portOf(user: string): GraphPort {
    return createGraphPort({
      baseUrl: base,
      getToken: async () => user,
      fetch: this.fetch,
      wait: async () => undefined,
      random: () => 0,
    })
  }

  /** Items of a list, as fields. */
  fieldsIn(name: string): readonly Record<string, unknown>[] {
    return this.lists.get(name)?.items.map((item) => item.fields) ?? []
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const url = new URL(String(input))
    const body =
      init?.body instanceof Blob ? await init.body.text() : typeof init?.body === 'string' ? init.body : ''
    const headers = new Headers(init?.headers)
    const user = (headers.get('Authorization') ?? '').replace('Bearer ', '')
    const asked = {
      method: init?.method ?? 'GET',
      path: url.pathname.replace('/v1.0', '') + url.search,
      body,
      user,
    }
    // Every request waits a turn, so that two callers really interleave.
    await new Promise((resolve) => setImmediate(resolve))
    if (url.pathname.startsWith('/download/'))
      return new Response(this.files.get(decodeURIComponent(url.pathname.slice(10))) ?? '')
    this.asked.push(asked)
    const fault = this.fault(asked)
    if (fault === 'no-network') throw new TypeError('fetch failed')
    if (fault === 'before') return problem(504, 'GatewayTimeout', 'Not done')
    const answer = this.answer(asked, url, headers)
    return fault === 'after' ? problem(504, 'GatewayTimeout', 'Done, but you do not know') : answer
  }

  private answer(asked: Asked, url: URL, headers: Headers): Response {
    const parts = url.pathname.replace('/v1.0/', '').split('/').map(decodeURIComponent)
    if (parts[0] === '$batch') return this.batch(asked, headers)
    if (parts[0] === 'sites' && parts[2] === 'lists') return this.inLists(asked, parts.slice(3), url, headers)
    if (parts[0] === 'sites' && parts.length === 2) return ok({ id: parts[1] })
    if (parts[0] === 'drives') return this.inDrive(asked, url)
    if (parts.at(-1) === 'masterCategories') return this.inCategories(asked, parts[1] ?? '')
    return problem(404, 'itemNotFound', `Nothing at ${asked.path}`)
  }

  private batch(asked: Asked, headers: Headers): Response {
    const { requests } = JSON.parse(asked.body) as {
      requests: {
        id: string
        method: string
        url: string
        body?: unknown
        headers?: Record<string, string>
      }[]
    }
    const answers = requests.map((request) => {
      const inner = new Headers({ ...request.headers, Authorization: headers.get('Authorization') ?? '' })
      const one = {
        method: request.method,
        path: request.url,
        body: JSON.stringify(request.body ?? null),
        user: asked.user,
      }
      return { request, response: this.answer(one, new URL(`${base}/v1.0${request.url}`), inner) }
    })
    const bodies = Promise.all(
      answers.map(async ({ request, response }) => ({
        id: request.id,
        status: response.status,
        headers: {},
        body: await response.json(),
      })),
    )
    return new Response(
      new ReadableStream({
        async start(stream) {
          stream.enqueue(new TextEncoder().encode(JSON.stringify({ responses: await bodies })))
          stream.close()
        },
      }),
      { status: 200 },
    )
  }

  private inLists(
    asked: Asked,
    [listId, kind, itemId, fieldsPart]: string[],
    url: URL,
    headers: Headers,
  ): Response {
    if (listId === undefined) {
      if (asked.method === 'GET')
        return ok({
          value: [...this.lists.values()].map((l) => ({
            id: l.id,
            name: l.name,
            displayName: l.displayName,
            list: { template: l.template },
          })),
        })
      const wanted = JSON.parse(asked.body) as {
        displayName: string
        list?: { template?: string }
        columns?: FakeColumn[]
      }
      const list: FakeList = {
        id: `list-${wanted.displayName}`,
        name: wanted.displayName,
        displayName: wanted.displayName,
        template: wanted.list?.template ?? 'genericList',
        columns: (wanted.columns ?? []).map((column) => ({ ...column, id: column.name })),
        items: [],
      }
      this.lists.set(list.name, list)
      return ok({ id: list.id, name: list.name, displayName: list.displayName }, 201)
    }
    const list = [...this.lists.values()].find(({ id }) => id === listId)
    if (!list) return problem(404, 'itemNotFound', 'No such list')
    if (kind === undefined) {
      Object.assign(list, JSON.parse(asked.body))
      return ok({ id: list.id })
    }
    if (kind === 'drive') return ok({ id: `drive-${list.name}` })
    if (kind === 'columns') return this.inColumns(asked, list, itemId)
    if (asked.method !== 'GET' && this.refuses(asked.user, list.name))
      return problem(403, 'accessDenied', 'Access denied')
    if (asked.method === 'POST') return this.createItem(asked, list)
    if (asked.method === 'PATCH') return this.patchItem(asked, list, Number(itemId), headers)
    if (asked.method === 'DELETE') return this.deleteItem(list, Number(itemId), headers)
    if (itemId === 'delta') return this.delta(list, url)
    if (fieldsPart === 'versions') return this.versions(list, Number(itemId))
    if (itemId !== undefined && fieldsPart === undefined) {
      const item = list.items.find(({ id }) => id === Number(itemId))
      return item ? ok(view(item)) : problem(404, 'itemNotFound', 'No such item')
    }
    return this.query(list, url)
  }

  private inColumns(asked: Asked, list: FakeList, columnId: string | undefined): Response {
    if (asked.method === 'GET') return ok({ value: list.columns })
    const wanted = JSON.parse(asked.body) as FakeColumn
    const there = list.columns.find(({ id }) => id === columnId)
    if (there) Object.assign(there, wanted)
    else list.columns.push({ ...wanted, id: wanted.name })
    return ok(there ?? wanted, there ? 200 : 201)
  }

  private taken(list: FakeList, fields: Record<string, unknown>, except: number): boolean {
    return list.columns.some(
      ({ name, enforceUniqueValues }) =>
        enforceUniqueValues &&
        fields[name] !== undefined &&
        list.items.some((item) => item.id !== except && item.fields[name] === fields[name]),
    )
  }

  private createItem(asked: Asked, list: FakeList): Response {
    const { fields } = JSON.parse(asked.body) as { fields: Record<string, unknown> }
    if (this.taken(list, fields, 0))
      return problem(
        400,
        'invalidRequest',
        'One or more column values are duplicate; the list enforces unique values',
      )
    const item = {
      id: Math.max(0, ...list.items.map(({ id }) => id)) + 1,
      version: 1,
      fields,
      by: asked.user,
      at: new Date(1_800_000_000_000 + list.items.length * 1000).toISOString(),
      writtenAs: (this.writes += 1),
    }
    list.items.push(item)
    return ok(view(item), 201)
  }

  private patchItem(asked: Asked, list: FakeList, itemId: number, headers: Headers): Response {
    const item = list.items.find(({ id }) => id === itemId)
    if (!item) return problem(404, 'itemNotFound', 'No such item')
    if (headers.get('If-Match') !== etag(item)) return problem(412, 'resourceModified', 'ETag does not match')
    const changed = JSON.parse(asked.body) as Record<string, unknown>
    if (this.taken(list, changed, itemId))
      return problem(400, 'invalidRequest', 'One or more column values are duplicate')
    const was = { version: item.version, by: item.changedBy ?? item.by, fields: structuredClone(item.fields) }
    item.before = [was, ...(item.before ?? [])]
    item.changedBy = asked.user
    Object.assign(item.fields, changed)
    item.version += 1
    item.writtenAs = this.writes += 1
    return ok({ '@odata.etag': etag(item), ...item.fields })
  }

  private deleteItem(list: FakeList, itemId: number, headers: Headers): Response {
    const at = list.items.findIndex(({ id }) => id === itemId)
    const item = list.items[at]
    if (!item) return problem(404, 'itemNotFound', 'No such item')
    if (headers.get('If-Match') !== etag(item)) return problem(412, 'resourceModified', 'ETag does not match')
    list.items.splice(at, 1)
    return new Response(null, { status: 204 })
  }

  private versions(list: FakeList, itemId: number): Response {
    const item = list.items.find(({ id }) => id === itemId)
    if (!item) return problem(404, 'itemNotFound', 'No such item')
    const now = { version: item.version, by: item.changedBy ?? item.by, fields: item.fields }
    return ok({
      value: [now, ...(item.before ?? [])].map(({ version, by, fields }) => ({
        id: `${version}.0`,
        lastModifiedDateTime: new Date(1_800_000_000_000 + version * 60_000).toISOString(),
        lastModifiedBy: { user: { displayName: by } },
        fields,
      })),
    })
  }

  /** Changes since a token, which counts the writes so far. */
  private delta(list: FakeList, url: URL): Response {
    const told = url.searchParams.get('token') ?? ''
    if (this.staleDelta && told !== 'latest') return problem(410, 'resyncRequired', 'Resync required.')
    const written = (item: FakeItem) => item.writtenAs ?? 0
    const since = told === 'latest' ? this.writes : Number(told)
    url.searchParams.set('token', String(this.writes))
    return ok({
      value: list.items.filter((item) => written(item) > since).map(view),
      '@odata.deltaLink': url.toString(),
    })
  }

  private query(list: FakeList, url: URL): Response {
    const asked = url.searchParams.get('$filter') ?? ''
    const atMost = / and fields\/\w+ le '(.*)'$/.exec(asked)
    const filter = /^fields\/(\w+) (eq|ge) '(.*)'$/.exec(atMost ? asked.slice(0, atMost.index) : asked)
    const value = filter?.[3]?.replaceAll("''", "'") ?? ''
    const fits = (held: unknown) =>
      filter?.[2] === 'ge'
        ? String(held) >= value && (atMost === null || String(held) <= (atMost[1] ?? ''))
        : held === value
    const hits = list.items.filter((item) => !filter || fits(item.fields[filter[1] ?? '']))
    const size = Math.min(Number(url.searchParams.get('$top') ?? 200), this.pageSize)
    const from = Number(url.searchParams.get('$skiptoken') ?? 0)
    url.searchParams.set('$skiptoken', String(from + size))
    const more = from + size < hits.length ? { '@odata.nextLink': url.toString() } : {}
    return ok({ value: hits.slice(from, from + size).map(view), ...more })
  }

  private inDrive(asked: Asked, url: URL): Response {
    const [, name = ''] = /\/root:\/(.*?)(:\/content)?$/.exec(url.pathname) ?? []
    const file = decodeURIComponent(name)
    if (asked.method === 'PUT') {
      this.files.set(file, asked.body)
      return ok({ id: file }, 201)
    }
    return this.files.has(file)
      ? ok({ id: file, '@microsoft.graph.downloadUrl': `${base}/download/${encodeURIComponent(file)}` })
      : problem(404, 'itemNotFound', 'No such file')
  }

  private inCategories(asked: Asked, mailbox: string): Response {
    const there = this.categories.get(mailbox) ?? new Set()
    this.categories.set(mailbox, there)
    if (asked.method === 'GET') return ok({ value: [...there].map((displayName) => ({ displayName })) })
    if (this.refuses(asked.user, mailbox)) return problem(403, 'ErrorAccessDenied', 'Access is denied.')
    there.add((JSON.parse(asked.body) as { displayName: string }).displayName)
    return ok({}, 201)
  }
}

const etag = (item: FakeItem) => `"item-${item.id},${item.version}"`
const view = (item: FakeItem) => ({
  id: String(item.id),
  eTag: etag(item),
  createdDateTime: item.at,
  createdBy: { user: { id: `id-of-${item.by}`, displayName: item.by, email: `${item.by}@stad.example` } },
  fields: structuredClone(item.fields),
})
const ok = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
const problem = (status: number, code: string, message: string) => ok({ error: { code, message } }, status)
