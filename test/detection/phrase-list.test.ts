import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'
import packPhrases, { packed } from '../../scripts/pack-phrases.ts'
import { messageOf, readCorpus } from '../../scripts/corpus.ts'
import { allLexicons } from '../../src/detection/all-languages.ts'
import { cities } from '../../src/detection/cities.ts'
import { createDetector } from '../../src/detection/detect.ts'
import type { Lexicon } from '../../src/detection/lexicon.ts'
import { normalise } from '../../src/detection/normalise.ts'
import { packedMark, phrasesOf, sharedMarks } from '../../src/detection/phrase-list.ts'

const folder = 'src/detection'
const folded = (text: string) => normalise(text).text

/** What a file of words exports after it has been packed, as the build would run it. */
function packedExports(file: string): Record<string, unknown> {
  const source = packPhrases(readFileSync(`${folder}/${file}`, 'utf8'))
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const exports: Record<string, unknown> = {}
  new Function('exports', outputText)(exports)
  return exports
}
const packedLexicon = ({ code }: Lexicon) => packedExports(`languages/${code}.ts`)[code] as Lexicon

const meant = (list: string): string[] =>
  [...new Set(phrasesOf(list).map((each) => folded(each.join(' ')).trim().replace(/\s+/g, ' ')))].sort()
const entries = (places: string): [string, string[]][] =>
  places.split(';').map((entry) => {
    const [code = '', names = ''] = entry.trim().split('=')
    return [
      code,
      [
        ...new Set(
          folded(names)
            .split('|')
            .map((each) => each.trim().replace(/\s+/g, ' ')),
        ),
      ].sort(),
    ]
  })

describe('packed lists of phrases', () => {
  it.each(allLexicons.map((each) => [each.code, each] as const))(
    'say in %s what the lexicon says, under the same keys',
    (_, lexicon) => {
      const { phrases, themes, places, ...rest } = packedLexicon(lexicon)
      for (const [plain, light] of [
        [lexicon.phrases, phrases],
        [lexicon.themes, themes],
      ] as const) {
        expect(Object.keys(light)).toEqual(Object.keys(plain))
        const lists = Object.entries<string>(plain as Record<string, string>)
        for (const [key, list] of lists)
          expect(meant((light as Record<string, string>)[key] ?? '')).toEqual(meant(list))
      }
      expect(entries(places)).toEqual(entries(lexicon.places))
      const { phrases: _p, themes: _t, places: _l, ...plainRest } = lexicon
      expect(rest).toEqual(plainRest)
    },
  )

  it('covers every file of a language', () =>
    expect(readdirSync(`${folder}/languages`).sort()).toEqual(
      allLexicons.map(({ code }) => `${code}.ts`).sort(),
    ))

  it('keeps every city with its country', () =>
    expect(entries(packedExports('cities.ts')['cities'] as string)).toEqual(entries(cities)))

  it('finds in every mail of the corpus what the plain lists find', () => {
    const plain = createDetector(allLexicons)
    const light = createDetector(allLexicons.map(packedLexicon))
    for (const message of readCorpus().map(messageOf))
      expect(light.detect(message)).toEqual(plain.detect(message))
  })

  it('turns the words round and leaves out those shared with the phrase before', () => {
    const list = packed('we ask you|we ask|ask|you Åsk|now we ask you')
    expect(list).toBe('~ask!we!you|you ask we$now')
    expect(
      phrasesOf(list)
        .map((each) => each.join(' '))
        .sort(),
    ).toEqual(['ask', 'now we ask you', 'we ask', 'we ask you', 'you ask'])
  })

  it('never meets a phrase that holds a mark', () => {
    const marks = [packedMark, ...sharedMarks.slice(1)]
    for (const { phrases, themes } of allLexicons)
      for (const list of [...Object.values(phrases), ...Object.values(themes)])
        for (const mark of marks) expect(folded(list)).not.toContain(mark)
  })

  it('never takes a key for a list', () =>
    expect(
      packPhrases("export const x = { themes: { 'elderly-care': 'b|a', waste: 'c' }, numbers: 'två=2' }\n"),
    ).toBe('export const x = { themes: { \'elderly-care\': "~a|b", waste: "~c" }, numbers: \'två=2\' }\n'))
})
