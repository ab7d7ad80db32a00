import { keysOf } from './condition.ts'
import { bodyRoles } from './decision-row.ts'
import type { Edition } from './edition.ts'
import type { EditionFault } from './edition-error.ts'
import { matterKinds } from './words.ts'

/**
 * Faults that the shape alone does not show: unknown or doubled rule ids, a kind of matter without a last row, a row that can never
 * be reached, deciders that have no name. Pure; an empty list means the edition holds together.
 */
export function checkReferences(edition: Edition): EditionFault[] {
  return [...unknownRules(edition), ...doubled(edition), ...uncovered(edition), ...unnamed(edition)]
}

function unknownRules(edition: Edition): EditionFault[] {
  const known = new Set(edition.rules.map((rule) => rule.id))
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

/** Every place in an edition (its list of rules apart) that names a rule: keys `rule`, `…Rule` and the lists `reasons`. */
export function ruleUses(
  edition: Omit<Edition, 'rules'> & { rules?: unknown },
): { rule: string; path: string[] }[] {
  const found: { rule: string; path: string[] }[] = []
  const visit = (at: unknown, path: string[]): void => {
    if (Array.isArray(at)) return at.forEach((item, i) => visit(item, [...path, String(i)]))
    if (typeof at !== 'object' || at === null) return
    for (const [key, value] of Object.entries(at)) {
      const here = [...path, key]
      if (typeof value === 'string' && (key === 'rule' || key.endsWith('Rule')))
        found.push({ rule: value, path: here })
      else if (key === 'reasons' && Array.isArray(value))
        value.forEach((rule) => found.push({ rule: String(rule), path: here }))
      else visit(value, here)
    }
  }
  visit(Object.fromEntries(Object.entries(edition).filter(([part]) => part !== 'rules')), [])
  return found
}

function doubled(edition: Edition): EditionFault[] {
  const twice = (ids: string[]) => ids.filter((id, i) => ids.indexOf(id) !== i)
  const fault = (file: string, id: string): EditionFault => ({
    file,
    path: `id ${id}`,
    ruleId: id,
    what: 'The id is used twice.',
    todo: 'Give one of them another id; ids are never reused.',
  })
  return [
    ...twice(edition.rules.map((r) => r.id)).map((id) => fault('rules.json', id)),
    ...twice(edition.table.rows.map((r) => r.id)).map((id) => fault('table.json', id)),
  ]
}

function uncovered(edition: Edition): EditionFault[] {
  return matterKinds.flatMap((kind): EditionFault[] => {
    const rows = edition.table.rows.filter((row) => row.kinds.includes(kind))
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

function unnamed(edition: Edition): EditionFault[] {
  const forum = edition.names.forum
  const rows = edition.table.rows
  const forums = rows
    .filter((row) => [row.forum, row.suggestedForum].some((id) => id !== null && id !== forum?.id))
    .map((row) => ({
      file: 'table.json',
      path: `row ${row.id}`,
      ruleId: row.id,
      what: 'The row names a forum that the edition does not have.',
      todo: 'Describe the forum in names.json, or write null.',
    }))
  const roles = bodyRoles
    .filter((role) => edition.names.roles[role] === undefined)
    .map((role) => ({
      file: 'names.json',
      path: `roles → ${role}`,
      ruleId: null,
      what: 'The role has no name.',
      todo: 'Add its name in every language.',
    }))
  const deciders = edition.names.deciders
    .filter((decider) => edition.names.roles[decider] === undefined)
    .map((decider) => ({
      file: 'names.json',
      path: `deciders → ${decider}`,
      ruleId: null,
      what: 'The decider has no name.',
      todo: 'Add it to roles, in every language.',
    }))
  const assumed = new Set(Object.keys(edition.table.assumed))
  const contradictory = rows.flatMap((row) =>
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
  return [...forums, ...roles, ...deciders, ...contradictory, ...unknownKeys(edition)]
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

function unknownKeys(edition: Edition): EditionFault[] {
  return edition.table.rows.flatMap((row) => {
    const conditions = [row.when, ...row.requires.map((r) => r.met), ...row.consulted.map((c) => c.when)]
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
