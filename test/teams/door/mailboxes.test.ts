import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { mailboxesOf } from '../../../src/teams/door/mailboxes.ts'

const directory = stockholmDirectory()
const today = PlainDate.parse('2026-11-24')
const names = new Map(directory.bodies.map(({ id, nameSv }) => [id, nameSv]))
const of = (own: readonly string[], bodies = directory.bodies) =>
  mailboxesOf({ bodies }, new Set(own), (id) => names.get(id) ?? id, today, 'sv')

test('a mailbox is told with the name of its body, one’s own first', () => {
  const { own, others } = of(['miljo'])
  expect(own).toMatchObject([{ body: 'miljo', name: names.get('miljo') }])
  expect(others.map(({ body }) => body)).not.toContain('miljo')
  const said = others.map(({ name }) => name)
  expect(said).toEqual(said.toSorted((a, b) => a.localeCompare(b, 'sv')))
})

test('bodies that are no more are not offered', () => {
  const ended = directory.bodies.map((body) =>
    body.id === 'trafik' ? { ...body, validTo: PlainDate.parse('2026-01-01') } : body,
  )
  expect(of([]).others.map(({ body }) => body)).toContain('trafik')
  expect(of([], ended).others.map(({ body }) => body)).not.toContain('trafik')
})

test('a mailbox that bodies share is offered once', () => {
  const address = 'samma@stad.example'
  const shared = directory.bodies.map((body) =>
    ['trafik', 'miljo'].includes(body.id) ? { ...body, mailbox: address } : body,
  )
  const { own, others } = of(['miljo'], shared)
  expect([...own, ...others].filter((one) => one.address === address).map(({ body }) => body)).toEqual([
    'miljo',
  ])
})
