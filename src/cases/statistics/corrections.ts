import { openingOf } from '../opening-of.ts'
import type { Facts } from '../../detection/finding.ts'
import { factNames, sameFact, type Found } from '../found.ts'
import type { WithActions } from '../state.ts'

/** What people changed of what detection said in one case. */
interface Correction {
  readonly found: Found
  readonly kindsChanged: boolean
  readonly factsChanged: ReadonlySet<keyof Facts>
}

/** How often a signal was there, and how often people then changed what it was part of. */
export interface SignalCount {
  readonly signal: string
  readonly cases: number
  /** Cases in which a person said another kind of request. */
  readonly kindsChanged: number
  /** Cases in which a person changed some fact. */
  readonly factsChanged: number
}

/** How often a fact was changed, of the cases in which detection is known. */
export interface FactCount {
  readonly fact: keyof Facts
  readonly changed: number
}

/** Corrections over many cases. Nothing here is about who corrected. */
export interface CorrectionStatistics {
  /** Cases that keep what detection said. */
  readonly cases: number
  /** Of them those that a person opened although detection saw no request. */
  readonly missed: number
  readonly signals: readonly SignalCount[]
  readonly facts: readonly FactCount[]
  /** Versions of the weights among them, the newest name last. */
  readonly models: readonly string[]
}

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((each) => other.includes(each))

/** Null for a case that keeps no finding: opened without a mail, or before findings were kept. */
function correctionOf({ actions }: WithActions): Correction | null {
  const opened = openingOf({ actions })
  if (opened?.found === undefined) return null
  const versions = [
    ...(opened.facts ? [opened.facts] : []),
    ...actions.flatMap((action) => (action.type === 'facts-corrected' ? [action.facts] : [])),
  ]
  const later = versions.slice(1).flatMap((facts, index) => {
    const before = versions[index]
    return before ? factNames.filter((name) => !sameFact(name, before, facts)) : []
  })
  return {
    found: opened.found,
    kindsChanged: !sameSet(opened.found.kinds, opened.kinds),
    factsChanged: new Set([...(Object.keys(opened.found.read) as (keyof Facts)[]), ...later]),
  }
}

/** Counts corrections per signal and per fact; the most corrected signal first, a signal's share before its number. */
export function correctionStatistics(cases: readonly WithActions[]): CorrectionStatistics {
  const corrections = cases.flatMap((one) => correctionOf(one) ?? [])
  const signals = [...new Set(corrections.flatMap(({ found }) => found.signals))].map(
    (signal): SignalCount => {
      const having = corrections.filter(({ found }) => found.signals.includes(signal))
      return {
        signal,
        cases: having.length,
        kindsChanged: having.filter(({ kindsChanged }) => kindsChanged).length,
        factsChanged: having.filter(({ factsChanged }) => factsChanged.size > 0).length,
      }
    },
  )
  const share = ({ kindsChanged, cases: all }: SignalCount) => kindsChanged / all
  return {
    cases: corrections.length,
    missed: corrections.filter(({ found }) => !found.isRequest).length,
    signals: signals.toSorted(
      (a, b) => share(b) - share(a) || b.cases - a.cases || a.signal.localeCompare(b.signal),
    ),
    facts: factNames
      .map((fact) => ({
        fact,
        changed: corrections.filter(({ factsChanged }) => factsChanged.has(fact)).length,
      }))
      .toSorted((a, b) => b.changed - a.changed),
    models: [...new Set(corrections.map(({ found }) => found.model))].toSorted(),
  }
}
