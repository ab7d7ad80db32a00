import { checkEdition } from '../../src/strategy/check-edition.ts'
import { faultSentence } from '../../src/strategy/edition-error.ts'
import about from '../../src/strategy/stockholm-2016/about.json'
import countries from '../../src/strategy/stockholm-2016/countries.json'
import explanations from '../../src/strategy/stockholm-2016/explanations.json'
import flags from '../../src/strategy/stockholm-2016/flags.json'
import letters from '../../src/strategy/stockholm-2016/letters.json'
import levels from '../../src/strategy/stockholm-2016/levels.json'
import lists from '../../src/strategy/stockholm-2016/lists.json'
import names from '../../src/strategy/stockholm-2016/names.json'
import questions from '../../src/strategy/stockholm-2016/questions.json'
import rules from '../../src/strategy/stockholm-2016/rules.json'
import table from '../../src/strategy/stockholm-2016/table.json'
import themes from '../../src/strategy/stockholm-2016/themes.json'

const whole = {
  about,
  countries,
  explanations,
  flags,
  letters,
  levels,
  lists,
  names,
  questions,
  rules,
  table,
  themes,
}
const { 'S5-standard': standard, ...others } = explanations

test('the edition that ships has no fault in any of its files', () => {
  expect(checkEdition(whole)).toEqual([])
})

test.each<[string, object, string]>([
  [
    'a rule without an explanation',
    { explanations: others },
    'explanations.json, S5-standard (rule S5-standard): The rule has no explanation.',
  ],
  [
    'an explanation that says less than the source',
    { explanations: { ...others, 'S5-standard': { ...standard, sv: 'Allt är väl förberett.' } } },
    'explanations.json, S5-standard (rule S5-standard): The source says "ska" and the Swedish explanation does not.',
  ],
  [
    'an explanation of a rule that is not there',
    { explanations: { ...explanations, 'S9-new': standard } },
    'explanations.json, S9-new (rule S9-new): No rule has this id.',
  ],
  [
    'a letter that names an unknown rule',
    { letters: { ...letters, brand: { ...letters.brand, rule: 'S9-new' } } },
    'letters.json, letters → brand → rule (rule S9-new): No rule has this id.',
  ],
  [
    'a language that is promised and not there',
    { about: { ...about, languages: ['sv', 'en', 'fi'], name: { ...about.name, fi: 'Strategia' } } },
    'about.json, about → city: The text is missing in "fi".',
  ],
  [
    'a key of a rule that is misspelt',
    { rules: rules.map((rule, at) => (at === 0 ? { ...rule, verb: 'ska' } : rule)) },
    'rules.json, rules → 0 (rule S1-shared-brand): The key verb is not known.',
  ],
  [
    'a placeholder of a letter that is no fact',
    {
      letters: {
        ...letters,
        letters: letters.letters.map((letter, at) =>
          at === 0 ? { ...letter, paragraphs: [{ sv: 'Hej {nobody}.', en: 'Hello.' }] } : letter,
        ),
      },
    },
    'letters.json, letters → letters → 0 → letter receipt → paragraphs → 0 → sv: No fact is called {nobody}.',
  ],
  ['a file that is missing', { letters: undefined }, 'letters.json, letters'],
])('%s is named', (_sentence, change, expected) => {
  const json = Object.fromEntries(
    Object.entries({ ...whole, ...change }).filter(([, part]) => part !== undefined),
  )
  expect(checkEdition(json).map(faultSentence).join('\n')).toContain(expected)
})

test('all faults are named, not the first alone', () => {
  const spoilt = rules.map((rule, at) => (at < 2 ? { ...rule, kind: 'wish' } : rule))
  expect(checkEdition({ ...whole, rules: spoilt }).map((fault) => fault.ruleId)).toEqual([
    'S1-shared-brand',
    'S1-use-own-initiative',
  ])
})

test('what the sound parts say of each other is named beside a fault of shape', () => {
  const spoilt = rules.map((rule, at) => (at === 0 ? { ...rule, kind: 'wish' } : rule))
  const rows = table.rows.map((row, at) => (at === 0 ? { ...row, reasons: ['S9-new'] } : row))
  const found = checkEdition({ ...whole, rules: spoilt, table: { ...table, rows } }).map(faultSentence)
  expect(found).toHaveLength(2)
  expect(found.join('\n')).toContain('No rule has this id.')
})

test.each([null, [], 'text', 7])('%j is no edition, and that is said', (json) => {
  expect(checkEdition(json).length).toBeGreaterThan(0)
})
