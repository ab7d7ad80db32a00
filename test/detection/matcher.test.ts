import fc from 'fast-check'
import { Matcher } from '../../src/detection/matcher.ts'
import { foldText } from '../../src/detection/normalise.ts'
import { tokenise } from '../../src/detection/tokens.ts'
import { vocabularyOf } from '../../src/detection/vocabulary.ts'

const list =
  'study visit|visit*|study _ city|*group*|*roup*|come to|come to * city|to visit the city|tel-aviv city|*tion'
const wordsOf = (text: string) => vocabularyOf(tokenise(foldText(text)).words)
const matcher = () => {
  const made = new Matcher<string>()
  list.split('|').forEach((phrase) => made.add(phrase, phrase))
  return made
}
const found = (one: Matcher<string>, text: string) =>
  one.find(wordsOf(text)).map(({ means, from, to }) => `${means} ${from}-${to}`)

describe('a matcher', () => {
  it('finds words, stems, endings, inner parts and gaps', () => {
    expect(
      found(matcher(), 'Our groups come to Tel-Aviv city: a study of your city, visiting a delegation'),
    ).toEqual([
      '*group* 1-2',
      '*roup* 1-2',
      'come to 2-4',
      'tel-aviv city 4-7',
      'study _ city 8-12',
      'visit* 12-13',
      '*tion 14-15',
    ])
  })

  it('finds the same in a text whatever was read before it', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'study',
          'visit',
          'visits',
          'city',
          'come',
          'to',
          'the',
          'group',
          'tel',
          'aviv',
          'nation',
          'a',
        ),
        { maxLength: 12 },
      )
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, (before, now) => {
        const used = matcher()
        before.forEach((each) => used.find(wordsOf(each)))
        expect(found(used, now)).toEqual(found(matcher(), now))
      }),
    )
  })

  it('finds a phrase that is added after a search', () => {
    const one = matcher()
    expect(found(one, 'twin town visit')).toEqual(['visit* 2-3'])
    one.add('twin town', 'twins')
    expect(found(one, 'twin town visit')).toEqual(['twins 0-2', 'visit* 2-3'])
  })
})
