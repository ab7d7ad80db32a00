import * as z from 'zod/mini'
import { conditionFaults } from './condition-faults.ts'
import { Edition } from './edition.ts'
import { EditionError, type EditionFault } from './edition-error.ts'
import { checkReferences, unknownRules } from './edition-references.ts'
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
 * this goes through them all, for the person who writes the next edition: the shape of every part, and at once what the parts of right
 * shape say of each other. Pure; an empty list means that it can be used.
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
  const sound = { ...soundParts(Edition.shape, core), ...soundParts(OnDemand.shape, rest) } as Sound
  const rules = named(core['rules'])
  const unsound = Object.fromEntries(Object.entries(core).filter(([part]) => !(part in sound)))
  const { explanations, letters, levels, about, table, names } = sound
  return [
    ...shape,
    // What the sound parts hold is checked at once, so that nobody has to mend and check in many rounds.
    ...checkReferences(sound),
    ...(table && names ? conditionFaults({ table, names }) : []),
    ...(rules ? unknownRules(sound.rules ? unsound : core, rules) : []),
    ...(sound.rules && explanations ? untold(sound.rules, explanations) : []),
    ...(rules && explanations ? explainedStrangers(rules, explanations) : []),
    ...(rules ? unknownRules({ letters, levels }, rules) : []),
    ...(letters ? unknownFields(letters) : []),
    ...(about ? untranslated(json, about.languages) : []),
  ]
}

type Sound = Partial<Edition & z.infer<typeof OnDemand>>

/** The parts of an edition whose shape is right. */
function soundParts(shape: Readonly<Record<string, z.core.$ZodType>>, json: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([part, schema]) => {
      const parsed = z.safeParse(schema, json[part])
      return parsed.success ? [[part, parsed.data]] : []
    }),
  )
}

/** Whatever has an id in a list as it is written down, so that one misspelt rule does not make every mention of it a fault. */
function named(list: unknown): { id: string }[] | null {
  if (!Array.isArray(list)) return null
  return list.filter(
    (one: unknown): one is { id: string } =>
      typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string',
  )
}

const noIssue = new z.core.$ZodError([])

/** Each rule has our explanation, with the source's verb in it: what *bör* be done is never told as what *ska* be done. */
function untold(rules: readonly Rule[], explanations: Explanations): EditionFault[] {
  return rules.flatMap((rule): EditionFault[] => {
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
}

function explainedStrangers(rules: readonly { id: string }[], explanations: Explanations): EditionFault[] {
  const known = new Set(rules.map((rule) => rule.id))
  return Object.keys(explanations)
    .filter((id) => !known.has(id))
    .map((id) => fault(id, 'No rule has this id.', 'Correct the id, or remove the explanation.'))
}

const verbs: Record<Modality, RegExp> = { ska: /\bska\b/i, bör: /\bbör(?!\p{L})/iu, kan: /\bkan\b/i }

function fault(ruleId: string, what: string, todo: string): EditionFault {
  return { file: 'explanations.json', path: ruleId, ruleId, what, todo }
}

/** Placeholders of letters that are no facts: people would read them as they stand. */
function unknownFields({ letters, fields, optional }: Letters): EditionFault[] {
  const stranger = (
    name: string,
    path: readonly (string | number)[],
    ruleId: string | null,
  ): EditionFault[] =>
    fields[name] === undefined
      ? [
          {
            file: 'letters.json',
            path: ['letters', ...path].join(' → '),
            ruleId,
            what: `No fact is called {${name}}.`,
            todo: `Use one of: ${Object.keys(fields).join(', ')}; or name it under "fields".`,
          },
        ]
      : []
  const used = letters.flatMap(({ id, rule, subject, greeting, paragraphs, requires = [] }, at) => {
    const of = (path: readonly (string | number)[]) => ['letters', at, `letter ${id}`, ...path]
    const texts = [
      ['subject', subject],
      ...(greeting ? [['greeting', greeting] as const] : []),
      ...paragraphs.map((text, i) => [`paragraphs → ${i}`, text] as const),
    ] as const
    const inTexts = texts.flatMap(([where, text]) =>
      Object.entries(text).flatMap(([language, words]) =>
        [...new Set([...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].flatMap((name) =>
          stranger(name, of([where, language]), rule ?? null),
        ),
      ),
    )
    return [...inTexts, ...requires.flatMap((name) => stranger(name, of(['requires']), rule ?? null))]
  })
  return [...used, ...optional.flatMap((name) => stranger(name, ['optional'], null))]
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
