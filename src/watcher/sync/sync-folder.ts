import { readMailDelta } from '../../graph/messages/read-mail-delta.ts'
import { GraphError } from '../../graph/port.ts'
import type { FolderState } from '../state/store.ts'
import { syncPage, worthReading, type PageWork } from './sync-page.ts'

/** Mails in one page, all in work at once behind the gate of four calls per mailbox. */
const pageSize = 50

/** After an expired link the folder is read again from this long before the last full round. */
const overlapMs = 24 * 3600 * 1000

export interface FolderSync extends PageWork {
  /** ISO 8601 from configuration; null = the moment of the first run, by Graph's clock. */
  readonly beginning: string | null
  /** False when the sync's time or the mailbox's budget is used up; the rest waits for the next turn. */
  readonly mayGoOn: (pageSize: number) => Promise<boolean>
}

export interface FolderOutcome {
  /** The folder was read to its end. */
  readonly whole: boolean
  readonly examined: number
}

/**
 * Reads a folder from its stored link, page by page: mails first, then the link of what follows. A crash at any point repeats at most
 * one page, in which every mail that was marked says so itself.
 *
 * @throws GraphError and what `syncPage` throws
 */
export async function syncFolder(sync: FolderSync, mailbox: string, folder: string): Promise<FolderOutcome> {
  let state = await sync.store.folder(mailbox, folder)
  let examined = 0
  while (await sync.mayGoOn(pageSize)) {
    const since = state.since ?? sync.beginning ?? (await graphTime(sync, mailbox, folder))
    let answer
    try {
      answer = await readMailDelta(
        sync.graph,
        mailbox,
        folder,
        state.link === null ? { since } : { link: state.link },
        pageSize,
      )
    } catch (thrown) {
      if (state.link === null || !hasExpired(thrown)) throw thrown
      const next = await sync.store.moveLink(mailbox, folder, state, { link: null, since, whole: false })
      if (!next) return { whole: false, examined }
      state = { since, link: null, round: state.round + 1 }
      continue
    }
    const ids = worthReading(answer.body.value, sync.categories)
    await syncPage(sync, mailbox, ids)
    examined += ids.length
    const { '@odata.nextLink': more, '@odata.deltaLink': done } = answer.body
    const link = more ?? done ?? null
    const readUntil = Date.parse(answer.headers['date'] ?? '') || sync.now().getTime()
    const sinceNext = done === undefined ? since : later(since, new Date(readUntil - overlapMs).toISOString())
    const moved: FolderState = { since: sinceNext, link, round: state.round + 1 }
    const stored = await sync.store.moveLink(mailbox, folder, state, {
      link,
      since: sinceNext,
      whole: done !== undefined,
    })
    // Another worker holds this mailbox by now: it goes on from its own link.
    if (!stored) return { whole: false, examined }
    if (more === undefined) return { whole: true, examined }
    state = moved
  }
  return { whole: false, examined }
}

const later = (a: string, b: string) => (a > b ? a : b)

/** 410, or Graph's words for a link it no longer knows. */
const hasExpired = (thrown: unknown) =>
  thrown instanceof GraphError &&
  (thrown.status === 410 || /syncState(NotFound|Invalid)|resyncRequired/i.test(thrown.graphCode))

/** "Now" is Graph's: a machine whose clock is wrong must not skip mail. */
async function graphTime(sync: FolderSync, mailbox: string, folder: string): Promise<string> {
  const farAhead = new Date(sync.now().getTime()).toISOString()
  const { headers } = await readMailDelta(sync.graph, mailbox, folder, { since: farAhead }, 1)
  const told = Date.parse(headers['date'] ?? '')
  return new Date(Number.isNaN(told) ? sync.now().getTime() : told).toISOString()
}
