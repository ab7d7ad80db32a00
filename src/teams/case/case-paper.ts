import type { Snapshot } from '../../cases/actions.ts'
import type { Case } from '../../cases/case.ts'
import type { Directory } from '../../directory/directory.ts'
import type { Edition } from '../../strategy/edition.ts'
import { factLines } from '../../ui/case/case-facts.ts'
import type { FactKey } from '../../ui/case/case-facts.ts'
import { latestOf } from '../../ui/case/latest.ts'
import { namesOf } from '../../ui/case/names.ts'

/** A case paper is a Swedish document whatever language its secretary reads the tab in. */
const language = 'sv'
const headings: Readonly<Record<FactKey, string>> = {
  from: 'Varifrån',
  organisation: 'Organisation',
  size: 'Antal',
  rank: 'Leds av',
  level: 'Nivå',
  days: 'Föreslagna dagar',
  themes: 'Ämne',
  asks: 'Ber också om',
  replyBy: 'Vill ha svar senast',
}
const people = (min: number, max: number) =>
  min === max ? `${min} ${min === 1 ? 'person' : 'personer'}` : `${min}–${max} personer`

/**
 * The paper that IB's members read: the assessment as it was written down, else the facts alone and that nothing is assessed.
 * Neither the mail nor anything of the sender's person is in it.
 */
export function casePaper(of: Pick<Case, 'actions'>, edition: Edition, directory: Directory): Snapshot {
  const { facts, assessed } = latestOf(of)
  if (assessed && assessed.snapshot.length > 0) return assessed.snapshot
  const names = namesOf(edition, directory, language)
  const lines = facts ? factLines(facts, names, { language, people }) : []
  return [
    {
      heading: 'Uppgifter',
      lines: lines.map(({ key, value }) => ({ text: `${headings[key]}: ${value ?? 'inte sagt'}` })),
    },
    { heading: 'Bedömning', lines: [{ text: 'Inte bedömt' }] },
  ].filter(({ lines: kept }) => kept.length > 0)
}
