import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { packFile, packLexicon, packText } from '../../scripts/pack-phrases.ts'
import { allLexicons } from '../../src/detection/all-languages.ts'
import { cities } from '../../src/detection/cities.ts'
import { citiesInOtherScripts } from '../../src/detection/cities-other-scripts.ts'
import { frequentWords } from '../../src/detection/frequent-words.ts'
import { hanVariants } from '../../src/detection/han-variants.ts'
import type { Lexicon } from '../../src/detection/lexicon.ts'
import { normalise } from '../../src/detection/normalise.ts'
import { unpackLexicon, unpackText } from '../../src/detection/packed/unpack.ts'
import { shippedLexicons, written } from './shipped-lexicons.ts'

const folder = 'src/detection'
const spaced = (text: string) => text.trim().replace(/\s+/g, ' ')

const all = shippedLexicons()
const again = (lexicon: Lexicon) => unpackLexicon(...packLexicon(lexicon))

const meant = (list: string): string[] =>
  [...new Set(list.split('|').map((phrase) => spaced(normalise(phrase, hanVariants).text)))].sort()
const lists = (listed: object): [string, string[]][] =>
  Object.entries(listed)
    .map(([key, list]): [string, string[]] => [key, meant(String(list))])
    .sort(([a], [b]) => (a < b ? -1 : 1))
const entries = (places: string): [string, string[]][] =>
  places.split(';').map((entry) => {
    const [code = '', names = ''] = entry.trim().split('=')
    return [code, meant(names)]
  })

describe('packed words', () => {
  it.each(allLexicons.map((each, at) => [each.code, each, all[at]] as const))(
    'say in %s what the lexicon says, under the same keys',
    (_, plain, light) => {
      if (!light) throw new Error('Every lexicon is shipped')
      expect(lists(light.phrases)).toEqual(lists(plain.phrases))
      expect(lists(light.themes)).toEqual(lists(plain.themes))
      expect(entries(light.places)).toEqual(entries(plain.places))
      const rest = ({ phrases: _p, themes: _t, places: _l, ...others }: Lexicon) =>
        Object.fromEntries(
          Object.entries(others)
            .filter(([, value]) => value !== false)
            .map(([key, value]) => [key, typeof value === 'string' ? spaced(value) : value]),
        )
      expect(rest(light)).toEqual(rest(plain))
    },
  )

  it.each(allLexicons.map((each) => [each.code, each] as const))(
    'begin in %s with a word: a phrase that begins with a gap is never found',
    (_, { phrases, themes }) => {
      const gaps = [...lists(phrases), ...lists(themes)].flatMap(([, list]) =>
        list.filter((phrase) => phrase.startsWith('_')),
      )
      expect(gaps).toEqual([])
    },
  )

  it('covers every file of a language', () =>
    expect(readdirSync(`${folder}/languages`).sort()).toEqual(
      allLexicons.map(({ code }) => `${code}.ts`).sort(),
    ))

  it.each([
    ['cities.ts', cities],
    ['cities-other-scripts.ts', citiesInOtherScripts],
    ['frequent-words.ts', frequentWords],
  ])('keep every entry of %s', (file, plain) => {
    const source = readFileSync(`${folder}/${file}`, 'utf8')
    const [, args = ''] = /^export const \w+ = unpackText\((.*)\)$/m.exec(packFile(source, '.')) ?? []
    expect(entries(unpackText(...(JSON.parse(`[${args}]`) as [string, string])))).toEqual(entries(plain))
    expect(entries(String(written(source)))).toEqual(entries(plain))
  })

  it('survive whatever the words are', () => {
    const word = fc.stringMatching(/^[a-e*訪ж]{1,12}$/)
    const list = fc
      .array(fc.array(word, { minLength: 1, maxLength: 10 }).map((words) => words.join(' ')))
      .map((phrases) => phrases.join('|'))
    fc.assert(
      fc.property(list, list, (want, waste) => {
        const lexicon = { code: 'xx', phrases: { want }, themes: { waste }, numbers: '', places: 'SE=å' }
        const { phrases, themes } = again(lexicon)
        expect(meant(phrases.want ?? '')).toEqual(meant(want))
        expect(meant(themes.waste ?? '')).toEqual(meant(waste))
      }),
      { numRuns: 60 },
    )
  })

  it('survive any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(unpackText(...packText(text))).toBe(text)),
      { numRuns: 60 },
    ))

  it('say each word once: words that come again cost little', () => {
    const phrases = Array.from({ length: 200 }, (_, at) => `besök nummer ${at % 10} ${Math.floor(at / 10)}`)
    const [, code] = packLexicon({
      code: 'xx',
      phrases: { want: phrases.join('|') },
      themes: {},
      numbers: '',
      places: '',
    })
    expect(code.length).toBeLessThan(phrases.length * 4)
  })
})
