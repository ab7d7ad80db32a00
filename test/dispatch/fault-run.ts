import { uuidOf } from '../../src/cases/keys.ts'
import type { StoredCase } from '../../src/casestore/port.ts'
import type { RunResult } from '../../src/dispatch/dispatcher.ts'
import type { Fault, FaultableRequest } from '../../src/sandbox/graph/http/faults.ts'
import { look } from './look.ts'
import type { Played, Scenario } from './scenario.ts'
import type { World } from './world.ts'

/** What strikes: an answer of the server, or the end of the window that asked. */
export type Strike =
  | { readonly name: string; readonly fault: Fault; readonly times: number; readonly skew?: number }
  | { readonly name: string; readonly timeout: 'done' | 'late' }
  | { readonly name: string; readonly kill: 'before' | 'after' }

const both = (status: number) =>
  (['before', 'after'] as const).map((when) => ({
    name: `${status} ${when}`,
    fault: { when, status },
    times: 1,
  }))

/** Everything that a request may meet. */
export const strikes: readonly Strike[] = [
  ...[400, 401, 403, 404, 409, 412, 413].map((status) => ({
    name: `${status}`,
    fault: { when: 'before', status } as Fault,
    times: 1,
  })),
  { name: '429', fault: { when: 'before', status: 429 }, times: 1 },
  { name: '429 Retry-After', fault: { when: 'before', status: 429, retryAfter: 7 }, times: 2 },
  ...both(500),
  ...both(502),
  ...both(503),
  ...both(504),
  { name: '503 for long', fault: { when: 'before', status: 503 }, times: 12 },
  { name: '504 after, then blind', fault: { when: 'after', status: 504 }, times: 12 },
  { name: 'reset before', fault: { when: 'before', reset: true }, times: 1 },
  { name: 'reset after', fault: { when: 'after', reset: true }, times: 1 },
  { name: 'malformed', fault: { when: 'after', malformed: true }, times: 1 },
  // Done with the answer lost, or not even begun when we gave up and done behind our back later.
  { name: 'time-out, done', timeout: 'done' },
  { name: 'time-out, done late', timeout: 'late' },
  { name: 'clock skew, 504 after', fault: { when: 'after', status: 504 }, times: 1, skew: 3 * 3_600_000 },
  {
    name: 'clock skew, reset before',
    fault: { when: 'before', reset: true },
    times: 1,
    skew: 40 * 86_400_000,
  },
  { name: 'killed before', kill: 'before' },
  { name: 'killed after', kill: 'after' },
]

export interface FaultRun {
  readonly scenario: Scenario
  readonly strike: Strike
  /** Which request of the run is struck, from 0. */
  readonly at: number
  /** Two windows carry the same plan out at once. */
  readonly windows: 1 | 2
}

export interface FaultResult {
  readonly struck: string | null
  readonly doubled: readonly string[]
  readonly lost: readonly string[]
  readonly uncertain: boolean
  readonly rounds: number
}

const rounds = 8
/** What a person takes to notice, close and open again. Milliseconds. */
const pause = 20_000

/** A plan about to be carried out, and where the mailboxes stood then. */
export interface Prepared {
  readonly played: Played
  readonly mark: number
}

/** Brings the tenant to where the plan can be begun; what `World.remember` keeps then, every run can begin from. */
export async function prepare(world: World, scenario: Scenario): Promise<Prepared> {
  const played = await scenario.begin(world)
  return { played, mark: world.mark() }
}

/** Carries a plan out under one strike, comes back until it is done, and looks at everything that is left behind. */
export async function runWithFault(
  world: World,
  { scenario, strike, at, windows }: FaultRun,
  prepared?: Prepared,
): Promise<FaultResult> {
  const { played, mark } = prepared ?? (await prepare(world, scenario))
  let count = -1
  let struck: string | null = null
  let left = 'fault' in strike ? strike.times : 0
  const name = (request: { readonly method: string; readonly target: string }) => {
    struck ??= `${request.method} ${shape(request.target)}`
  }
  const before = played.caseId === null ? null : await world.windowOf(played.person).cases.get(played.caseId)
  world.setFaults((request: FaultableRequest) => {
    if (!('fault' in strike)) return undefined
    count += 1
    if (count < at || left <= 0) return undefined
    name(request)
    left -= 1
    return strike.fault
  })
  const end = 'kill' in strike ? endOfWindow(strike.kill, at, name) : null
  const late = 'timeout' in strike ? timeOut(strike.timeout, at, name) : null
  const skew = 'fault' in strike ? (strike.skew ?? 0) : 0
  const first = Array.from({ length: windows }, (_, index) =>
    begin(world, played, before, end?.through ?? late?.through, index % 2 === 0 ? skew : -skew),
  )
  const ended = await Promise.race([
    ...(end === null ? [] : [end.ended]),
    Promise.all(first).then((results): readonly (RunResult | 'killed')[] => results),
  ])
  world.setFaults(undefined)
  await late?.finish()
  await end?.underWay()

  let round = 0
  let uncertain = false
  // Everybody whose window did not say that all is done comes back to it.
  for (const one of ended) {
    let result = one
    while ((result === 'killed' || result.outcome !== 'done') && round < rounds) {
      round += 1
      world.clock.at += pause
      result = await comeBack(world, played)
    }
    uncertain ||= result === 'killed' || result.outcome === 'uncertain'
  }
  return { struck, ...(await inspect(world, played, mark)), uncertain, rounds: round }
}

/** Ends a window at its nth request: nothing more goes out, and no answer comes in. */
function endOfWindow(
  when: 'before' | 'after',
  at: number,
  name: (request: { method: string; target: string }) => void,
) {
  let count = -1
  let over = false
  const pending: Promise<unknown>[] = []
  let end = (): void => undefined
  const ended = new Promise<readonly 'killed'[]>((resolve) => {
    end = () => resolve(['killed'])
  })
  const silence = () => new Promise<never>(() => undefined)
  const through =
    (real: typeof fetch): typeof fetch =>
    async (input, init) => {
      if (over) return silence()
      count += 1
      if (count < at) {
        const answer = real(input, init)
        pending.push(answer.catch(() => undefined))
        return answer
      }
      over = true
      name({
        method: init?.method ?? 'GET',
        target: new URL(String(input instanceof Request ? input.url : input)).pathname,
      })
      if (when === 'after') await real(input, init)
      end()
      return silence()
    }
  /** What had been sent arrives all the same, before anybody has opened another window. */
  const underWay = () => Promise.all(pending)
  return { through, ended, underWay }
}

/** The nth request gets no answer in time; the server carries it out at once, or only after the request that follows. */
function timeOut(
  when: 'done' | 'late',
  at: number,
  name: (request: { method: string; target: string }) => void,
) {
  let count = -1
  let postponed: (() => Promise<unknown>) | null = null
  const finish = async () => {
    const call = postponed
    postponed = null
    await call?.()
  }
  const through =
    (real: typeof fetch): typeof fetch =>
    async (input, init) => {
      count += 1
      if (count !== at) {
        const answer = await real(input, init)
        await finish()
        return answer
      }
      const target = new URL(String(input instanceof Request ? input.url : input)).pathname
      name({ method: init?.method ?? 'GET', target })
      // The server does not know that we have given up.
      const { signal, ...rest } = init ?? {}
      void signal
      if (when === 'done') await real(input, rest)
      else postponed = () => real(input, rest)
      throw new DOMException('The operation timed out.', 'TimeoutError')
    }
  return { through, finish }
}

async function begin(
  world: World,
  { person, intent }: Played,
  stored: StoredCase | null,
  through?: (real: typeof fetch) => typeof fetch,
  skew = 0,
): Promise<RunResult> {
  const { dispatcher } = world.windowOf(person, through, skew)
  return dispatcher.run(await dispatcher.preview(intent(stored)), () => undefined)
}

/** The case the plan works on, opened by it or there before. */
const caseIdOf = async ({ mail, caseId }: Played) =>
  caseId ?? (mail === null ? null : await uuidOf(`case ${mail.ref.internetMessageId}`))

/** What a person does who opens the mail again: continues the plan that the case shows, or confirms once more where there is none. */
async function comeBack(world: World, played: Played): Promise<RunResult> {
  const { dispatcher, cases, actor } = world.windowOf(played.person)
  const id = await caseIdOf(played)
  const stored = id === null ? null : await cases.get(id)
  const unfinished = stored?.case.journals.some((journal) => journal.finishedAt === null) === true
  const written =
    stored !== null && played.adds.every((type) => countOf(stored, type) >= wanted(played, type))
  if (stored !== null && (unfinished || written)) {
    const open = offersOwnMailbox(stored) ? await dispatcher.useOwnMailbox(stored) : stored
    return dispatcher.resume(open, actor, played.mail, () => undefined)
  }
  return dispatcher.run(await dispatcher.preview(played.intent(stored)), () => undefined)
}

const offersOwnMailbox = ({ case: of }: StoredCase) =>
  of.journals.some(
    ({ finishedAt, steps }) =>
      finishedAt === null &&
      steps.some(({ state, left }) => state === 'failed' && left['offer'] === 'own-mailbox'),
  )

const countOf = ({ case: of }: StoredCase, type: string) =>
  of.actions.filter((action) => action.type === type).length

/** How many actions of this kind the case has when the plan is done. */
const wanted = ({ adds, had = [] }: Played, type: string) =>
  [...had, ...adds].filter((one) => one === type).length

async function inspect(
  world: World,
  played: Played,
  mark: number,
): Promise<Pick<FaultResult, 'doubled' | 'lost'>> {
  const seen = await look(world, played.person, mark, await caseIdOf(played))
  const { stored } = seen
  const { mail } = played
  const steps = stored?.case.journals.at(-1)?.steps ?? []
  const refused = (step: string) => steps.some(({ id, state }) => id === step && state === 'skipped')
  const own = mail === null ? null : world.lying(mail.graphId)
  const copies = stored === null ? 0 : world.filesOf(stored.case.id) - (played.filedBefore ?? 0)
  const files = steps.some(({ id }) => id === 'file-copy')
  const counts: Record<string, number> = {
    ...played.expects(seen),
    // Where rights are narrow a refusal is normal, and the checklist says so.
    ...(mail === null ? {} : { category: refused('mark-mail') ? 1 : (own?.categories.length ?? 0) }),
    ...(files ? { 'working copy': refused('file-copy') ? 1 : copies } : {}),
    case: stored === null ? 0 : 1,
    ...Object.fromEntries(
      played.adds.map((type) => [
        type,
        stored === null ? 0 : countOf(stored, type) - wanted(played, type) + 1,
      ]),
    ),
    'finished plan':
      steps.length > 0 && stored?.case.journals.every(({ finishedAt }) => finishedAt !== null) ? 1 : 0,
    'actions in order': stored !== null && inOrder(stored, played) ? 1 : 0,
  }
  // A tenant that ignores what createForward is given makes a bare draft first; one whose answer is lost there has no tag to be
  // found by, and no recipient either. Only what is addressed could leave by mistake.
  const leftover = mail === null ? 0 : seen.addressed(mail.ref.mailbox)
  return {
    doubled: [...named(counts, (found) => found > 1), ...(leftover > 0 ? ['leftover draft'] : [])],
    lost: named(counts, (found) => found < 1),
  }
}

/** The case opens with its opening and ends with what the plan did. */
function inOrder({ case: of }: StoredCase, { adds }: Played): boolean {
  const types = of.actions.map(({ type }) => type)
  return (
    types[0] === 'opened' &&
    types.filter((type) => type === 'opened').length === 1 &&
    types.at(-1) === adds.at(-1)
  )
}

const named = (counts: Record<string, number>, wrong: (count: number) => boolean) =>
  Object.entries(counts).flatMap(([name, count]) => (wrong(count) ? [`${name}: ${count}`] : []))

/** A request's path without ids, for tables. */
export const shape = (target: string): string =>
  target
    .replace(/\?.*$/, '')
    .replace(/^\/v1\.0/, '')
    .replace(/\/(users|messages|items|lists|sites|drives|teams|channels)\/[^/:]+/g, '/$1/…')
    .replace(/root:.*$/, 'root:…')
