import type { CaseAction } from '../../../cases/actions.ts'
import type { Case } from '../../../cases/case.ts'
import type { Found } from '../../../cases/found.ts'
import { modelVersion } from '../../../detection/model.ts'
import type { Facts } from '../../../detection/finding.ts'
import type { Kind } from '../../../strategy/words.ts'
import { kindsReadInstead, requestSignals } from './plausible.ts'
import { chanceFrom, type Chance } from './random.ts'

type Opened = Extract<CaseAction, { type: 'opened' }>

/** What detection read instead of one fact of a made-up mail; nothing where the mail does not say it. */
type Misreading = (facts: Facts, chance: Chance) => Partial<Facts>
const misreadings: readonly [Misreading, ...Misreading[]] = [
  ({ groupSize: { value } }, chance) =>
    value === null ? {} : { groupSize: said({ min: value.min + chance.between(1, 4), max: value.max + 9 }) },
  ({ dates: { value } }) => (value.length === 0 ? {} : { dates: said([]) }),
  ({ rank: { value } }) => (value === 'official' ? { rank: said('expert') } : { rank: said('official') }),
  () => ({ organisation: said(null) }),
  ({ via: { value } }) => (value === null ? { via: said('embassy' as const) } : {}),
]

const said = <T>(value: T) => ({ value, evidence: [] })

/**
 * The case with what detection had said of its mail, as the pane keeps it beside what the person made of it: its signals, now and then
 * another kind or a misread fact, which the person put right before the case was opened or just after. From a chance of its own, by
 * the case's number, so that everything else about the case stays as it was. A case without a mail keeps nothing.
 */
export function withFound(of: Case): Case {
  const [opened, ...later] = of.actions
  if (opened?.type !== 'opened' || opened.mail === null || opened.facts === null) return of
  const chance = chanceFrom(Number(of.number.replace('-', '')))
  const { facts } = opened
  const misread = chance.happens(0.24) ? chance.pick(misreadings)(facts, chance) : {}
  const isMisread = Object.keys(misread).length > 0
  const next = later[0]
  const found = foundIn(opened, facts, chance)
  if (!isMisread || next === undefined || chance.happens(0.65))
    return { ...of, actions: [{ ...opened, found: { ...found, read: misread } }, ...later] }
  const between = new Date((Date.parse(opened.at) + Date.parse(next.at)) / 2).toISOString()
  return {
    ...of,
    actions: [
      { ...opened, facts: { ...facts, ...misread }, found },
      {
        type: 'facts-corrected',
        id: chance.uuid(),
        at: between,
        by: opened.by,
        body: opened.body,
        facts,
      },
      ...later,
    ],
  }
}

function foundIn({ kinds }: Opened, facts: Facts, chance: Chance): Found {
  const kind = kinds[0] ?? 'visit'
  // Few of the mails that became cases were not seen as requests; a person opened them all the same.
  const isMissed = chance.happens(0.03)
  const read: Kind = isMissed || chance.happens(0.9) ? kind : chance.weighted(kindsReadInstead, 'visit')
  const asks = chance.weighted(requestSignals, 'asks-to-visit')
  const named = [
    ...(isMissed ? [] : [asks]),
    ...(read === 'visit' ? [] : [read]),
    ...(read === kind || kind === 'visit' ? [] : [kind]),
    ...(facts.groupSize.value === null ? [] : ['group-size']),
    ...(facts.dates.value.length === 0 ? [] : ['dates']),
    ...(chance.happens(0.9) ? ['country'] : []),
    ...(chance.happens(0.5) ? ['organisation'] : []),
    ...(facts.rank.value === null || facts.rank.value === 'official' ? [] : ['rank']),
    ...(chance.happens(0.8) ? ['theme'] : []),
    ...(chance.happens(0.06) ? ['via-embassy'] : []),
  ]
  const isVisitRequest = !isMissed && read === 'visit'
  return {
    model: modelVersion,
    isRequest: !isMissed,
    isVisitRequest,
    probability: (isVisitRequest ? chance.between(60, 99) : chance.between(3, 40)) / 100,
    kinds: isMissed ? [] : [read],
    signals: named,
    read: {},
  }
}
