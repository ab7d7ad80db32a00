import type { Case } from '../cases/case.ts'
import { caseRules } from '../cases/case-rules.ts'
import { recusedOf } from '../cases/recusal.ts'
import { mergedInto } from '../cases/mails-of.ts'
import { createItem } from '../graph/items/create-item.ts'
import { etagOf, type ListItem } from '../graph/items/list-item.ts'
import { itemVersions } from '../graph/items/item-versions.ts'
import { patchFields } from '../graph/items/patch-fields.ts'
import { queryItems } from '../graph/items/query-items.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import { editionOf } from '../strategy/editions.ts'
import { fieldsOf, recordFromFields } from './case-fields.ts'
import { concerned } from './concerned.ts'
import type { AppConfig } from './config.ts'
import { caseIdsByMail } from './find-by-mail.ts'
import { createKeys, type Counter } from './keys.ts'
import { leavingOutMissing } from './later-columns.ts'
import { listRef } from './list-ref.ts'
import { createOlderActions } from './older-actions.ts'
import { CaseConflict, type Beginning, type CaseStore, type StoredCase } from './port.ts'
import { createCaseIndex } from './create-case-index.ts'
import { firstRows } from './first-rows.ts'
import { rowsBeginning } from './rows-beginning.ts'
import type { RowStorage } from './row-storage.ts'
import { composed, mergedOrConflict, stands, type Change } from './merge-write.ts'

export interface CaseStoreOptions {
  /** For download addresses of files, which take no token. */
  readonly fetch?: typeof fetch
  readonly now?: () => Date
  /** Where the compact index is kept between visits; nowhere when left out. */
  readonly rowStorage?: RowStorage
}

/** How often a write is tried again on what others wrote. */
const attempts = 8

/** How many numbers an opener tries; the counter is read again each time, so it runs far behind only when written by hand. */
const numberAttempts = 64

/**
 * Cases on the lists `Arenden` and `Nycklar` of the network's site. A key is claimed before its case is written; both are unique
 * by column, so openers who race, stop half-way or lose an answer still make one case: the next opener completes it.
 */
export function createCaseStore(
  graph: GraphPort,
  config: AppConfig,
  options: CaseStoreOptions = {},
): CaseStore {
  const cases = listRef(config.networkSite, 'Arenden')
  const keyList = listRef(config.networkSite, 'Nycklar')
  const keys = createKeys(graph, keyList)
  const fetchPlain: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init))
  const older = createOlderActions(graph, fetchPlain, config.networkSite.driveId)
  const rules = () => caseRules(editionOf(config.edition))
  const writing = leavingOutMissing()
  const now = options.now ?? (() => new Date())
  const index = createCaseIndex(graph, cases, options.rowStorage ?? null)
  /** What a write needs besides the case; item ids never change, files are written once. */
  const places = new Map<
    string,
    { readonly itemId: string; readonly olderFiles: readonly string[]; readonly olderCount: number }
  >()

  const fromItem = async (item: ListItem): Promise<StoredCase> => {
    const record = recordFromFields(item.fields ?? {})
    const before = await older.read(record.id, record.olderFiles)
    places.set(placeKey(record.id, etagOf(item)), {
      itemId: item.id,
      olderFiles: record.olderFiles,
      olderCount: before.length,
    })
    const { id, number, journals } = record
    return {
      case: { version: 1, id, number, actions: [...before, ...record.newerActions], journals: [...journals] },
      etag: etagOf(item),
    }
  }

  const get = async (caseId: string): Promise<StoredCase | null> => {
    const item = (await queryItems(graph, cases, { column: 'CaseId', equals: caseId }))[0]
    return item ? fromItem(item) : null
  }

  /** What was made part of another case answers under that one, also to a link that names the old one. */
  const followed = async (found: StoredCase | null): Promise<StoredCase | null> => {
    let seen = found
    for (let into = seen && mergedInto(seen.case); seen && into; into = mergedInto(seen.case)) {
      const next = await get(into.id)
      if (next === null) break
      seen = next
    }
    return seen
  }

  const create = async (
    caseId: string,
    { first, actions = [], journal }: Beginning,
    year: string,
    counterRead: Counter,
  ): Promise<StoredCase> => {
    let counter = counterRead
    let number = counter.last + 1
    for (let made = 1; ; made += 1) {
      const fresh: Case = {
        version: 1,
        id: caseId,
        number: `${year}-${String(number).padStart(4, '0')}`,
        actions: [first, ...actions],
        journals: journal === undefined ? [] : [journal],
      }
      const room = await older.makeRoom(caseId, fresh.actions, [])
      try {
        const [item] = await Promise.all([
          writing(fieldsOf(fresh, room.newer, room.files, rules()), (fields) =>
            createItem(graph, cases, fields, { unique: true }),
          ),
          keys.rememberNumber(year, number, counter.item),
        ])
        // The answer to a creation carries the fields only where Graph feels like it.
        return item.fields?.['CaseId'] === undefined
          ? ((await get(caseId)) ?? missing(caseId))
          : await fromItem(item)
      } catch (thrown) {
        if (!(thrown instanceof GraphError && thrown.code === 'duplicate')) throw thrown
        const there = await get(caseId)
        if (there !== null) return there
        // So it was the number that somebody else had taken.
        if (made === numberAttempts) throw thrown
        counter = await keys.lastNumber(year)
        number = Math.max(number, counter.last) + 1
      }
    }
  }

  const writeOnce = async (onto: StoredCase, change: Change): Promise<StoredCase> => {
    const place = places.get(placeKey(onto.case.id, onto.etag))
    if (!place) return conflictAt(onto)
    const next = composed(onto.case, change)
    const room = await older.makeRoom(next.id, next.actions.slice(place.olderCount), place.olderFiles)
    const fields = await writing(fieldsOf(next, room.newer, room.files, rules()), (given) =>
      patchFields(graph, cases, place.itemId, given, onto.etag),
    )
    const etag = fields['@odata.etag']
    if (typeof etag !== 'string') return (await get(next.id)) ?? missing(next.id)
    const olderCount = next.actions.length - room.newer.length
    places.set(placeKey(next.id, etag), { itemId: place.itemId, olderFiles: room.files, olderCount })
    return { case: next, etag }
  }

  /** The newest version after a write that failed; when not even that can be read, the unclear write stays unclear. */
  const readAgain = async (caseId: string, failed: GraphError): Promise<StoredCase> => {
    try {
      return (await get(caseId)) ?? missing(caseId)
    } catch (thrown) {
      throw failed.ambiguous ? failed : thrown
    }
  }

  const reserve: CaseStore['reserve'] = async ({ caseId, internetMessageId }) => {
    const year = String(now().getFullYear() % 100).padStart(2, '0')
    const [id, counter] = await Promise.all([
      internetMessageId === null ? caseId : keys.claim(internetMessageId, caseId),
      keys.lastNumber(year),
    ])
    const open = async (beginning: Beginning) => {
      // A claim of somebody else's may stand without a case yet: then its case is made here, under its id.
      const theirs = id === caseId ? null : await get(id)
      const ours = id === caseId ? beginning : { first: beginning.first }
      const stored = theirs ?? (await create(id, ours, year, counter))
      return { ...stored, existed: stored.case.actions[0]?.id !== beginning.first.id }
    }
    return { caseId: id, open }
  }

  return {
    get,
    reserve,
    findByMail: async (mailKeys) => {
      for (const caseId of await caseIdsByMail(graph, keyList, mailKeys)) {
        const found = await followed(await get(caseId))
        if (found) return found
      }
      return null
    },
    open: async ({ caseId, internetMessageId, ...beginning }) =>
      (await reserve({ caseId, internetMessageId })).open(beginning),
    write: async (stored, change) => {
      const base = stored.case
      let onto = stored
      for (let made = 1; ; made += 1) {
        try {
          return await writeOnce(onto, change)
        } catch (thrown) {
          if (!(thrown instanceof GraphError && (thrown.code === 'conflict' || thrown.ambiguous)))
            throw thrown
          onto = await readAgain(base.id, thrown)
          if (stands(onto.case, change)) return onto
          mergedOrConflict(base, change, onto)
          if (made === attempts) throw thrown.code === 'conflict' ? new CaseConflict(onto) : thrown
        }
      }
    },
    addKey: (caseId, internetMessageId) => keys.claim(internetMessageId, caseId),
    moveKey: keys.move,
    moveKeys: keys.moveAll,
    people: async (caseId) => {
      const item = (await queryItems(graph, cases, { column: 'CaseId', equals: caseId }))[0]
      if (item === undefined) return []
      const [{ case: of }, versions] = await Promise.all([
        fromItem(item),
        itemVersions(graph, cases, item.id),
      ])
      return concerned(
        [item.createdBy, ...versions.map(({ lastModifiedBy }) => lastModifiedBy)],
        recusedOf(of),
      )
    },
    rows: index.rows,
    rowsAt: (bodies) => firstRows(graph, cases, bodies, now()),
    rowsBeginning: (from, to) => rowsBeginning(graph, cases, from, to),
  }
}

const placeKey = (caseId: string, etag: string) => `${caseId} ${etag}`

/** A version this store has not read itself (kept from an earlier visit) is read again first, like one that was overtaken. */
function conflictAt(onto: StoredCase): never {
  throw new GraphError({
    code: 'conflict',
    status: 412,
    graphCode: '',
    message: `Case ${onto.case.id} must be read again before it is written`,
  })
}

function missing(caseId: string): never {
  throw new GraphError({
    code: 'not-found',
    status: 404,
    graphCode: '',
    message: `Case ${caseId} is not on the network's site`,
  })
}
