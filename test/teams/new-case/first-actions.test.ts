import { kindsOf } from '../../../src/cases/kinds-of.ts'
import { suggestOutcome } from '../../../src/cases/suggest.ts'
import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { countryNamesOf } from '../../../src/strategy/country-names.ts'
import type { Facts } from '../../../src/detection/finding.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { nothingSaid } from '../../../src/teams/life/drafts.ts'
import { firstActions, newCaseIds, type NewCaseDraft } from '../../../src/teams/new-case/first-actions.ts'

const draft: NewCaseDraft = {
  beginning: 'phone',
  title: ' Gdańsk vill komma ',
  kinds: ['visit'],
  note: 'De ringde.',
  body: 'miljo',
  facts: null,
  contact: ' Gdańsk, borgmästarens kansli ',
  occurredOn: PlainDate.parse('2026-11-20'),
}
const of = (change: Partial<NewCaseDraft> = {}) =>
  firstActions(
    { ...draft, ...change },
    'De ringde.',
    newCaseIds(),
    { name: 'A', upn: 'a' },
    '2026-11-24T08:00:00Z',
    countryNamesOf('stockholm-2016'),
  )

test('how a request came, from whom and when is kept, so that letters and duties go by it', () => {
  expect(of()).toMatchObject({
    opened: {
      title: 'Gdańsk vill komma',
      channel: 'phone',
      contact: 'Gdańsk, borgmästarens kansli',
      occurredOn: '2026-11-20',
    },
    note: { occurredOn: '2026-11-20' },
  })
})

test('what nobody has said is left out, and an own initiative came by no way', () => {
  const { opened } = of({ beginning: 'own', contact: ' ', occurredOn: null })
  for (const key of ['channel', 'contact', 'occurredOn']) expect(opened).not.toHaveProperty(key)
})

test('what is asked for several things is opened as all of them, and each gets its row of the table', () => {
  const { opened, note } = of({ kinds: ['visit', 'agreement'] })
  expect(opened).toMatchObject({ kinds: ['visit', 'agreement'] })
  const edition = stockholm2016()
  const asked = { isRequest: true, kinds: [...kindsOf({ actions: [opened, note] })], facts: nothingSaid }
  const today = PlainDate.parse('2026-11-24')
  const { matters } = suggestOutcome(asked, 'miljo', edition, stockholmDirectory(), today)
  expect(matters.map(({ kind }) => kind)).toEqual(['visit', 'agreement'])
})

test('what was said of the visit is the sentence that everybody reads of the case, with who and where', () => {
  const fact = <T>(value: T) => ({ value, evidence: [] })
  const facts: Facts = {
    ...nothingSaid,
    rank: fact('mayor' as const),
    organisation: fact('Nablus kommun'),
    countries: fact(['PS' as never]),
    groupSize: fact({ min: 6, max: 6 }),
  }
  expect(of({ facts }).opened).toMatchObject({
    title: 'Gdańsk vill komma',
    summary:
      'Borgmästaren i Nablus kommun, Palestina, vill komma på besök med fem medarbetare (sex personer). Framgår inte: datum och ämne.',
  })
  expect(of({ facts, beginning: 'own' }).opened).toMatchObject({ summary: 'Gdańsk vill komma' })
})
