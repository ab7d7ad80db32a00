import { EditionError } from '../../src/strategy/edition-error.ts'
import { loadEdition } from '../../src/strategy/load-edition.ts'
import { oneOfficeTown } from './one-office-town.ts'

/** A copy of the town's edition with one value put in a place of it; `undefined` takes the place away. */
function spoilt(place: string, value: unknown): unknown {
  const edition = structuredClone(oneOfficeTown) as unknown as Record<string, unknown>
  const steps = place.split('.')
  const last = steps.pop() ?? ''
  const holder = steps.reduce((at, step) => at[step] as Record<string, unknown>, edition)
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return edition
}

const [twins, all] = oneOfficeTown.table.rows

test.each([
  [
    'a rule of an unknown kind',
    'rules.0.kind',
    'wish',
    { file: 'rules.json', path: 'rules → 0 → kind', ruleId: 'art-1' },
  ],
  ['a date that is none', 'about.validFrom', 'soon', { file: 'about.json', path: 'about → validFrom' }],
  ['a text without Swedish', 'about.city.sv', undefined, { file: 'about.json', path: 'about → city → sv' }],
  ['a key that nobody knows', 'table.rows.0.colour', 'red', { file: 'table.json', ruleId: 'twins' }],
  [
    'a rule id that does not exist',
    'questions.directionsRule',
    'art-9',
    { file: 'questions.json', path: 'questions → directionsRule', ruleId: 'art-9' },
  ],
  ['two rules of the same id', 'rules.2', oneOfficeTown.rules[0], { file: 'rules.json', ruleId: 'art-1' }],
  [
    'a kind whose rows all have conditions',
    'table.rows.1.when',
    { key: 'areas', atLeast: 2 },
    { file: 'table.json', path: 'kind visit' },
  ],
  [
    'a row that can never be reached',
    'table.rows.2',
    { ...all, id: 'never' },
    { file: 'table.json', path: 'row never' },
  ],
  [
    'a forum the edition does not have',
    'table.rows.1.forum',
    'board',
    { file: 'table.json', path: 'row all' },
  ],
  [
    'a role without a name',
    'names.roles.hostBody',
    undefined,
    { file: 'names.json', path: 'roles → hostBody' },
  ],
  ['a decider without a name', 'names.deciders.1', 'king', { file: 'names.json', path: 'deciders → king' }],
  [
    'a question for an answer that does not exist',
    'table.rows.0',
    { ...twins, asks: ['colour'] },
    { file: 'table.json', path: 'row twins' },
  ],
])('%s is refused with its place and what to do', (_sentence, place, value, expected) => {
  const fault = faultOf(spoilt(place, value))
  expect(fault).toMatchObject(expected)
  expect(fault.what.length).toBeGreaterThan(10)
  expect(fault.todo.length).toBeGreaterThan(10)
})

test.each([null, [], 'text', {}])('%j is no edition, and that is said without a crash', (json) => {
  expect(faultOf(json).todo.length).toBeGreaterThan(10)
})

function faultOf(json: unknown) {
  try {
    loadEdition(json)
  } catch (error) {
    if (error instanceof EditionError) return error.fault
    throw error
  }
  throw new Error('the edition was accepted')
}

test('the message says file, place, rule and remedy', () => {
  const bad = spoilt('questions.directionsRule', 'art-9')
  expect(() => loadEdition(bad, 'our-edition.json')).toThrow(
    'our-edition.json, questions → directionsRule (rule art-9): No rule has this id. Correct the id, or add the rule to rules.json.',
  )
})
