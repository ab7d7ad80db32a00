import { Commitment } from '../cases/commitment.ts'
import { sameFields } from '../cases/merge-fields.ts'
import { allItems } from '../graph/items/all-items.ts'
import { createItem } from '../graph/items/create-item.ts'
import { getItem } from '../graph/items/get-item.ts'
import { etagOf } from '../graph/items/list-item.ts'
import { patchFields } from '../graph/items/patch-fields.ts'
import { queryItems } from '../graph/items/query-items.ts'
import type { Fields, ListItem } from '../graph/items/list-item.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { CommitmentStore, StoredCommitment } from './commitment-port.ts'
import type { AppConfig } from './config.ts'
import { listRef } from './list-ref.ts'
import { textOf } from './row.ts'

/** Where each field stands in the list. */
const columnOf = {
  key: 'MembershipKey',
  kind: 'CommitmentKind',
  body: 'Body',
  counterpart: 'Counterpart',
  validFrom: 'ValidFrom',
  validTo: 'ValidTo',
  reviewOn: 'ReviewOn',
  yearlyCost: 'YearlyCost',
  caseId: 'CaseId',
  note: 'Note',
} as const satisfies Record<keyof Commitment, string>

/** Commitments on the list `Medlemskap`, one item each, unique by its column MembershipKey. */
export function createCommitmentStore(
  graph: GraphPort,
  config: Pick<AppConfig, 'networkSite'>,
): CommitmentStore {
  const list = listRef(config.networkSite, 'Medlemskap')

  const get: CommitmentStore['get'] = async (key) => {
    const [item] = await queryItems(graph, list, { column: columnOf.key, equals: key })
    if (!item) return null
    const stored = storedOf(item)
    if (stored !== null) return stored
    throw new GraphError({
      code: 'invalid',
      status: 200,
      graphCode: 'unreadableItem',
      message: `List item ${item.id} with the key ${key} is no commitment`,
    })
  }

  return {
    get,
    list: async () => {
      const items = await allItems(graph, list, ['Title', ...Object.values(columnOf)])
      const read = items.map((item) => storedOf(item) ?? (textOf(item.fields?.['Title']) || item.id))
      return {
        stored: read.filter((one) => typeof one !== 'string'),
        unreadable: read.filter((one) => typeof one === 'string'),
      }
    },
    add: async (commitment) => {
      let refused: GraphError | null = null
      try {
        await createItem(graph, list, commitmentFields(commitment), { unique: true })
      } catch (thrown) {
        if (!(thrown instanceof GraphError && thrown.code === 'duplicate')) throw thrown
        refused = thrown
      }
      const stored = await get(commitment.key)
      if (stored !== null && (refused === null || sameFields(stored.commitment, commitment))) return stored
      throw refused ?? new Error(`The commitment ${commitment.key} was written and cannot be found`)
    },
    save: async (stored, commitment) => {
      try {
        await patchFields(graph, list, stored.itemId, commitmentFields(commitment), stored.etag)
      } catch (thrown) {
        if (!(thrown instanceof GraphError && thrown.ambiguous)) throw thrown
        const now = storedOf(await getItem(graph, list, stored.itemId))
        if (now === null || !sameFields(now.commitment, commitment)) throw thrown
        return now
      }
      const now = storedOf(await getItem(graph, list, stored.itemId))
      return now ?? { ...stored, commitment }
    },
  }
}

/** A commitment as columns. Empty text stands for null: SharePoint keeps no difference between them. */
export function commitmentFields(commitment: Commitment): Fields {
  const columns = Object.entries(columnOf) as [keyof Commitment, string][]
  const fields = columns.map(([field, column]) => {
    const value = commitment[field]
    return [column, value === null && field !== 'yearlyCost' ? '' : value] as const
  })
  return { Title: commitment.counterpart, ...Object.fromEntries(fields) }
}

function storedOf(item: ListItem): StoredCommitment | null {
  const field = (name: keyof Commitment) => textOf(item.fields?.[columnOf[name]])
  const cost = item.fields?.[columnOf.yearlyCost]
  const read = Commitment.safeParse({
    key: field('key'),
    kind: field('kind'),
    body: field('body'),
    counterpart: field('counterpart'),
    validFrom: field('validFrom') || null,
    validTo: field('validTo') || null,
    reviewOn: field('reviewOn') || null,
    yearlyCost: typeof cost === 'number' ? cost : null,
    caseId: field('caseId'),
    note: field('note'),
  })
  return read.success ? { itemId: item.id, etag: etagOf(item), commitment: read.data } : null
}
