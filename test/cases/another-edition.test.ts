import { answersFromFacts } from '../../src/cases/answers-from-facts.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { loadEdition } from '../../src/strategy/load-edition.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { townDirectory } from '../directory/town-directory.ts'
import { oneOfficeTown } from '../strategy/one-office-town.ts'
import { findingWith } from './finding-with.ts'

const finding = findingWith({
  kinds: ['agreement'],
  facts: { agreement: { hasTheme: false, hasStart: true, hasEnd: true } },
})
const on = PlainDate.parse('2031-03-03')

test('an agreement lacks what the edition asks of its form, and nothing where it asks nothing', () => {
  expect(answersFromFacts(finding, 'miljo', stockholm2016(), stockholmDirectory(), on)).toMatchObject([
    { kind: 'agreement', formConditions: 3 },
  ])
  const [here] = answersFromFacts(finding, 'office', loadEdition(oneOfficeTown), townDirectory, on)
  expect(here?.kind).toBe('agreement')
  expect(here).not.toHaveProperty('formConditions')
})
