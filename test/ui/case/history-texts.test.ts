import type { CaseAction } from '../../../src/cases/actions.ts'
import { historyOf } from '../../../src/cases/history.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { archiveWords } from '../../../src/cli/archive/archive-words.ts'
import { findingWith } from '../../cases/finding-with.ts'
import { aCase, act } from '../../teams/a-case.ts'
import { decided } from '../../teams/decision/decided.ts'

const day = (text: string) => PlainDate.parse(text)

/** The last line of a history as the tab and the archive say it. */
async function said(...actions: CaseAction[]): Promise<string> {
  const of = aCase(...actions).case
  const { words } = await archiveWords(stockholm2016().about.id)
  const last = historyOf(of).at(-1)
  return last === undefined ? '' : words.line(last).replaceAll(/[\u2009\u202f\u00a0]/g, ' ')
}

test('what was answered after a visit reads as sentences; what nobody has said is left out', async () => {
  const held = {
    visitors: 11,
    learned: 'Sorteringen är enklare.',
    hours: null,
    kronor: null,
    tell: ['trafik'],
  }
  const cost = { hours: 40, kronor: 25_000, paidBy: 'värdarna', withinBudget: 'yes' }
  expect((await said(act('miljo', { type: 'held', ...held, cost } as never))).replaceAll('\u00a0', ' ')).toBe(
    'Genomfördes. 11 personer kom. Kostade 40 timmar, 25 000 kronor, betalas av värdarna, ryms inom egen ram. ' +
      'Sorteringen är enklare. Behöver veta: Trafikkontoret.',
  )
  const before = { visitors: null, learned: '', hours: 1, kronor: null }
  expect(await said(act('miljo', { type: 'held', ...before } as never))).toBe('Genomfördes. Kostade 1 timme.')
})

test.each([
  ['2027-05-03', '2027-05-05', 'Planerades till 3–5 maj 2027'],
  ['2027-05-03', '2027-05-03', 'Planerades till 3 maj 2027'],
])('a visit planned from %s to %s reads as people write days', async (start, end, words) => {
  expect(await said(act('miljo', { type: 'planned', start: day(start), end: day(end) } as never))).toBe(words)
})

test.each([
  [1, 1, 'Uppskattade kostnaden: 1 timme, 1 krona'],
  [40, 25_000, 'Uppskattade kostnaden: 40 timmar, 25 000 kronor'],
  [null, 1, 'Uppskattade kostnaden: 1 krona'],
  [null, null, 'Uppskattade kostnaden'],
])('a cost of %s hours and %s kronor reads as people say it', async (hours, kronor, words) => {
  const cost = { hours, kronor, paidBy: '', withinBudget: 'yes' } as const
  expect(await said(act('miljo', { type: 'cost-estimated', cost }))).toBe(words)
})

test('a decision that corrects an earlier one says so', async () => {
  const again = decided('2', { result: 'declined', text: 'Nej', corrects: '1' })
  expect(await said(decided('1'))).toMatch(/^Beslut: Bifall\. Staden tar emot\./)
  expect(await said(again)).toMatch(/^Rättade beslutet: Avslag\. Nej \(finansborgarrådet, 20 november 2026\)/)
})

describe('corrected facts', () => {
  const facts = (given: object) => findingWith({ facts: given }).facts
  const days = (start: string) => [{ start, end: start }]
  const before = act('miljo', {
    type: 'facts-corrected',
    facts: facts({ dates: days('2027-05-03'), groupSize: { min: 6, max: 6 } }),
  })
  const saidOf = async (after: object) =>
    said(before, act('miljo', { type: 'facts-corrected', facts: facts(after) }))

  test('are named, those that changed and no others', async () => {
    expect(await saidOf({ dates: days('2027-05-10'), groupSize: { min: 6, max: 6 } })).toBe(
      'Rättade uppgifterna: dagarna',
    )
    expect(await saidOf({ dates: days('2027-05-10'), groupSize: null, countries: ['PS'] })).toBe(
      'Rättade uppgifterna: ort och land, antalet och dagarna',
    )
  })

  test('of a case that knew nothing are those that are said now', async () => {
    expect(await said(before)).toBe('Rättade uppgifterna: antalet och dagarna')
  })

  test('that came out the same are no list', async () => {
    expect(await saidOf({ dates: days('2027-05-03'), groupSize: { min: 6, max: 6 } })).toBe(
      'Rättade uppgifterna',
    )
  })
})

test.each([
  [{ hours: 1, kronor: 25_000 }, 'Uppskattade kostnaden: 1 timme, 25 000 kronor'],
  [{ hours: null, kronor: 25_000 }, 'Uppskattade kostnaden: 25 000 kronor'],
  [{ hours: 1200, kronor: null }, 'Uppskattade kostnaden: 1 200 timmar'],
  [{ hours: null, kronor: null }, 'Uppskattade kostnaden'],
])('a cost of %j reads as numbers are written elsewhere', async (given, words) => {
  const cost = { paidBy: 'miljo', withinBudget: 'yes' as const, ...given }
  expect(await said(act('miljo', { type: 'cost-estimated', cost }))).toBe(words)
})
