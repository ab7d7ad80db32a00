import type { Condition } from './condition.ts'
import type { EditionFault } from './edition-error.ts'
import type { Edition } from './edition.ts'
import { levels } from './words.ts'

/** What an answer can be: these words, or one of three sorts that are not words of a list. */
type Sort = readonly string[] | 'yes-no' | 'number' | 'body'

const sorts: Readonly<Record<string, Sort>> = {
  areas: 'number',
  level: levels,
  prioritisedForCity: 'yes-no',
  markedSignificant: 'yes-no',
  scope: ['body', 'cityWide'],
  receivedBy: 'body',
  topicBody: 'body',
  otherBodies: 'body',
  hostBody: 'body',
  unsure: 'yes-no',
  urbanDevelopmentProject: 'yes-no',
  wantsCityHallReception: 'yes-no',
  wantsPoliticalHost: 'yes-no',
  speciallyPrioritised: 'yes-no',
  strategySupport: 'yes-no',
  onBehalfOfKs: 'yes-no',
  addedResources: 'yes-no',
  formConditions: 'number',
  counterpart: ['city', 'organisation', 'network', 'initiative'],
  existingForumExamined: 'yes-no',
  isNew: 'yes-no',
  linkToPlan: 'yes-no',
  euPolicyConsistent: 'yes-no',
  externallyFinancedPercent: 'number',
  securityConcern: 'yes-no',
  international: 'yes-no',
}

/** Answers of which it is known what they can be; a test holds them to those that the table can ask for. */
export const answersWithSort: readonly string[] = Object.keys(sorts)

/**
 * Conditions of the decision table that no answer can ever meet: a value that its answer never has, a comparison that does not fit it, a
 * type of body that names.json does not know. Such a row loads, is never reached, and nothing else says so. Pure; for whoever writes an
 * edition, so no page carries it.
 */
export function conditionFaults({ table, names }: Pick<Edition, 'table' | 'names'>): EditionFault[] {
  const bodyTypes = Object.keys(names.bodyTypes)
  return table.rows.flatMap((row) =>
    [row.when, ...row.requires.map(({ met }) => met), ...row.consulted.map(({ when }) => when)]
      .flatMap((condition) => (condition === undefined ? [] : leavesOf(condition)))
      .flatMap((leaf) => wrongOf(leaf, bodyTypes))
      .map(({ what, todo }) => ({
        file: 'table.json',
        path: `row ${row.id}`,
        ruleId: row.id,
        what,
        todo,
      })),
  )
}

type Leaf = Extract<Condition, { key: string }>
type Wrong = Pick<EditionFault, 'what' | 'todo'>

function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  return 'not' in condition ? leavesOf(condition.not) : [condition]
}

function wrongOf(leaf: Leaf, bodyTypes: readonly string[]): Wrong[] {
  const sort = sorts[leaf.key]
  if (sort === undefined || 'answered' in leaf) return []
  if ('bodyType' in leaf || 'sameBodyAs' in leaf) {
    const comparison = 'bodyType' in leaf ? 'bodyType' : 'sameBodyAs'
    if (sort !== 'body') return [unfit(leaf.key, comparison, sort)]
    if (!('bodyType' in leaf) || bodyTypes.includes(leaf.bodyType)) return []
    return [
      {
        what: `No type of body is called ${leaf.bodyType}.`,
        todo: `Use one of: ${bodyTypes.join(', ')}; or add it to bodyTypes in names.json.`,
      },
    ]
  }
  if ('atLeast' in leaf) return sort === 'number' ? [] : [unfit(leaf.key, 'atLeast', sort)]
  const values = 'oneOf' in leaf ? leaf.oneOf : [leaf.is, ...(leaf.unclear ?? [])]
  return values
    .filter((value) => !fits(sort, value))
    .map((value) => ({ what: `${leaf.key} is never ${JSON.stringify(value)}.`, todo: advice(sort) }))
}

function fits(sort: Sort, value: string | number | boolean): boolean {
  if (sort === 'yes-no') return typeof value === 'boolean'
  if (sort === 'number') return typeof value === 'number'
  return typeof value === 'string' && (sort === 'body' || sort.includes(value))
}

const unfit = (key: string, comparison: string, sort: Sort): Wrong => ({
  what: `${key} cannot be compared by ${comparison}.`,
  todo: advice(sort),
})

function advice(sort: Sort): string {
  if (sort === 'yes-no') return 'Write true or false, without quotation marks, after "is".'
  if (sort === 'number') return 'Write a number, without quotation marks, after "atLeast" or "is".'
  if (sort === 'body') return 'Write a body\'s id after "is", or use sameBodyAs or bodyType.'
  return `Use "is" or "oneOf" with: ${sort.join(', ')}.`
}
