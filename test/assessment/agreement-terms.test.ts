import { answerIn, applyTerm, emptyAssessment, formSteps, stepErrors } from '../../src/assessment/form.ts'
import { endsTooEarly, isGiven, termText } from '../../src/assessment/agreement-terms.ts'
import type { AgreementTerm, Assessment } from '../../src/assessment/answers.ts'
import type { MatterContext } from '../../src/assessment/matter-context.ts'
import { toMatters } from '../../src/assessment/matter-context.ts'
import { bodyResolver } from '../../src/directory/resolve-body.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'

const edition = stockholm2016()
const context: MatterContext = {
  receivedBy: 'miljo',
  kinds: ['agreement'],
  asks: [],
  level: 'C',
  topicBody: 'miljo',
  otherBodies: [],
  aid: 'none',
  foreignPolicy: false,
}
const bodies = bodyResolver(stockholmDirectory(), PlainDate.parse('2026-11-24'))
const empty = emptyAssessment(edition.about.id, 'miljo')
const step = (of: Assessment) => {
  const found = formSteps(edition, of, context, bodies).find(({ id }) => id === 'agreement-form')
  if (found === undefined) throw new Error('no form of the agreement')
  return found
}
const write = (of: Assessment, option: string, term: AgreementTerm) => applyTerm(of, step(of), option, term)
const day = (text: string) => PlainDate.parse(text)
const days = (start: string | null, end: string | null) => ({
  start: start === null ? null : day(start),
  end: end === null ? null : day(end),
})
const conditions = (of: Assessment) => toMatters(of, context)[0]?.formConditions

describe('the form of an agreement', () => {
  test('asks for exchange, theme and benefit in words, and for the first and last day as days', () => {
    expect(step(empty).options.map(({ id, field }) => [id, field])).toEqual([
      ['concrete', 'text'],
      ['theme', 'text'],
      ['benefit', 'text'],
      ['dates', 'days'],
    ])
    expect(step(empty).input).toBe('terms')
  })

  test('counts what is written: four conditions let the agreement through, three ask for more', () => {
    const three = [
      ['concrete', 'Utbyte av driftledare'],
      ['theme', 'Avfall'],
      ['benefit', 'Båda prövar insamling'],
    ].reduce((of, [option = '', text = '']) => write(of, option, text), empty)
    expect(conditions(three)).toBe(3)
    expect(conditions(write(three, 'dates', days('2027-01-01', '2028-12-31')))).toBe(4)
  })

  test.each([
    ['only a start', days('2027-01-01', null), false],
    ['an end before the start', days('2027-01-01', '2026-12-31'), false],
    ['an end on the day of the start', days('2027-01-01', '2027-01-01'), false],
    ['an end after the start', days('2027-01-01', '2027-01-02'), true],
    ['blank words', '  ', false],
  ])('%s: met is %s', (_what, term, met) => {
    expect(isGiven(term)).toBe(met)
    expect(conditions(write(empty, typeof term === 'string' ? 'theme' : 'dates', term))).toBe(met ? 1 : 0)
  })

  test('only an end that does not come after a start is a fault', () => {
    expect(endsTooEarly(days('2027-01-01', '2026-12-31'))).toBe(true)
    expect(endsTooEarly(days(null, '2026-12-31'))).toBe(false)
    expect(stepErrors(write(empty, 'theme', 'Avfall'), step(empty))).toEqual([])
  })

  test('what is taken away again leaves nothing behind', () => {
    const written = write(write(empty, 'theme', 'Avfall'), 'dates', days('2027-01-01', null))
    const back = write(write(written, 'theme', ''), 'dates', days(null, null))
    expect(back).toEqual(empty)
    expect(answerIn(back, step(back))).toBeNull()
  })

  test('days read as days', () => {
    expect(termText(days('2027-01-01', '2028-12-31'))).toBe('2027-01-01 – 2028-12-31')
  })
})
