import type { Case } from '../cases/case.ts'
import { findByInternetMessageId } from '../graph/messages/find-by-internet-message-id.ts'
import type { Mailbox } from '../graph/mailbox.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import { readCaseOnMail, writeCaseOnMail, type Held } from './case-on-mail.ts'
import { composed, mergedOrConflict, stands, type Change } from './merge-write.ts'
import { CaseConflict, type CaseStore, type MailPlace, type StoredCase } from './port.ts'

/** How often a write is tried again on what others wrote; every mark or tick on the mail makes a new version of it. */
const attempts = 8

/** How many of the mails that one answers or refers to are looked for, the nearest first. */
const referred = 5

/**
 * Cases of level 1, without a site: a case lies on its mail, as one property in the mailbox that the mail came to, so that the
 * colleagues of that mailbox see the same one. Another body opens a case of its own on the forward that it gets. There is no list of
 * cases, and no case without a mail.
 */
export function createMailCaseStore(graph: GraphPort, now: () => Date = () => new Date()): CaseStore {
  /** Where each case that was read lies, the last by its id; a case is always read before it is written. */
  const places = new Map<string, MailPlace>()
  /** The same mail in two mailboxes gives two cases of one id: what was read there is written there. */
  const placeOfRead = new WeakMap<Case, MailPlace>()

  const seen = (place: MailPlace, of: Case, etag: string | null): StoredCase => {
    places.set(of.id, place)
    placeOfRead.set(of, place)
    return { case: of, etag: etag ?? '' }
  }
  const placeOf = ({ case: of }: StoredCase) => placeOfRead.get(of) ?? places.get(of.id) ?? withoutMail()

  /** The case that a mail holds or leads to. */
  const follow = async (
    place: MailPlace,
    held: Held | null,
    etag: string | null,
  ): Promise<StoredCase | null> => {
    if (held === null) return null
    if ('case' in held) return seen(place, held.case, etag)
    const home = held.in === undefined ? place : { mailbox: { address: held.in, shared: true } }
    for (const at of await placesOf(graph, home, held.liesOn)) {
      const there = await readCaseOnMail(graph, at)
      if (there.held !== null && 'case' in there.held) return seen(at, there.held.case, there.etag)
    }
    return null
  }
  const caseAt = async (place: MailPlace) => {
    const { held, etag } = await readCaseOnMail(graph, place)
    return follow(place, held, etag)
  }

  /** The case of another copy of this mail in the same mailbox (a rule that copies, two ways in): it is one request. */
  const caseOfCopy = async (place: MailPlace): Promise<StoredCase | null> => {
    for (const copy of await placesOf(graph, place, place.internetMessageId)) {
      const found = copy.graphId === place.graphId ? null : await caseAt(copy)
      if (found !== null) return found
    }
    return null
  }

  const get = async (caseId: string): Promise<StoredCase | null> => {
    const place = places.get(caseId)
    return place === undefined ? null : caseAt(place)
  }

  const writeOnce = async (onto: StoredCase, change: Change): Promise<StoredCase> => {
    const place = placeOf(onto)
    const next = composed(onto.case, change)
    return seen(place, next, await writeCaseOnMail(graph, place, { case: next }, onto.etag))
  }

  const reserve: CaseStore['reserve'] = async ({ caseId, lies }) => {
    const place = lies ?? withoutMail()
    const standing = (await caseAt(place)) ?? (await caseOfCopy(place))
    return {
      caseId: standing?.case.id ?? caseId,
      open: async ({ first, actions = [], journal }) => {
        for (let made = 1; ; made += 1) {
          const { held, etag } = await readCaseOnMail(graph, place)
          const there = (await follow(place, held, etag)) ?? (await caseOfCopy(place))
          if (there !== null) return { ...there, existed: there.case.actions[0]?.id !== first.id }
          const fresh: Case = {
            version: 1,
            id: caseId,
            number: numberOf(caseId, now()),
            actions: [first, ...actions],
            journals: journal === undefined ? [] : [journal],
          }
          try {
            const written = await writeCaseOnMail(graph, place, { case: fresh }, etag)
            return { ...seen(place, fresh, written), existed: false }
          } catch (thrown) {
            if (!isUnclear(thrown) || made === attempts) throw thrown
          }
        }
      },
    }
  }

  /**
   * Lets a mail in the mailbox of the case lead to it. One that lies elsewhere is found by what it answers; what left a person's own
   * mailbox lies among what that person has sent, so the answer to it is looked for there.
   */
  const point = async (
    caseId: string,
    internetMessageId: string,
    over: boolean,
    sentFrom?: Mailbox,
  ): Promise<string> => {
    const home = places.get(caseId) ?? withoutMail()
    for (const place of await placesOf(graph, home, internetMessageId)) {
      const { held, etag } = await readCaseOnMail(graph, place)
      const there = over ? null : await follow(place, held, etag)
      if (there !== null) return there.case.id
      if (place.internetMessageId !== home.internetMessageId)
        await writeCaseOnMail(graph, place, { liesOn: home.internetMessageId }, null)
    }
    if (sentFrom !== undefined && !sentFrom.shared && home.mailbox.shared)
      for (const place of await placesOf(graph, { mailbox: sentFrom }, internetMessageId)) {
        const there = { liesOn: home.internetMessageId, in: home.mailbox.address }
        await writeCaseOnMail(graph, place, there, null)
      }
    return caseId
  }

  return {
    get,
    reserve,
    findByMail: async ({ internetMessageId, inReplyTo, references }, lies = null) => {
      if (lies === null) return null
      const own = (await caseAt(lies)) ?? (await caseOfCopy(lies))
      if (own !== null) return own
      const ids = [...new Set([...inReplyTo, ...references.toReversed()])].filter(
        (id) => id !== internetMessageId,
      )
      for (const id of ids.slice(0, referred))
        for (const place of await placesOf(graph, lies, id)) {
          const found = await caseAt(place)
          if (found !== null) return found
        }
      return null
    },
    open: async ({ caseId, internetMessageId, lies, ...beginning }) =>
      (await reserve({ caseId, internetMessageId, ...(lies === undefined ? {} : { lies }) })).open(beginning),
    write: async (stored, change) => {
      let onto = stored
      for (let made = 1; ; made += 1) {
        try {
          return await writeOnce(onto, change)
        } catch (thrown) {
          if (!isUnclear(thrown)) throw thrown
          onto = (await caseAt(placeOf(onto))) ?? withoutMail()
          if (stands(onto.case, change)) return onto
          mergedOrConflict(stored.case, change, onto)
          if (made === attempts) throw thrown.code === 'conflict' ? new CaseConflict(onto) : thrown
        }
      }
    },
    addKey: (caseId, internetMessageId, sentFrom) => point(caseId, internetMessageId, false, sentFrom),
    moveKey: async (caseId, internetMessageId) => void (await point(caseId, internetMessageId, true)),
    moveKeys: async () => withoutMail(),
    people: async () => [],
    rows: async () => [],
    rowsAt: async () => [],
    rowsBeginning: async () => [],
  }
}

const isUnclear = (thrown: unknown): thrown is GraphError =>
  thrown instanceof GraphError && (thrown.code === 'conflict' || thrown.ambiguous)

/** Nobody counts at level 1: a name that can be said on the phone, made from the case's own id. */
const numberOf = (caseId: string, now: Date) =>
  `${String(now.getFullYear() % 100).padStart(2, '0')}-${caseId.slice(0, 4).toUpperCase()}`

/** Where mails with this Message-ID lie in the same mailbox; a mail sent to oneself lies there twice. */
async function placesOf(
  graph: GraphPort,
  { mailbox }: Pick<MailPlace, 'mailbox'>,
  internetMessageId: string,
): Promise<readonly MailPlace[]> {
  const found = await findByInternetMessageId(graph, mailbox, internetMessageId)
  return found.flatMap(({ id, isDraft }) =>
    typeof id === 'string' && isDraft !== true ? [{ mailbox, graphId: id, internetMessageId }] : [],
  )
}

function withoutMail(): never {
  throw new GraphError({
    code: 'invalid',
    status: 0,
    graphCode: 'noMail',
    message: 'Without a site of the network a case lies on its mail, and there is none at hand',
  })
}
