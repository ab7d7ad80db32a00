import { dayInWords, daysInWords, instantInWords } from '../../../src/ui/case/days.ts'

describe('days in words', () => {
  test.each([
    ['2027-05-03', '2027-05-05', 'sv', '3–5 maj 2027'],
    ['2027-05-03', '2027-05-03', 'sv', '3 maj 2027'],
    ['2027-05-30', '2027-06-02', 'sv', '30 maj–2 juni 2027'],
    ['2027-05-03', '2027-05-05', 'en', '3–5 May 2027'],
    ['not a day', 'x', 'sv', 'not a day–x'],
  ])('%s to %s in %s reads %s', (start, end, language, words) => {
    expect(daysInWords(start, end, language).replaceAll(/[\u2009\u202f]/g, ' ')).toBe(words)
  })

  test('a day has no time zone', () => {
    expect(dayInWords('2027-01-01', 'sv')).toBe('1 januari 2027')
  })

  test('an instant that cannot be read is given back', () => {
    expect(instantInWords('soon', 'sv')).toBe('soon')
  })
})
