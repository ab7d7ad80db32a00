import { verdictText } from '../../src/assessment/verdict-words.ts'
import { matterKinds, verdicts } from '../../src/strategy/words.ts'

test.each([
  ['visit', 'Kan tas emot', 'Kan inte tas emot', 'Can be received'],
  ['agreement', 'Kan ingås', 'Kan inte ingås', 'Can be entered into'],
  ['twin-town', 'Kan ingås', 'Kan inte ingås', 'Can be entered into'],
  ['letter-of-intent', 'Kan undertecknas', 'Kan inte undertecknas', 'Can be signed'],
  ['invitation-letter', 'Kan skrivas', 'Kan inte skrivas', 'Can be written'],
  ['eu-project', 'Går att delta i', 'Går inte att delta i', 'Can be taken part in'],
] as const)('%s: %s, %s', (kind, yes, no, english) => {
  expect(verdictText({ kind, verdict: 'accept' }, 'sv')).toBe(yes)
  expect(verdictText({ kind, verdict: 'decline' }, 'sv')).toBe(no)
  expect(verdictText({ kind, verdict: 'accept' }, 'en')).toBe(english)
})

test('only a visit is received', () => {
  const received = matterKinds.filter((kind) =>
    verdicts.some((verdict) => /tas emot|received/.test(verdictText({ kind, verdict }, 'sv'))),
  )
  expect(received).toEqual(['visit'])
})
