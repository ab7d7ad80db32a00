import { countryNamesOf } from '../../../src/strategy/country-names.ts'
import { InternetMessageId } from '../../../src/mail/message.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { nothingSaid } from '../../../src/teams/life/drafts.ts'
import { presentSummary } from '../../../src/ui/case/present-summary.ts'
import { aCase, act, openedCase } from '../../teams/a-case.ts'

const countries = countryNamesOf('stockholm-2016')
const fact = <T>(value: T) => ({ value, evidence: [] })
const corrected = act('miljo', {
  type: 'facts-corrected',
  facts: {
    ...nothingSaid,
    groupSize: fact({ min: 12, max: 12 }),
    dates: fact([{ start: PlainDate.parse('2027-05-03'), end: PlainDate.parse('2027-05-05') }]),
  },
})

test('the sentence of a case is that of its facts as they are now', () => {
  expect(presentSummary(aCase(openedCase()).case, 'sv', countries)).toBe('En minister vill komma.')
  const now = presentSummary(aCase(openedCase(), corrected).case, 'sv', countries)
  expect(now).toContain('tolv personer')
  expect(now?.replaceAll(/[\u2009\u202f]/g, ' ')).toContain('3–5 maj 2027')
})

test('in another language it is written from the facts', () => {
  expect(presentSummary(aCase(openedCase(), corrected).case, 'en', countries)).toContain('twelve people')
})

test('an organisation says where visitors come from in a case that people typed, never in one that was read from a mail', () => {
  const opened = openedCase()
  if (opened.type !== 'opened') throw new Error('The case is not opened.')
  const facts = { ...nothingSaid, organisation: fact('Embassy, Economic Section') }
  const mail = {
    internetMessageId: InternetMessageId.parse('<1@embassy.example.org>'),
    mailbox: 'miljo@stad.example',
    subject: 'Visit',
    fromName: 'Embassy',
    fromAddress: 'economy@embassy.example.org',
    receivedAt: null,
  }
  const inEnglish = (said: Partial<typeof opened>) =>
    presentSummary(aCase({ ...opened, facts, ...said }).case, 'en', countries)
  expect(inEnglish({})).toContain('from Embassy, Economic Section')
  expect(inEnglish({ mail, origin: 'incoming-mail' })).not.toContain('Embassy')
})
