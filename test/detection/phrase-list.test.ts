import { allLexicons } from '../../src/detection/all-languages.ts'
import { phrasesOf, sharedMarks } from '../../src/detection/phrase-list.ts'
import packPhrases, { packed } from '../../scripts/pack-phrases.ts'

const listsOf = ({ phrases, themes }: (typeof allLexicons)[number]): string[] => [
  ...Object.values(phrases),
  ...Object.values(themes),
]
const plain = (list: string): string[] =>
  [...new Set(list.split('|').map((each) => each.trim().replace(/\s+/g, ' ')))].sort()

describe('packed lists of phrases', () => {
  it.each(allLexicons.map((each) => [each.code, each] as const))(
    'say in %s what the lexicon says',
    (_, lexicon) => {
      for (const list of listsOf(lexicon)) expect(phrasesOf(packed(list)).sort()).toEqual(plain(list))
    },
  )
  it('share words with the phrase before', () =>
    expect(packed('we ask you|we ask|ask|we ask you now')).toBe('ask|we ask|#you|$now'))
  it('never meet a phrase that begins with a mark', () => {
    for (const each of allLexicons.flatMap(listsOf).flatMap((list) => list.split('|')))
      expect(sharedMarks).not.toContain(each.trim().charAt(0) || ' ')
  })
  it('leave numbers and places as they are, and pack what stands between quotes', () =>
    expect(packPhrases("    numbers: 'en=1 två=2|x',\n    want: `vi vill|vi ber`,\n    code: 'sv',\n")).toBe(
      "    numbers: 'en=1 två=2|x',\n    want: `vi ber|!vill`,\n    code: 'sv',\n",
    ))
})
