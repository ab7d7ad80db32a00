import { plainDate } from '../../../src/detection/facts/calendar-days.ts'
import { eastAsianDays } from '../../../src/detection/facts/east-asian-dates.ts'
import { normalise } from '../../../src/detection/normalise.ts'

const sent = Date.UTC(2026, 10, 24) / 86_400_000

function read(text: string): string[] | null {
  const named = eastAsianDays(normalise(text).text, 0, sent)
  return named?.days.map(({ start, end }) => `${plainDate(start)}/${plainDate(end)}`) ?? null
}

describe('eastAsianDays', () => {
  test.each([
    ['2027年5月3日至5日', ['2027-05-03/2027-05-05']],
    ['５月３日（月）〜６日（木）', ['2027-05-03/2027-05-06']],
    ['2027년 5월 3일(월)부터 5일(수)까지', ['2027-05-03/2027-05-05']],
    ['5월 3~5일', ['2027-05-03/2027-05-05']],
    ['令和9年5月3日から5日まで', ['2027-05-03/2027-05-05']],
    ['民國116年5月3日', ['2027-05-03/2027-05-03']],
    ['明年五月三日至十五日', ['2027-05-03/2027-05-15']],
    ['来年5月31日(月)～6月2日(水)', ['2027-05-31/2027-06-02']],
    ['12月30日至1月2日', ['2026-12-30/2027-01-02']],
    ['2027. 5. 3.(월) ~ 5. 5.(수)', ['2027-05-03/2027-05-05']],
    ['5/10(月)～5/12(水)', ['2027-05-10/2027-05-12']],
    ['5月3日或10日', ['2027-05-03/2027-05-03', '2027-05-10/2027-05-10']],
    ['5월 3일 또는 5월 10일', ['2027-05-03/2027-05-03', '2027-05-10/2027-05-10']],
    ['5月3日、4日', ['2027-05-03/2027-05-04']],
  ])('reads %s', (text, days) => {
    expect(read(text)).toEqual(days)
  })

  test.each(['2月30日', '5月3日間', '3.14', '13月1日', '10/20'])('names no day in %s', (text) => {
    expect(read(text)).toBeNull()
  })
})
