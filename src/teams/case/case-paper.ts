import type { MatterOutcome } from '../../assessment/outcome.ts'
import { saidOf } from '../../assessment/row-for.ts'
import { snapshotTexts } from '../../assessment/snapshot-texts.ts'
import { kindsOf } from '../../cases/kinds-of.ts'
import type { Snapshot } from '../../cases/actions.ts'
import type { Case } from '../../cases/case.ts'
import type { Facts } from '../../detection/finding.ts'
import type { Directory } from '../../directory/directory.ts'
import type { Edition } from '../../strategy/edition.ts'
import { factLines } from '../../ui/case/case-facts.ts'
import type { FactKey } from '../../ui/case/case-facts.ts'
import { latestOf } from '../../ui/case/latest.ts'
import { namesOf } from '../../ui/case/names.ts'
import type { Names } from '../../ui/case/names.ts'

type Part = Snapshot[number]

/** A case paper is a Swedish document whatever language its secretary reads the tab in. */
const language = 'sv'
const factsHeading = 'Uppgifter'
const factsBefore = 'Uppgifter som de stod tidigare'
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
 * The paper that IB's members read: the facts as they are now, the assessment as it was written down, and earlier cases. Neither the mail
 * nor anything of the sender's person is in it.
 * @param earlier lines about earlier cases of the same organisation or country
 */
export function casePaper(
  of: Pick<Case, 'actions'>,
  edition: Edition,
  directory: Directory,
  earlier: readonly string[] = [],
): Snapshot {
  const { facts, assessed } = latestOf(of)
  const names = namesOf(edition, directory, language)
  const assessment = withoutOwnHandling(
    (assessed?.snapshot ?? []).filter(({ heading }) => heading !== factsHeading),
    assessed?.outcome.matters ?? [],
    edition,
  )
  return withText([
    factsPart(of, facts, names),
    proposedPart(of, names),
    ...(withText(assessment).length > 0
      ? assessment
      : [{ heading: 'Bedömning', lines: [{ text: 'Inte bedömt' }] }]),
    { heading: 'Tidigare ärenden', lines: earlier.map((text) => ({ text })) },
  ])
}

/** Why it comes to the forum, in the words of who proposed it; empty where nobody has. */
function proposedPart(of: Pick<Case, 'actions'>, names: Names): Part {
  const proposed = of.actions.findLast((action) => action.type === 'proposed-to-ib')
  const lines = proposed === undefined ? [] : [`Föreslaget av: ${names.body(proposed.body)}`, proposed.reason]
  return { heading: 'Därför föreslås ärendet', lines: lines.map((text) => ({ text })) }
}

/**
 * An assessment as members read it: what tells a body that it answers by itself is said to that body, and is no longer so once the
 * matter is proposed to them.
 */
function withoutOwnHandling(parts: Snapshot, matters: readonly MatterOutcome[], edition: Edition): Snapshot {
  const own = matters.filter(
    ({ blocked, forum, suggestedForum, handledBy, decidedBy }) =>
      !blocked && forum === null && suggestedForum === null && handledBy === decidedBy,
  )
  if (own.length === 0) return parts
  const said = own.map((matter) => saidOf(edition, matter, language)).filter((text) => text !== '')
  const told = (text: string) => said.reduce((left, each) => left.replace(each, ''), text).trim()
  return parts.map(({ heading, lines }) => ({
    heading,
    lines: lines
      .filter(({ text }) => !text.startsWith(`${snapshotTexts[language].answeredBy}: `))
      .map((line) => ({ ...line, text: told(line.text) })),
  }))
}

/** The parts that say something: a heading with nothing below it tells a member nothing. */
export function withText(paper: Snapshot): Snapshot {
  return paper
    .map(({ heading, lines }) => ({ heading, lines: lines.filter(({ text }) => text.trim() !== '') }))
    .filter(({ lines }) => lines.length > 0)
}

/**
 * A paper that lies before the forum with the facts as they are now in the place of those of then. What somebody has written of the facts
 * in words of their own stays below them.
 */
export function withFactsNow(
  paper: Snapshot,
  of: Pick<Case, 'actions'>,
  facts: { readonly then: Facts | null; readonly now: Facts | null },
  names: Names,
): Snapshot {
  const [before, now] = [factsPart(of, facts.then, names), factsPart(of, facts.now, names)]
  const kept = paper.flatMap((part) => {
    if (part.heading !== factsHeading) return [part]
    return textOf(part) === textOf(before) ? [] : [{ ...part, heading: factsBefore }]
  })
  return withText([now, ...kept])
}

const textOf = ({ lines }: Part) => lines.map(({ text }) => text).join('\n')

function factsPart(of: Pick<Case, 'actions'>, facts: Facts | null, names: Names): Part {
  const kinds = kindsOf(of)
  const about = kinds.length === 0 ? [] : [`Gäller: ${kinds.map((kind) => names.kind(kind)).join(', ')}`]
  const lines = facts === null ? [] : factLines(facts, names, { language, people })
  return {
    heading: factsHeading,
    lines: [...about, ...lines.map(({ key, value }) => `${headings[key]}: ${value ?? 'inte sagt'}`)].map(
      (text) => ({ text }),
    ),
  }
}
