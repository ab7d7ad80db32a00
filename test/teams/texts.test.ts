import { enTab } from '../../src/ui/i18n/en/tab.ts'
import { teams as enTeams } from '../../src/ui/i18n/en/teams.ts'
import { svTab } from '../../src/ui/i18n/sv/tab.ts'
import { teams as svTeams } from '../../src/ui/i18n/sv/teams.ts'

const sv = { teams: svTeams, ...svTab }
const en = { teams: enTeams, ...enTab }

function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value as object, `${path}${key}.`),
  )
}
const cityWord = /\$t\((city\.\w+)\)/g
const holes = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g), ...text.matchAll(cityWord)].map(([, name]) => name).toSorted()
const english = new Map(texts(en))

describe('the tab’s texts', () => {
  test.each(texts(sv))('%s says the same things in both languages', (key, text) => {
    expect(holes(english.get(key) ?? '')).toEqual(holes(text))
  })

  test('the English ones say where a document is kept in English', () => {
    for (const [, text] of texts(en)) expect(text).not.toMatch(/\bHandlingar\b/)
  })

  test('no row codes, no section sign, no "forum" in what people read', () => {
    for (const [, text] of [...texts(sv), ...texts(en)])
      expect(text.replaceAll(cityWord, '')).not.toMatch(/§|\b[VCDAN]\d\b|\bforum\b/i)
  })
})
