import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { loadEdition } from '../../../src/strategy/load-edition.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { cityWordsOf, speakOfCity } from '../../../src/ui/i18n/city-words.ts'
import { createI18n } from '../../../src/ui/i18n/create-i18n.ts'
import { en } from '../../../src/ui/i18n/en/index.ts'
import { enTab } from '../../../src/ui/i18n/en/tab.ts'
import { sv } from '../../../src/ui/i18n/sv/index.ts'
import { svTab } from '../../../src/ui/i18n/sv/tab.ts'
import { oneOfficeTown } from '../../strategy/one-office-town.ts'

const directory = stockholmDirectory()
const known = Object.keys(cityWordsOf(stockholm2016(), directory, 'sv'))
const texts = (tree: object): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : texts(value as object)))
const all = [sv, svTab, en, enTab].flatMap(texts)

test('no text names a body of one city by itself', () => {
  const own =
    /\bIB\b|\bSLK\b|\bKS\b|stockholm|beredningen|finansborgarråd|kommunstyrelse|kommunfullmäktige|stadsledning|Preparatory Committee|Executive (Board|Office)|\bthe Mayor|City Hall|Stadshuset|avsnitt \d|section \d|remissversion|2016/
  expect(all.filter((text) => own.test(text))).toEqual([])
})

test('every name that a text asks for is there', () => {
  const asked = all.flatMap((text) => [...text.matchAll(/\$t\(([^)]*)\)/g)].map(([, key]) => key))
  expect(asked.length).toBeGreaterThan(50)
  expect([...new Set(asked)].filter((key) => !known.some((name) => key === `city.${name}`))).toEqual([])
})

test.each([
  [
    'sv',
    'Lägg fram för IB',
    'Ärendet bereds till internationella beredningen (IB).',
    'Anmälan till kommunstyrelsen',
  ],
  [
    'en',
    'Put before IB',
    'The case is prepared for the International Preparatory Committee (IB).',
    'Report to the City Executive Board',
  ],
] as const)('in %s the sentences read with Stockholm’s names', async (language, put, prepared, board) => {
  const i18n = await createI18n(language, 'tab')
  speakOfCity(i18n, stockholm2016(), directory)
  expect(i18n.t('teams.act.put-before-ib')).toBe(put)
  expect(i18n.t('teams.act.take-up-for-ibHelp')).toBe(prepared)
  expect(i18n.t('teams.decide.board')).toBe(board)
})

test('in a town without a forum the board is who decides, and no forum is named', () => {
  const town = loadEdition(oneOfficeTown)
  const bodies = {
    ...directory,
    bodies: directory.bodies.slice(0, 1).map((body) => ({ ...body, id: 'office', nameEn: 'The office' })),
  }
  expect(cityWordsOf(town, bodies, 'en')).toEqual({
    forum: '',
    forumShort: '',
    delegate: 'council here',
    office: 'The office',
    board: 'council here',
    coordinator: 'The office',
    reception: 'city-hall-reception here',
  })
})
