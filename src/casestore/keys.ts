import { sha256 } from '../cases/keys.ts'
import { createItem } from '../graph/items/create-item.ts'
import { etagOf, type ListItem } from '../graph/items/list-item.ts'
import type { ListRef } from '../graph/items/list-ref.ts'
import { patchFields } from '../graph/items/patch-fields.ts'
import { queryItems } from '../graph/items/query-items.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import { textOf } from './row.ts'

/** Where the running numbers of a year had come to; `item` is null before the first. */
export interface Counter {
  readonly last: number
  readonly item: ListItem | null
}

/** The list of keys: each leads from one mail to one case, and no mail to two. */
export interface Keys {
  /** The case this mail belongs to from now on: `caseId`, or that of whoever was first. Safe to repeat. */
  claim(internetMessageId: string, caseId: string): Promise<string>
  /** Makes a mail lead to `caseId`, whatever it led to before. Safe to repeat. */
  move(caseId: string, internetMessageId: string): Promise<void>
  /** Makes every mail that leads to one case lead to another. Safe to repeat. */
  moveAll(from: string, to: string): Promise<void>
  /** The last running number given in a year, as remembered; the unique column of the cases is what counts. */
  lastNumber(year: string): Promise<Counter>
  rememberNumber(year: string, last: number, item: ListItem | null): Promise<void>
}

/** Key of a mail: SHA-256 of its internetMessageId, hex. */
export const keyHash = (internetMessageId: string): Promise<string> => sha256(internetMessageId.trim())

/** Keys on the list `Nycklar`, unique by its column KeyHash. */
export function createKeys(graph: GraphPort, list: ListRef): Keys {
  const find = async (hash: string) =>
    (await queryItems(graph, list, { column: 'KeyHash', equals: hash }))[0] ?? null

  const claim = async (internetMessageId: string, caseId: string): Promise<string> => {
    const hash = await keyHash(internetMessageId)
    try {
      await createItem(graph, list, { Title: 'mail', KeyHash: hash, CaseId: caseId }, { unique: true })
      return caseId
    } catch (thrown) {
      if (!(thrown instanceof GraphError && thrown.code === 'duplicate')) throw thrown
      const first = await find(hash)
      if (first === null) throw thrown
      return textOf(first.fields?.['CaseId'])
    }
  }
  const lead = async (item: ListItem, caseId: string): Promise<void> => {
    if (textOf(item.fields?.['CaseId']) === caseId) return
    await patchFields(graph, list, item.id, { CaseId: caseId }, etagOf(item))
  }

  return {
    claim,
    move: async (caseId, internetMessageId) => {
      const there = await find(await keyHash(internetMessageId))
      if (there === null) await claim(internetMessageId, caseId)
      else await lead(there, caseId)
    },
    moveAll: async (from, to) => {
      for (const item of await queryItems(graph, list, { column: 'CaseId', equals: from }))
        await lead(item, to)
    },
    lastNumber: async (year) => {
      const item = await find(counterKey(year))
      return { last: Number(item?.fields?.['LastNumber'] ?? 0), item }
    },
    rememberNumber: async (year, last, item) => {
      try {
        if (item === null) {
          await createItem(
            graph,
            list,
            { Title: 'counter', KeyHash: counterKey(year), LastNumber: last },
            { unique: true },
          )
        } else {
          await patchFields(graph, list, item.id, { LastNumber: last }, etagOf(item))
        }
      } catch (thrown) {
        // Only a hint: whoever opens next meets a taken number at worst and takes the following one.
        if (!(thrown instanceof GraphError)) throw thrown
      }
    },
  }
}

const counterKey = (year: string) => `counter-${year}`
