import { planMail } from '../../src/assessment/plan.ts'
import type { MatterAnswers } from '../../src/assessment/answers.ts'
import { bodyResolver } from '../../src/directory/resolve-body.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'

const bodies = bodyResolver(stockholmDirectory(), PlainDate.parse('2026-11-24'))
const plan = (...matters: MatterAnswers[]) => planMail(stockholm2016(), matters, bodies)
const visit: MatterAnswers = {
  kind: 'visit',
  areas: 1,
  level: 'C',
  receivedBy: 'ks',
  topicBody: 'stockholm-avfall',
}

test('no matters give an empty plan', () => {
  expect(plan()).toMatchObject({ matters: [], lead: null, recipients: [] })
})

test('a visit that belongs to another body goes to that body and to nobody else', () => {
  expect(plan(visit)).toMatchObject({
    lead: 'stockholm-avfall',
    recipients: ['stockholm-avfall'],
    matters: [{ row: 'V2', verdict: 'hand-over' }],
  })
})

test('a visit that is ours is sent to nobody', () => {
  expect(plan({ ...visit, receivedBy: 'stockholm-avfall' })).toMatchObject({
    lead: 'stockholm-avfall',
    recipients: [],
    matters: [{ row: 'V8', verdict: 'accept' }],
  })
})

test('a twin-town ask is declined in its part and does not touch the visit', () => {
  const outcome = plan(
    { kind: 'twin-town', receivedBy: 'miljo' },
    { ...visit, receivedBy: 'miljo', topicBody: 'miljo' },
  )
  expect(outcome.matters.map(({ row, verdict, blocked }) => [row, verdict, blocked])).toEqual([
    ['V1', 'accept', false],
    ['P3', 'decline', true],
  ])
})

test('an invitation letter goes along with the body that hosts the visit', () => {
  const outcome = plan(visit, {
    kind: 'invitation-letter',
    receivedBy: 'ks',
    speciallyPrioritised: true,
    strategySupport: true,
  })
  expect(outcome.matters[1]).toMatchObject({
    row: 'P4',
    handledBy: 'stockholm-avfall',
    decidedBy: 'stockholm-avfall',
    verdict: 'hand-over',
  })
  expect(outcome.recipients).toEqual(['stockholm-avfall'])
})

test('an agreement without a visit goes to the body of its subject', () => {
  const outcome = plan({
    kind: 'agreement',
    scope: 'body',
    formConditions: 4,
    receivedBy: 'ks',
    topicBody: 'miljo',
  })
  expect(outcome).toMatchObject({
    lead: 'miljo',
    recipients: ['miljo'],
    matters: [{ row: 'A1', handledBy: 'miljo', verdict: 'hand-over' }],
  })
})

test('a matter for the forum beside an own visit adds its handler, and the visit still leads', () => {
  const outcome = plan(
    { kind: 'conference', onBehalfOfKs: true, receivedBy: 'miljo' },
    { ...visit, receivedBy: 'miljo', topicBody: 'miljo' },
  )
  expect(outcome).toMatchObject({ lead: 'miljo', recipients: ['slk-int'] })
  expect(outcome.matters[1]).toMatchObject({
    row: 'C1',
    suggestedForum: 'ib',
    decidedBy: 'finansborgarradet',
  })
})

test('the other bodies of a visit over several subjects get the mail too', () => {
  const outcome = plan({
    ...visit,
    receivedBy: 'miljo',
    topicBody: 'miljo',
    areas: 2,
    otherBodies: ['trafik'],
    prioritisedForCity: false,
  })
  expect(outcome).toMatchObject({
    lead: 'miljo',
    recipients: ['trafik'],
    matters: [{ row: 'V4', consulted: ['trafik', 'slk-int?'] }],
  })
})

test('a security question pauses the whole mail: nobody gets it', () => {
  const outcome = plan(
    { ...visit, securityConcern: true },
    { kind: 'agreement', scope: 'cityWide', formConditions: 4, receivedBy: 'ks' },
  )
  expect(outcome).toMatchObject({ lead: 'slk-sakerhet', recipients: [] })
  expect(outcome.matters[0]).toMatchObject({ row: 'P5', verdict: 'advice', reasons: [], decidedBy: null })
})

test('a mail to a merged district goes on under its successor', () => {
  expect(
    plan({ kind: 'visit', areas: 1, level: 'C', receivedBy: 'miljo', topicBody: 'sdn-rinkeby-kista' }),
  ).toMatchObject({ recipients: ['sdn-jarva'] })
})
