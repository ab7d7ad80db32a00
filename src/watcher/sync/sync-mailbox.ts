import type { GraphPort } from '../../graph/port.ts'
import type { MailCategories } from '../../strategy/mail-categories.ts'
import type { WatchedMailbox } from '../config.ts'
import type { WatcherStore } from '../state/store.ts'
import { countingPort } from './counting-port.ts'
import type { MailResult } from './handle-mail.ts'
import type { FindKnownCase } from './known-cases.ts'
import { pollAfter } from './poll-after.ts'
import { syncFolder } from './sync-folder.ts'
import { syncOwed } from './sync-page.ts'
import { troubleOf, type Trouble } from './trouble.ts'

/** A mailbox with much to read gives way to others after this long. */
const sliceMs = 30_000

export interface SyncDeps {
  readonly graph: GraphPort
  readonly store: WatcherStore
  readonly findCase: (graph: GraphPort) => FindKnownCase
  readonly now: () => Date
  /** What the edition calls our categories. */
  readonly categories: MailCategories
  readonly beginning: string | null
  readonly budget: number
  readonly pollFastestSeconds: number
  readonly pollSlowestSeconds: number
  readonly count: (result: MailResult | 'set-aside' | 'owed') => void
}

export interface SyncOutcome {
  readonly examined: number
  /** There is more to read now: send the mailbox to the end of the queue. */
  readonly again: boolean
  readonly trouble: Trouble | null
}

/**
 * One turn of one mailbox: what is owed, then its folders. Never throws for Graph's sake: trouble is noted on the mailbox, which comes
 * back at its own pace while others go on.
 *
 * @throws what the database throws
 */
export async function syncMailbox(
  deps: SyncDeps,
  mailbox: WatchedMailbox,
  turn: { readonly careful: boolean; readonly signal?: AbortSignal },
): Promise<SyncOutcome> {
  const { address } = mailbox
  const graph = countingPort(deps.graph)
  const until = Date.now() + sliceMs
  let noted = 0
  let budgetLeft = true
  let pauseSeconds = 0
  const note = async () => {
    const made = graph.calls()
    const { spent, secondsLeft } = await deps.store.spend(address, made - noted)
    noted = made
    return { left: deps.budget - spent, secondsLeft }
  }
  const mayGoOn = async (pageSize: number) => {
    if (turn.signal?.aborted === true || Date.now() > until) return false
    const { left, secondsLeft } = await note()
    // Its own call and four per mail: read, look-up, mark, and one more look. What is repeated beyond that takes of the distance between
    // this budget and Exchange's limit.
    budgetLeft = left >= 1 + pageSize * 4
    pauseSeconds = secondsLeft
    return budgetLeft
  }
  const work = {
    graph,
    store: deps.store,
    findCase: deps.findCase(graph),
    now: deps.now,
    categories: deps.categories,
    count: deps.count,
    careful: turn.careful,
    beginning: deps.beginning,
    mayGoOn,
  }
  let examined = 0
  let whole = true
  let trouble: Trouble | null = null
  try {
    await syncOwed(work, address)
    for (const folder of mailbox.folders) {
      const outcome = await syncFolder(work, address, folder)
      examined += outcome.examined
      whole &&= outcome.whole
    }
  } catch (thrown) {
    trouble = troubleOf(thrown)
    if (trouble.kind === 'unexpected') throw thrown
  }
  await note()
  const { quiet, failures } = await deps.store.pace(address)
  const toldOf = await deps.store.isToldOf(address, mailbox.folders)
  const waitSeconds = !budgetLeft
    ? Math.ceil(pauseSeconds)
    : pollAfter({
        trouble,
        failures,
        quiet: examined > 0 ? 0 : quiet,
        toldOf,
        fastest: deps.pollFastestSeconds,
        slowest: deps.pollSlowestSeconds,
      })
  await deps.store.finish(address, { news: examined > 0, trouble: trouble?.sentence ?? null, waitSeconds })
  return { examined, again: trouble === null && !whole && budgetLeft, trouble }
}
