import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor, CaseAction } from '../../cases/actions.ts'
import type { Case } from '../../cases/case.ts'
import { isPausedCase } from '../../cases/paused.ts'
import { disposalHindrances, retentionOf, type DisposalHindrance } from '../../cases/retention.ts'
import { ownerOf } from '../../cases/state.ts'
import { caseOnSite, removeFromSite, type CaseOnSite } from '../../casestore/case-on-site.ts'
import type { AppConfig } from '../../casestore/config.ts'
import { createCaseStore } from '../../casestore/create-case-store.ts'
import { caseIdByNumber } from '../../casestore/find-by-number.ts'
import { disposalCertificate } from '../../documents/record/disposal-certificate.ts'
import { writeWord } from '../../documents/word/write-word.ts'
import { etagOf } from '../../graph/items/list-item.ts'
import type { GraphPort } from '../../graph/port.ts'
import { getMe } from '../../graph/people/get-me.ts'
import { editionOf } from '../../strategy/editions.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { remainsElsewhere } from './remains-elsewhere.ts'

export interface RemoveOptions {
  readonly graph: GraphPort
  readonly config: AppConfig
  readonly fetchPlain: typeof fetch
  readonly body: (id: string) => string
  readonly today: PlainDate
  readonly now: () => Date
  /** The retention decision by which it is disposed of; must be the one that the case carries. */
  readonly decision: string
  /** The case's number, said again by the person who confirms; null only tells what would be removed. */
  readonly confirm: string | null
  /** Folder for the certificate. */
  readonly to: string
}

/** What came of it. */
export interface Removed {
  readonly outcome: 'refused' | 'told' | 'removed'
  readonly lines: readonly string[]
}

const hindranceWords: Readonly<Record<DisposalHindrance, string>> = {
  'no-decision': 'No retention decision has been entered in the case; without one it is kept.',
  'to-be-kept': 'The retention decision says that it is kept.',
  'not-yet': 'The day of the retention decision has not come.',
  'not-closed': 'The case is not closed.',
  'secrecy-marked': 'A reminder of secrecy stands. Try it, and lift it in the case.',
  'not-registered': 'A body that has the case has not registered the original.',
  'already-disposed': 'It has been disposed of already.',
}

/**
 * Disposes of a case (*gallra*, users.md 10): by a decision that the case carries, confirmed by a signed-in person, with a certificate that
 * is written before anything goes. Stopped half-way it can be run again. @throws GraphError
 */
export async function removeCase(name: string, options: RemoveOptions): Promise<Removed> {
  const { graph, config, fetchPlain, confirm, decision, today } = options
  const store = createCaseStore(graph, config, { fetch: fetchPlain })
  const stored = await store.get((await caseIdByNumber(graph, config, name)) ?? name)
  const site = stored === null ? null : await caseOnSite(graph, config, stored.case.id)
  if (stored === null || site === null)
    return refused([`There is no case "${name}", or this account may not see it.`])
  const of = stored.case
  const hindrances = hindrancesOf(of, decision, today)
  if (hindrances.length > 0) return refused(hindrances)

  const what = contentsOf(of, site)
  const told = [...what.map((one) => `to remove: ${inEnglish(one)}`), ...remains(of)]
  if (confirm === null)
    return { outcome: 'told', lines: [...told, `Nothing was removed. Add --confirm ${of.number} to do it.`] }
  if (confirm !== of.number) return refused([`--confirm says ${confirm}, but the case is ${of.number}.`])

  // Also when a disposal is gone on with: a person stands for it, never an app.
  const by = await personOf(graph)
  const certificate = join(options.to, `gallringsintyg-${of.number}.docx`)
  const begun =
    of.actions.findLast(({ type }) => type === 'disposed' || type === 'reopened')?.type === 'disposed'
  if (!begun && existsSync(certificate))
    return refused([`${certificate} is there already; nothing is overwritten.`])
  const written = begun ? stored : await store.write(stored, { actions: [disposed(of, by, what, options)] })
  await writeCertificate(certificate, written.case, options)
  const now = await caseOnSite(graph, config, of.id)
  const since = hindrancesOf(written.case, decision, today)
  if (since.length > 0 || now === null || etagOf(now.item) !== written.etag)
    return refused([
      ...since,
      `Somebody wrote into case ${of.number} meanwhile. Read it, and run the command again.`,
    ])
  await removeFromSite(graph, config, now)
  if ((await caseOnSite(graph, config, of.id)) !== null)
    return refused([`Case ${of.number} is still there. Run the command again.`])
  return {
    outcome: 'removed',
    lines: [
      ...what.map((one) => `removed: ${inEnglish(one)}`),
      `${certificate} holds the certificate.`,
      ...remains(of),
    ],
  }
}

const refused = (lines: readonly string[]): Removed => ({ outcome: 'refused', lines })
const remains = (of: Case) => remainsElsewhere(of).map((line) => `remains: ${line}`)

/** A disposal that was begun is gone on with, so its own action is no hindrance. */
function hindrancesOf(of: Case, decision: string, today: PlainDate): readonly string[] {
  const before = { actions: of.actions.filter(({ type }) => type !== 'disposed') }
  const carried = retentionOf(of).decision
  return [
    ...(isPausedCase(of) ? ['The case is paused for security. Ask the security function.'] : []),
    ...disposalHindrances(before, today).map((hindrance) => hindranceWords[hindrance]),
    ...(carried !== null && carried !== decision
      ? [`The case carries the decision "${carried}", not "${decision}".`]
      : []),
  ]
}

/** Something that goes with the case; `name` is a file, a number or how many. */
interface Content {
  readonly kind: 'copy' | 'item' | 'older' | 'keys'
  readonly name: string
}

function contentsOf({ number }: Case, { keys, copies, older }: CaseOnSite): readonly Content[] {
  return [
    ...(copies?.files ?? []).map((name) => ({ kind: 'copy' as const, name })),
    { kind: 'item', name: number },
    ...(older?.files ?? []).map((name) => ({ kind: 'older' as const, name })),
    { kind: 'keys', name: String(keys.length) },
  ]
}

const english: Readonly<Record<Content['kind'], (name: string) => string>> = {
  copy: (name) => `working copy ${name}`,
  item: (name) => `list item of case ${name} with its actions`,
  older: (name) => `older actions ${name}`,
  keys: (name) => `keys of mail: ${name}`,
}
/** Case and certificate are the City's records, in Swedish whatever the command speaks. */
const swedish: typeof english = {
  copy: (name) => `arbetskopia ${name}`,
  item: (name) => `ärendepost ${name} med händelser`,
  older: (name) => `äldre händelser ${name}`,
  keys: (name) => `nycklar till mejl: ${name}`,
}
const inEnglish = ({ kind, name }: Content) => english[kind](name)
const inSwedish = ({ kind, name }: Content) => swedish[kind](name)

const disposed = (
  of: Case,
  by: Actor,
  what: readonly Content[],
  { decision, now }: RemoveOptions,
): CaseAction => ({
  id: crypto.randomUUID(),
  at: now().toISOString(),
  by,
  body: ownerOf(of),
  type: 'disposed',
  decision,
  what: what.map(inSwedish),
})

/** One from an earlier try of the same disposal is kept: what it says still holds. */
async function writeCertificate(file: string, of: Case, { body, to, config }: RemoveOptions): Promise<void> {
  const content = disposalCertificate({ of, body, timeZone: editionOf(config.edition).about.timeZone })
  if (content === null) throw new Error(`Case ${of.number} has not been disposed of.`)
  if (existsSync(file)) return
  await mkdir(to, { recursive: true })
  await writeFile(file, await writeWord(content), { flag: 'wx' })
}

/** Who confirms. @throws GraphError when an app, and no person, is signed in */
async function personOf(graph: GraphPort): Promise<Actor> {
  const { displayName, userPrincipalName, mail } = await getMe(graph)
  return { name: displayName ?? userPrincipalName ?? '', upn: userPrincipalName ?? mail ?? '' }
}
