import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { faultSentence } from '../../src/strategy/edition-error.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { unknownBodies } from '../../src/strategy/unknown-bodies.ts'

const edition = stockholm2016()
const known = new Set(stockholmDirectory().bodies.map(({ id }) => id))
const found = (change: object) => unknownBodies({ ...edition, ...change }, known).map(faultSentence)

test('the edition that ships names only bodies of its directory, roles and deciders', () => {
  expect(found({})).toEqual([])
})

test('a body that nobody has entered is named with its place and its row', () => {
  const [first, ...rows] = edition.table.rows
  expect(
    found({ table: { ...edition.table, rows: [{ ...first, handledBy: 'nobody-ab' }, ...rows] } }),
  ).toEqual([
    'table.json, table → rows → 0 → handledBy (rule P5): The directory has no body called nobody-ab. Correct the id, or enter the body in the directory first.',
  ])
})

test('so is one of a theme, and one that may be offered', () => {
  const themes = { ...edition.themes, waste: [{ body: 'nobody-ab', because: { sv: 'x', en: 'x' } }] }
  expect(found({ themes })).toHaveLength(1)
  const [first, ...rows] = edition.table.rows
  const offered = { ...first, consulted: [{ who: 'nobody-ab?' }, { who: 'slk-int?' }] }
  expect(found({ table: { ...edition.table, rows: [offered, ...rows] } })).toHaveLength(1)
})

test('an edition that is no object names nobody', () => {
  expect(unknownBodies(null, known)).toEqual([])
})
