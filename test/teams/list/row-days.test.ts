import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { rowDays } from '../../../src/teams/list/row-days.ts'
import { clashingRows } from '../../../src/teams/related/related-rows.ts'
import { createI18n } from '../../../src/ui/i18n/create-i18n.ts'
import { textsOf } from '../../../src/ui/i18n/use-texts.ts'
import { aRow } from '../a-row.ts'

const range = (start: string, end = start) => ({ start: PlainDate.parse(start), end: PlainDate.parse(end) })
const rowWith = (...dayChoices: ReturnType<typeof range>[]) =>
  aRow({ firstDay: '2027-05-12', lastDay: '2027-06-03', dayChoices })

test('two proposals read as a choice, three as several, one span as a span', async () => {
  const texts = textsOf(await createI18n('sv', 'tab'))
  expect(rowDays(rowWith(range('2027-05-12'), range('2027-06-03')), texts)).toBe('12 maj eller 3 juni 2027')
  expect(rowDays(rowWith(range('2027-05-12', '2027-05-14'), range('2028-01-03')), texts)).toBe(
    '12–14 maj 2027 eller 3 januari 2028',
  )
  expect(rowDays(rowWith(range('2027-05-12'), range('2027-05-20'), range('2027-06-03')), texts)).toBe(
    'flera förslag, tidigast 12 maj 2027',
  )
  expect(rowDays(rowWith(), texts)).toBe('12 maj–3 juni 2027')
  expect(rowDays(aRow({ firstDay: null, lastDay: null }), texts)).toBe('')
  const english = textsOf(await createI18n('en', 'tab'))
  expect(rowDays(rowWith(range('2027-05-12'), range('2027-06-03')), english)).toBe('12 May or 3 June 2027')
})

test('the days between two proposals are free', () => {
  const accepted = {
    ...rowWith(range('2027-05-12'), range('2027-06-03')),
    state: 'settled',
    result: 'accepted' as const,
  }
  expect(clashingRows([accepted], 'other', [range('2027-05-20')])).toEqual([])
  expect(clashingRows([accepted], 'other', [range('2027-06-01', '2027-06-03')])).toEqual([accepted])
})
