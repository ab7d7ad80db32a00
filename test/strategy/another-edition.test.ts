import {
  applyAnswer,
  emptyAssessment,
  formSteps,
  toMatters,
  type MatterContext,
} from '../../src/assessment/form.ts'
import { planMail } from '../../src/assessment/plan.ts'
import { snapshot } from '../../src/assessment/snapshot.ts'
import { bodiesAsWritten } from '../../src/strategy/body-resolver.ts'
import { loadEdition } from '../../src/strategy/load-edition.ts'
import { sectionOf } from '../../src/strategy/section.ts'
import { oneOfficeTown } from './one-office-town.ts'

const edition = loadEdition(oneOfficeTown)
const context: MatterContext = {
  receivedBy: 'office',
  kinds: ['visit', 'conference', 'declaration'],
  asks: ['twin-town', 'city-hall-reception'],
  level: 'A',
  topicBody: 'office',
  otherBodies: [],
  aid: 'none',
  foreignPolicy: false,
}
const empty = emptyAssessment(edition.about.id, 'office')

test('twin towns are welcome where the edition says so, and no forum is ever named', () => {
  const twins = formSteps(edition, empty, context, bodiesAsWritten).find((step) => step.id === 'friends')
  if (!twins) throw new Error('the town asks what a twin town costs')
  const plan = planMail(edition, toMatters(applyAnswer(empty, twins, false), context), bodiesAsWritten)
  expect(plan.matters.find((matter) => matter.kind === 'twin-town')).toMatchObject({
    verdict: 'accept',
    decidedBy: 'council',
  })
  expect(plan.matters.map((matter) => [matter.forum, matter.suggestedForum])).toEqual(
    plan.matters.map(() => [null, null]),
  )
  expect(plan.recipients).toEqual([])
})

test('a mail at the highest level asking for a reception is an ordinary one in a town without those rules', () => {
  expect(planMail(edition, toMatters(empty, context), bodiesAsWritten)).toMatchObject({
    edition: 'one-office-town-2031',
    lead: 'office',
    matters: [{ row: 'all', verdict: 'accept' }, {}, {}, {}],
  })
})

test('the form asks what this edition asks and nothing of another', () => {
  const ids = formSteps(edition, empty, context, bodiesAsWritten).map((step) => step.id)
  expect(ids).toEqual(['ours', 'directions', 'mutual-learning', 'aims', 'friends', 'further-goals', 'note'])
})

test('sections are called articles, and no word of Stockholm is in what people read', () => {
  expect(sectionOf(edition, 'art-2', 'en')).toBe('article 2')
  const outcome = planMail(edition, toMatters(empty, context), bodiesAsWritten)
  const input = {
    edition,
    assessment: empty,
    context,
    outcome,
    bodies: bodiesAsWritten,
    bodyName: (id: string) => id,
  }
  const text = JSON.stringify([
    snapshot(input, 'en'),
    snapshot(input, 'sv'),
    formSteps(edition, empty, context, bodiesAsWritten),
  ])
  expect(text).toContain('article 1')
  expect(text).not.toMatch(/stockholm|kommunstyrelsen|beredning|SLK|avsnitt/i)
})
