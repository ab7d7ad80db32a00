import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { firstActions, newCaseIds, type NewCaseDraft } from '../../../src/teams/new-case/first-actions.ts'

const draft: NewCaseDraft = {
  beginning: 'phone',
  title: ' Gdańsk vill komma ',
  kind: 'visit',
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
