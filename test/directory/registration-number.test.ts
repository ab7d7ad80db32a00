import { fitsMask, registrationNumberIn } from '../../src/directory/registration-number.ts'

describe('diary numbers', () => {
  test.each<[string, string | null, string, boolean]>([
    ['a body without a mask takes what has a digit', null, 'KS 314-331-2004', true],
    ['and not what has none', null, 'inget', false],
    ['the newer style', 'KS #/#', 'KS 2024/123', true],
    ['a number of another body', 'KS #/#', 'MHN 2024/123', false],
    ['the older style with points', '#.#.#-#/#', '5.1.1-1756/2015', true],
    ['one of several ways', 'KS #/# | #-#/#', '171-482/2016', true],
    ['a point in the mask is a point', '#.#', '12x3', false],
  ])('%s', (_said, mask, number, fits) => {
    expect(fitsMask(mask, number)).toBe(fits)
  })

  test.each<[string, string | null, string, string | null]>([
    ['in a registrator’s answer', 'KS #/#', 'SV: VB: Studiebesök KS 2026/1432 registrerad', 'KS 2026/1432'],
    ['named as dnr without a mask', null, 'SV: Studiebesök, dnr 2026-875-1.2.4', '2026-875-1.2.4'],
    ['named as Diarienummer with letters', null, 'Diarienummer: T 2010-313-01743', 'T 2010-313-01743'],
    ['a year alone is no diary number', null, 'SV: Studiebesök våren 2027', null],
    ['a longer word is not cut', 'KS #/#', 'FKS 2026/12', null],
  ])('found %s', (_said, mask, text, number) => {
    expect(registrationNumberIn(text, mask)).toBe(number)
  })

  test('a hostile text costs bounded time', () => {
    expect(registrationNumberIn('dnr '.repeat(100_000), '#-#-#/#')).toBeNull()
  })
})
