import { caseRules } from '../../src/cases/case-rules.ts'
import { dutiesOf, isOverdue } from '../../src/cases/duties.ts'
import { partsOf, registrationOf } from '../../src/cases/parts.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { aCase, type Said } from './a-case.ts'

const rules = caseRules(stockholm2016())
// Actions count upwards from 1 November 2026, a Sunday.
const mail = {
  internetMessageId: '<first@city.example.org>',
  mailbox: 'miljo@stad.example',
  subject: 'Studiebesök',
  fromName: 'Protokoll',
  fromAddress: 'protocol@city.example.org',
  receivedAt: '2026-10-30T14:00:00Z',
} as never
const opened: Said = { type: 'opened', mail }
const registered: Said = { type: 'registered', receivedOn: PlainDate.parse('2026-10-30') }
const said = (...actions: Said[]) =>
  dutiesOf(aCase(...actions), rules).map(({ kind, body, due }) => `${kind} ${body} ${due}`)

describe('what is to be done, and when', () => {
  test('a mail of a Friday is registered on Monday and answered in ten working days', () => {
    expect(said(opened)).toEqual(['register miljo 2026-11-02', 'answer miljo 2026-11-13'])
  })

  test('registered and declined: nothing is left', () => {
    expect(said(opened, registered, { type: 'declined' })).toEqual([])
  })

  test('a mail that came after midnight came that day, though it was the day before in Greenwich', () => {
    const late = { ...opened, mail: { ...(mail as object), receivedAt: '2026-10-29T23:30:00Z' } as never }
    expect(said(late)).toEqual(['register miljo 2026-11-02', 'answer miljo 2026-11-13'])
  })

  test('a call that is entered later counts from the day it came', () => {
    const call = {
      ...opened,
      origin: 'incoming-other',
      mail: null,
      occurredOn: '2026-10-26' as never,
    } as never
    expect(said(call)).toEqual(['register miljo 2026-10-27', 'answer miljo 2026-11-09'])
  })

  test('an own initiative has nothing to register or answer', () => {
    expect(said({ type: 'opened', origin: 'own-initiative' })).toEqual([])
  })

  test('handed over: the receiver acknowledges and registers on its side', () => {
    expect(said(opened, registered, { type: 'handed-over' })).toEqual([
      'register trafik 2026-11-04',
      'acknowledge trafik 2026-11-05',
    ])
  })

  test('a proposal that names no secretariat gives nobody without a name a duty', () => {
    expect(said(opened, registered, { type: 'proposed-to-ib', to: '' })).toEqual([])
  })

  test('a proposal that does not say to whom makes no duty for nobody', () => {
    const of = aCase(opened, { type: 'proposed-to-ib', to: undefined as never })
    expect(dutiesOf(of, rules).map(({ body }) => body)).not.toContain('')
  })

  test('a question for advice has the day that was asked for', () => {
    const answerBy = PlainDate.parse('2026-11-06')
    expect(said(opened, registered, { type: 'advice-asked', answerBy })).toContain(
      'give-advice slk-int 2026-11-06',
    )
  })

  test('new mail is looked at, a delegated decision reported, a held visit told about, a letter of intent reviewed', () => {
    expect(said(opened, registered, { type: 'mail-joined' })).toContain('look-at-news miljo 2026-11-05')
    expect(said(opened, registered, { type: 'settled' })).toEqual(['report-decision finansroteln 2026-12-16'])
    expect(said(opened, registered, { type: 'planned' })).toEqual(['follow-up miljo 2027-05-20'])
    expect(said(opened, registered, { type: 'declined' }, { type: 'review-set' })).toEqual([
      'review miljo 2030-12-01',
    ])
  })

  test('a duty is overdue the day after', () => {
    const [duty] = dutiesOf(aCase(opened), rules)
    if (duty === undefined) throw new Error('a duty expected')
    expect(isOverdue(duty, PlainDate.parse('2026-11-02'))).toBe(false)
    expect(isOverdue(duty, PlainDate.parse('2026-11-03'))).toBe(true)
  })
})

describe('the bodies of a case', () => {
  test('one answers, one is awaited, one takes part; each has its own diary number', () => {
    const it = aCase(
      opened,
      registered,
      { type: 'joined', body: 'kultur', receivedOn: PlainDate.parse('2026-11-02') },
      { type: 'handed-over' },
    )
    expect(partsOf(it).map(({ body, role, registrationNumber }) => [body, role, registrationNumber])).toEqual(
      [
        ['miljo', 'answers', '2026-1'],
        ['kultur', 'takes-part', null],
        ['trafik', 'awaited', null],
      ],
    )
    expect(registrationOf(it, 'kultur').receivedOn).toBe('2026-11-02')
  })

  test('a body that was asked by mistake and did nothing has no part', () => {
    const it = aCase(opened, { type: 'handed-over' }, { type: 'handed-over', to: 'kultur' })
    expect(partsOf(it).map(({ body }) => body)).toEqual(['miljo', 'kultur'])
  })
})
