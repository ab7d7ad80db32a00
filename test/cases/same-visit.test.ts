import type { CaseRow } from '../../src/cases/rows/case-row.ts'
import { isSameVisit, maybeSameVisit, type VisitAsked } from '../../src/cases/same-visit.ts'
import { aCase } from './a-case.ts'
import { findingWith } from './finding-with.ts'

const may = (start: string, end: string) => ({ start: `2027-05-${start}`, end: `2027-05-${end}` }) as never
const asked = (change: Partial<VisitAsked> = {}): VisitAsked => ({
  organisation: 'City of Tampere',
  countries: ['FI'],
  dates: [may('03', '05')],
  fromAddress: 'protocol@tampere.example.org',
  ...change,
})
const caseOf = (organisation: string | null, days: unknown, fromAddress = 'mayor@elsewhere.example.org') =>
  aCase({
    type: 'opened',
    facts: findingWith({ facts: { organisation, dates: [days] } }).facts,
    mail: {
      internetMessageId: '<first@example.org>' as never,
      mailbox: 'miljo@stad.example',
      subject: 'Visit',
      fromName: '',
      fromAddress,
      receivedAt: null,
    },
  })

describe('two mails about one visit', () => {
  test.each([
    ['Tampereen kaupunki (Tampere)', 'organisation'],
    ['Tampere', 'organisation'],
    ['The City of TAMPÈRE', 'organisation'],
    ['City of Turku', null],
    [null, null],
  ])('the organisation %j on the same days: %s', (organisation, because) => {
    expect(isSameVisit(caseOf(organisation, may('04', '06')), asked())).toBe(because)
  })

  test('other days are another visit', () => {
    expect(isSameVisit(caseOf('City of Tampere', may('06', '07')), asked())).toBeNull()
  })

  test('a sender at the same domain is one organisation, but not at an address that anybody may have', () => {
    const days = may('03', '05')
    const here = asked({ organisation: null })
    expect(isSameVisit(caseOf(null, days, 'office@tampere.example.org'), here)).toBe('sender')
    expect(
      isSameVisit(
        caseOf(null, days, 'a@gmail.com'),
        asked({ organisation: null, fromAddress: 'b@gmail.com' }),
      ),
    ).toBeNull()
  })

  test('a mail without days is like no other', () => {
    expect(isSameVisit(caseOf('City of Tampere', may('03', '05')), asked({ dates: [] }))).toBeNull()
  })

  test('a case that has ended takes in no more', () => {
    const of = caseOf('City of Tampere', may('03', '05'))
    const closed = { ...of, actions: [...of.actions, ...aCase({ type: 'closed', id: 'a9' }).actions] }
    expect(isSameVisit(closed, asked())).toBeNull()
  })
})

describe('rows worth a closer look', () => {
  const choices = [may('01', '01'), may('20', '20')]
  const row = (change: Partial<CaseRow>): CaseRow =>
    ({
      id: 'x',
      state: 'assessed',
      countries: ['FI'],
      firstDay: '2027-05-05',
      dayChoices: [],
      lastDay: null,
      paused: false,
      conditions: [],
      ...change,
    }) as CaseRow
  test.each([
    ['days in common and the same country', {}, 1],
    ['a case without country may be it', { countries: [] }, 1],
    ['another country', { countries: ['NO'] }, 0],
    ['other days', { firstDay: '2027-05-06' }, 0],
    ['a visit that began before and lasts', { firstDay: '2027-05-01', lastDay: '2027-05-03' }, 1],
    ['no days', { firstDay: null }, 0],
    [
      'the days between two proposals',
      { firstDay: '2027-05-01', lastDay: '2027-05-20', dayChoices: choices },
      0,
    ],
    ['closed', { state: 'closed' }, 0],
    ['paused for security', { paused: true }, 0],
  ])('%s', (_what, change, found) => {
    expect(maybeSameVisit([row(change)], asked())).toHaveLength(found)
  })
})
