import { keysOf } from './condition.ts'
import { bodyRoles } from './decision-row.ts'
import type { Edition } from './edition.ts'
import type { EditionFault } from './edition-error.ts'
import { matterKinds } from './words.ts'

/**
 * Faults that the shape alone does not show: unknown or doubled rule ids, a kind of matter without a last row, a row that can never
 * be reached, deciders that have no name. Pure; an empty list means the edition holds together. Of an edition whose parts are not all
 * well shaped, it checks what the parts that are there allow.
 */
export function checkReferences(edition: Partial<Edition>): EditionFault[] {
  const { rules, table, names } = edition
  return [
    ...(rules ? unknownRules(edition, rules) : []),
    ...twice('rules.json', rules),
    ...twice('table.json', table?.rows),
    ...(table ? uncovered(table) : []),
    ...(names ? unnamed(names) : []),
    ...(names && table ? forums(names, table) : []),
    ...(table ? [...contradictory(table), ...unknownKeys(table)] : []),
  ]
}

type Named = readonly { readonly id: string }[]

/** Rules that an edition, or a part of it, names and its list of rules does not have. */
export function unknownRules(edition: object, rules: Named): EditionFault[] {
  const known = new Set(rules.map((rule) => rule.id))
  return ruleUses(edition)
    .filter((use) => !known.has(use.rule))
    .map((use) => ({
      file: `${use.path[0]}.json`,
      path: use.path.join(' → '),
      ruleId: use.rule,
      what: 'No rule has this id.',
      todo: 'Correct the id, or add the rule to rules.json.',
    }))
}

/** Every place in an edition (its list of rules apart) that names a rule: keys `rule`, `…Rule`, the lists `reasons` and
 * what is said by rule (`stopped`). */
export function ruleUses(edition: object): { rule: string; path: string[] }[] {
  const found: { rule: string; path: string[] }[] = []
  const visit = (at: unknown, path: string[]): void => {
    if (Array.isArray(at)) return at.forEach((item, i) => visit(item, [...path, String(i)]))
    if (typeof at !== 'object' || at === null) return
    for (const [key, value] of Object.entries(at)) {
      const here = [...path, key]
      if (typeof value === 'string' && (key === 'rule' || key.endsWith('Rule')))
        found.push({ rule: value, path: here })
      else if (key === 'stopped' && typeof value === 'object' && value !== null)
        Object.keys(value).forEach((rule) => found.push({ rule, path: [...here, rule] }))
      else if (key === 'reasons' && Array.isArray(value))
        value.forEach((rule) => found.push({ rule: String(rule), path: here }))
      else visit(value, here)
    }
  }
  visit(Object.fromEntries(Object.entries(edition).filter(([part]) => part !== 'rules')), [])
  return found
}

function twice(file: string, list: Named = []): EditionFault[] {
  const ids = list.map(({ id }) => id)
  return ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) => ({
      file,
      path: `id ${id}`,
      ruleId: id,
      what: 'The id is used twice.',
      todo: 'Give one of them another id; ids are never reused.',
    }))
}

type Table = Edition['table']
type Names = Edition['names']

function uncovered(table: Table): EditionFault[] {
  return matterKinds.flatMap((kind): EditionFault[] => {
    const rows = table.rows.filter((row) => row.kinds.includes(kind))
    const open = rows.findIndex((row) => row.when === undefined)
    if (open === -1) {
      return [
        {
          file: 'table.json',
          path: `kind ${kind}`,
          ruleId: null,
          what: 'Some answers of this kind reach no row.',
          todo: 'End the kind with a row without "when".',
        },
      ]
    }
    return rows.slice(open + 1).map((row) => ({
      file: 'table.json',
      path: `row ${row.id}`,
      ruleId: row.id,
      what: `The row can never be reached for ${kind}: a row above it has no condition.`,
      todo: 'Move it up, or remove the kind from it.',
    }))
  })
}

function forums({ forum }: Names, { rows }: Table): EditionFault[] {
  return rows
    .filter((row) => [row.forum, row.suggestedForum].some((id) => id !== null && id !== forum?.id))
    .map((row) => ({
      file: 'table.json',
      path: `row ${row.id}`,
      ruleId: row.id,
      what: 'The row names a forum that the edition does not have.',
      todo: 'Describe the forum in names.json, or write null.',
    }))
}

function unnamed(names: Names): EditionFault[] {
  const roles = bodyRoles
    .filter((role) => names.roles[role] === undefined)
    .map((role) => ({
      file: 'names.json',
      path: `roles → ${role}`,
      ruleId: null,
      what: 'The role has no name.',
      todo: 'Add its name in every language.',
    }))
  const deciders = names.deciders
    .filter((decider) => names.roles[decider] === undefined)
    .map((decider) => ({
      file: 'names.json',
      path: `deciders → ${decider}`,
      ruleId: null,
      what: 'The decider has no name.',
      todo: 'Add it to roles, in every language.',
    }))
  return [...roles, ...deciders]
}

function contradictory(table: Table): EditionFault[] {
  const assumed = new Set(Object.keys(table.assumed))
  return table.rows.flatMap((row) =>
    row.asks
      .filter((key) => assumed.has(key))
      .map((key) => ({
        file: 'table.json',
        path: `row ${row.id} → asks`,
        ruleId: row.id,
        what: `${key} is both asked for and assumed.`,
        todo: 'Remove it from one of them.',
      })),
  )
}

const answerKeys = new Set([
  'areas',
  'level',
  'prioritisedForCity',
  'markedSignificant',
  'scope',
  'receivedBy',
  'topicBody',
  'otherBodies',
  'hostBody',
  'unsure',
  'urbanDevelopmentProject',
  'wantsCityHallReception',
  'wantsPoliticalHost',
  'speciallyPrioritised',
  'strategySupport',
  'onBehalfOfKs',
  'addedResources',
  'formConditions',
  'counterpart',
  'existingForumExamined',
  'isNew',
  'linkToPlan',
  'euPolicyConsistent',
  'externallyFinancedPercent',
  'securityConcern',
  'international',
])

function unknownKeys({ rows }: Table): EditionFault[] {
  return rows.flatMap((row) => {
    const conditions = [
      row.when,
      ...row.requires.map((r) => r.met),
      ...row.consulted.map((c) => c.when),
      ...(row.tells ?? []).map((told) => told.when),
    ]
    const keys = [...conditions.flatMap((c) => (c ? keysOf(c) : [])), ...row.asks]
    return keys
      .filter((key) => !answerKeys.has(key))
      .map((key) => ({
        file: 'table.json',
        path: `row ${row.id}`,
        ruleId: row.id,
        what: `No answer is called ${key}.`,
        todo: `Use one of: ${[...answerKeys].join(', ')}.`,
      }))
  })
}
