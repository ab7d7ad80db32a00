import { createGraphPort } from '../../src/graph/create-graph-port.ts'
import { findMessage } from '../../src/sandbox/graph/mail/message-row.ts'
import type { Fault, FaultableRequest } from '../../src/sandbox/graph/http/faults.ts'
import type { WatcherStore } from '../../src/watcher/state/store.ts'
import type { FindKnownCase } from '../../src/watcher/sync/known-cases.ts'
import { shortWait } from '../../src/watcher/sync/long-wait.ts'
import { syncMailbox } from '../../src/watcher/sync/sync-mailbox.ts'
import { stockholmCategories } from '../strategy/stockholm-categories.ts'
import { buildTown } from './town.ts'

let used = 0
/** A mailbox that no other test has used. */
export const newAddress = () => {
  used += 1
  return `m${used}@stad.example`
}

/** A mailbox of its own in a sandbox with faults, and turns of the watcher over it. */
export async function syncTown(
  store: WatcherStore,
  over: {
    budget?: number
    findCase?: FindKnownCase
    beginning?: string | null
    now?: () => Date
    store?: (real: WatcherStore) => WatcherStore
  } = {},
) {
  const address = newAddress()
  let faults: (request: FaultableRequest) => Fault | undefined = () => undefined
  const patched: string[] = []
  const box = buildTown([address], {
    faults: (request) => faults(request),
    onExchange: (exchange) => {
      if (exchange.method === 'PATCH' && exchange.status < 300) patched.push(exchange.url)
    },
  })
  await store.enroll([address])
  const results: string[] = []
  const graph = createGraphPort({
    baseUrl: 'http://localhost:1',
    getToken: box.getToken,
    fetch: box.fetch,
    wait: (ms) => (ms > 5000 ? shortWait(ms) : Promise.resolve()),
  })
  const turn = (how: { careful?: boolean; folders?: string[]; mailbox?: string } = {}) =>
    syncMailbox(
      {
        graph,
        store: over.store?.(store) ?? store,
        findCase: () => over.findCase ?? (async () => null),
        now: over.now ?? (() => new Date()),
        categories: stockholmCategories,
        beginning: over.beginning === undefined ? '2026-01-01T00:00:00.000Z' : over.beginning,
        budget: over.budget ?? 10_000,
        pollFastestSeconds: 60,
        pollSlowestSeconds: 900,
        count: (result) => void results.push(result),
      },
      { address: how.mailbox ?? address, folders: how.folders ?? ['inbox'] },
      { careful: how.careful ?? false },
    )
  const row = (id: string) => {
    const found = findMessage(box.store, box.ids.get(address) ?? '', id)
    if (!found) throw new Error('no such mail')
    return found
  }
  const status = async () => {
    const found = (await store.status()).find(({ mailbox }) => mailbox === address)
    if (!found) throw new Error('not enrolled')
    return found
  }
  return {
    ...box,
    address,
    turn,
    results,
    patched,
    row,
    status,
    deliver: (what?: Parameters<typeof box.send>[1]) => box.send(address, what),
    seen: (id: string) => box.look(address, id),
    fail: (how: typeof faults) => {
      faults = how
    },
  }
}
