import * as z from 'zod/mini'
import { Edition } from './edition.ts'
import { EditionError, type EditionFault } from './edition-error.ts'
import { checkReferences, ruleUses } from './edition-references.ts'
import { Explanations } from './explanations.ts'
import { Letters } from './letters.ts'
import { Levels } from './levels.ts'
import { Lists } from './lists.ts'
import type { Modality, Rule } from './rule.ts'

/** The parts that are fetched only when someone wants them, and so are no part of what `loadEdition` reads. */
const OnDemand = z.strictObject({
  explanations: Explanations,
  letters: Letters,
  levels: Levels,
  lists: Lists,
})

/**
 * Every fault of an edition as it is written down: all its files, by their names without `.json`. Where `loadEdition` stops at the first,
 * this goes through them all, for the person who writes the next edition. Pure; an empty list means that it can be used.
 */
export function checkEdition(json: unknown): EditionFault[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return [EditionError.fromShape(z.safeParse(Edition, json).error ?? noIssue, json).fault]
  const onDemand = new Set(Object.keys(OnDemand.shape))
  const entries = Object.entries(json)
  const core = Object.fromEntries(entries.filter(([part]) => !onDemand.has(part)))
  const rest = Object.fromEntries(entries.filter(([part]) => onDemand.has(part)))
  const edition = Edition.safeParse(core)
  const others = OnDemand.safeParse(rest)
  const shape = [
    ...(edition.success ? [] : EditionError.allOf(edition.error, core)),
    ...(others.success ? [] : EditionError.allOf(others.error, rest)),
  ]
  if (!edition.success || !others.success) return shape
  const { languages } = edition.data.about
  return [
    ...checkReferences(edition.data),
    ...untold(edition.data.rules, others.data.explanations),
    ...strangers(edition.data.rules, others.data),
    ...untranslated(json, languages),
  ]
}

const noIssue = new z.core.$ZodError([])

/** Each rule has our explanation, with the source's verb in it: what *bör* be done is never told as what *ska* be done. */
function untold(rules: readonly Rule[], explanations: Explanations): EditionFault[] {
  const known = new Set(rules.map((rule) => rule.id))
  const told = rules.flatMap((rule): EditionFault[] => {
    const text = explanations[rule.id]
    if (text === undefined)
      return [fault(rule.id, 'The rule has no explanation.', 'Write one in every language.')]
    if (rule.modality === null || verbs[rule.modality].test(text.sv)) return []
    return [
      fault(
        rule.id,
        `The source says "${rule.modality}" and the Swedish explanation does not.`,
        'Keep the verb of the source, or correct "modality" in rules.json.',
      ),
    ]
  })
  const unknown = Object.keys(explanations)
    .filter((id) => !known.has(id))
    .map((id) => fault(id, 'No rule has this id.', 'Correct the id, or remove the explanation.'))
  return [...told, ...unknown]
}

const verbs: Record<Modality, RegExp> = { ska: /\bska\b/i, bör: /\bbör(?!\p{L})/iu, kan: /\bkan\b/i }

function fault(ruleId: string, what: string, todo: string): EditionFault {
  return { file: 'explanations.json', path: ruleId, ruleId, what, todo }
}

/** Rules named in letters and tiers that are not in the list of rules. */
function strangers(rules: readonly Rule[], { letters, levels }: z.infer<typeof OnDemand>): EditionFault[] {
  const known = new Set(rules.map((rule) => rule.id))
  return ruleUses({ letters, levels } as never)
    .filter(({ rule }) => !known.has(rule))
    .map(({ rule, path }) => ({
      file: `${path[0]}.json`,
      path: path.join(' → '),
      ruleId: rule,
      what: 'No rule has this id.',
      todo: 'Correct the id, or add the rule to rules.json.',
    }))
}

/** Texts that lack one of the edition's own languages. */
function untranslated(json: object, languages: readonly string[]): EditionFault[] {
  const found: EditionFault[] = []
  const visit = (at: unknown, path: readonly string[]): void => {
    if (typeof at !== 'object' || at === null) return
    const isText = 'sv' in at && 'en' in at && typeof at.sv === 'string'
    if (!isText) return Object.entries(at).forEach(([key, value]) => visit(value, [...path, key]))
    const texts = at as Record<string, unknown>
    for (const language of languages.filter((one) => typeof texts[one] !== 'string' || texts[one] === ''))
      found.push({
        file: `${path[0] ?? 'edition'}.json`,
        path: path.join(' → '),
        ruleId: null,
        what: `The text is missing in "${language}".`,
        todo: 'Write it, or take the language out of "languages" in about.json.',
      })
  }
  visit(json, [])
  return found
}
