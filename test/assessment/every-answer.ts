import type { MatterAnswers } from '../../src/assessment/answers.ts'
import { bodyRoles } from '../../src/strategy/decision-row.ts'
import { keysOf } from '../../src/strategy/condition.ts'
import type { Edition } from '../../src/strategy/edition.ts'
import type { MatterKind } from '../../src/strategy/words.ts'

const yesNo = [true, false]
const open = [true, false, undefined]

/** One value from each part of a key's range that the table can tell apart; for keys with an assumed value, "not answered" is one of them. */
const parts: Record<string, unknown[]> = {
  areas: [undefined, 1, 3],
  level: [undefined, 'A', 'B', 'C'],
  prioritisedForCity: open,
  markedSignificant: yesNo,
  scope: [undefined, 'body', 'cityWide'],
  receivedBy: [undefined, 'miljo', 'sdn-rinkeby-kista', 'hamnar'],
  topicBody: [undefined, 'miljo', 'sdn-jarva', 'hamnar'],
  otherBodies: [undefined, ['trafik', 'kultur']],
  hostBody: [undefined, 'trafik'],
  unsure: yesNo,
  urbanDevelopmentProject: yesNo,
  wantsCityHallReception: yesNo,
  wantsPoliticalHost: yesNo,
  speciallyPrioritised: open,
  strategySupport: open,
  onBehalfOfKs: open,
  addedResources: open,
  formConditions: [undefined, 3, 4],
  counterpart: [undefined, 'city', 'organisation', 'network', 'initiative'],
  existingForumExamined: open,
  isNew: open,
  linkToPlan: open,
  euPolicyConsistent: open,
  externallyFinancedPercent: [undefined, 99, 100],
  securityConcern: yesNo,
  international: yesNo,
}

/** The keys that the rows of a kind can read at all; no other key can change its outcome. */
export function keysRead(edition: Edition, kind: MatterKind): string[] {
  const rows = edition.table.rows.filter((row) => row.kinds.includes(kind))
  const conditions = rows.flatMap((row) => [
    row.when,
    ...row.requires.map((r) => r.met),
    ...row.consulted.map((c) => c.when),
  ])
  const named = rows.flatMap((row) => [row.handledBy, row.decidedBy, ...row.consulted.map((c) => c.who)])
  const roles = bodyRoles.some((role) => named.includes(role)) ? ['topicBody', 'hostBody', 'otherBodies'] : []
  return [
    ...new Set([
      'receivedBy',
      'strategySupport',
      ...roles,
      ...conditions.flatMap((c) => (c ? keysOf(c) : [])),
      ...rows.flatMap((r) => r.asks),
    ]),
  ]
}

/** Every combination of the parts of the keys that a kind reads. */
export function* everyAnswer(edition: Edition, kind: MatterKind): Generator<MatterAnswers> {
  const keys = keysRead(edition, kind)
  const sizes = keys.map((key) => parts[key]?.length ?? 1)
  const total = sizes.reduce((product, size) => product * size, 1)
  for (let n = 0; n < total; n++) {
    const answers: Record<string, unknown> = { kind }
    let rest = n
    keys.forEach((key, i) => {
      const size = sizes[i] ?? 1
      const value = parts[key]?.[rest % size]
      rest = Math.floor(rest / size)
      if (value !== undefined) answers[key] = value
    })
    yield answers as MatterAnswers
  }
}
