import { isPausedCase } from '../cases/paused.ts'
import type { Actor, CaseAction } from '../cases/actions.ts'
import { uuidOf } from '../cases/keys.ts'
import { mailsOf, mergedInto } from '../cases/mails-of.ts'
import { partsOf, registrationOf } from '../cases/parts.ts'
import { standingOf } from '../cases/state.ts'
import type { CaseStore, StoredCase } from './port.ts'

/** Why a case cannot be made part of another one now. */
export type MergeRefusal = 'same' | 'merged' | 'waits' | 'forum' | 'ended' | 'unfinished' | 'no-mail'

/** States in which nothing is on its way to anybody else. */
const resting: ReadonlySet<string> = new Set([
  'draft',
  'assessed',
  'own-handling',
  'acknowledged',
  'returned',
  'reopened',
])

/** Whether one case may become part of another, or why not. What waits for somebody's answer is answered first. */
export function mergeRefusal(from: StoredCase, into: StoredCase): MergeRefusal | null {
  const { state, waitingFor, openQuestions } = standingOf(from.case)
  if (from.case.id === into.case.id) return 'same'
  if (mergedInto(from.case) !== null || mergedInto(into.case) !== null) return 'merged'
  if (state === 'proposed-to-ib' || state === 'in-forum') return 'forum'
  const paused = isPausedCase(from.case) || isPausedCase(into.case)
  if (paused || waitingFor !== null || openQuestions.length > 0) return 'waits'
  if (!resting.has(state)) return 'ended'
  if (from.case.journals.some(({ finishedAt }) => finishedAt === null)) return 'unfinished'
  return mailsOf(from.case).length === 0 ? 'no-mail' : null
}

interface Merge {
  /** The case that becomes part of the other. */
  readonly from: StoredCase
  /** The case that answers from now on. */
  readonly into: StoredCase
  readonly actor: Actor
  readonly body: string
  readonly now: Date
}

/**
 * Makes two cases about the same visit one: the mails and the bodies of `from` join `into` with
 * their diary numbers, everything that led to `from` leads there, and
 * `from` says where it went. Each write has the same id however often it is made, so an interruption is completed by doing it again.
 *
 * @throws RangeError with the refusal's name @throws GraphError @throws CaseConflict
 */
export async function mergeCases(
  cases: CaseStore,
  { from, into, actor, body, now }: Merge,
): Promise<{ readonly from: StoredCase; readonly into: StoredCase }> {
  const refusal = mergeRefusal(from, into)
  if (refusal !== null) throw new RangeError(refusal)
  const as = async (what: string, of = body) => ({
    id: await uuidOf(`merge ${from.case.id} ${into.case.id} ${from.case.actions.length} ${what}`),
    at: now.toISOString(),
    by: actor,
    body: of,
  })
  const known = new Set(partsOf(into.case).map((part) => part.body))
  const mails = await Promise.all(
    mailsOf(from.case).map(async ({ mail }): Promise<CaseAction> => ({
      ...(await as(`mail ${mail.internetMessageId}`)),
      type: 'mail-joined',
      mail,
      fromCase: from.case.id,
    })),
  )
  const bodies = await Promise.all(
    partsOf(from.case).map(
      async ({ body: of, registrationNumber, receivedOn }): Promise<readonly CaseAction[]> => {
        const days = receivedOn === null ? {} : { receivedOn }
        const registered =
          registrationNumber !== null && registrationOf(into.case, of).registrationNumber === null
            ? [
                {
                  ...(await as(`registered ${of}`, of)),
                  type: 'registered' as const,
                  registrationNumber,
                  ...days,
                },
              ]
            : []
        return known.has(of)
          ? registered
          : [{ ...(await as(`body ${of}`, of)), type: 'joined', ...days }, ...registered]
      },
    ),
  )
  const joined = await cases.write(into, { actions: [...mails, ...bodies.flat()] })
  await cases.moveKeys(from.case.id, into.case.id)
  const gone = await cases.write(from, {
    actions: [{ ...(await as('merged')), type: 'merged', into: into.case.id, number: into.case.number }],
  })
  return { from: gone, into: joined }
}
