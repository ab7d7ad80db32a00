import { suggestOutcome } from '../../src/cases/suggest.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { findingWith } from './finding-with.ts'

const on = PlainDate.parse('2026-11-24')
const suggest = (finding: Parameters<typeof findingWith>[0], receivedBy: string) =>
  suggestOutcome(findingWith(finding), receivedBy, stockholm2016(), stockholmDirectory(), on)

describe('what the facts alone suggest', () => {
  test.each([
    ['a visit about the own subject stays', { themes: ['climate'], level: 'C' }, 'miljo', 'V1', 'miljo', []],
    [
      'a visit about another body’s subject is handed over',
      { themes: ['climate'], level: 'C' },
      'trafik',
      'V2',
      'miljo',
      ['miljo'],
    ],
    [
      'a visit without a readable theme stays with the receiver',
      { themes: [], level: 'C' },
      'trafik',
      'V1',
      'trafik',
      [],
    ],
    [
      'a minister’s visit is coordinated by the City Executive Board',
      { themes: ['climate'], level: 'A' },
      'miljo',
      'V6',
      'ks',
      ['ks'],
    ],
    [
      'a visit over several bodies’ subjects stays with one of them',
      { themes: ['climate', 'transport'], level: 'C' },
      'miljo',
      'V4',
      'miljo',
      ['trafik'],
    ],
    [
      'two themes of one body are one subject',
      { themes: ['climate', 'environment'], level: 'C' },
      'miljo',
      'V1',
      'miljo',
      [],
    ],
  ] as const)('%s', (_name, facts, receivedBy, row, handledBy, recipients) => {
    const outcome = suggest({ kinds: ['visit'], facts }, receivedBy)
    expect(outcome.matters[0]).toMatchObject({ row, handledBy })
    expect(outcome.recipients).toEqual(recipients)
  })

  test('a reception in the City Hall goes to the protocol unit', () => {
    const outcome = suggest({ kinds: ['visit'], facts: { asks: ['city-hall-reception'] } }, 'miljo')
    expect(outcome.matters[0]).toMatchObject({ row: 'V7', suggestedForum: 'ib' })
  })

  test('an invitation letter is a matter of its own', () => {
    const outcome = suggest(
      { kinds: ['visit'], facts: { asks: ['invitation-letter'], themes: ['climate'] } },
      'miljo',
    )
    expect(outcome.matters.map((matter) => matter.kind)).toEqual(['visit', 'invitation-letter'])
  })

  test('an agreement that plainly lacks its dates needs information', () => {
    const outcome = suggest(
      { kinds: ['agreement'], facts: { agreement: { hasTheme: true, hasStart: false, hasEnd: false } } },
      'miljo',
    )
    expect(outcome.matters[0]?.verdict).toBe('needs-information')
  })

  test('a mail that is no request has no matters', () => {
    const finding = findingWith({ isRequest: false, kinds: ['visit'] })
    const outcome = suggestOutcome(finding, 'ks', stockholm2016(), stockholmDirectory(), on)
    expect(outcome).toMatchObject({ matters: [], lead: null, recipients: [] })
  })
})

test('without a day given it is today in the city: at half past eleven at night by Greenwich that is tomorrow', () => {
  const edition = stockholm2016()
  const directory = stockholmDirectory()
  const ends = PlainDate.parse('2026-12-31')
  const bodies = directory.bodies.map((body) =>
    body.id === 'miljo' ? { ...body, validTo: ends, successor: 'trafik' } : body,
  )
  const finding = findingWith({ kinds: ['visit'], facts: { themes: ['climate'] } })
  const handledAt = (now: string) => {
    jest.useFakeTimers({ now: new Date(now) })
    return suggestOutcome(finding, 'miljo', edition, { ...directory, bodies }).matters[0]?.handledBy
  }
  try {
    expect(handledAt('2026-12-31T22:30:00Z')).toBe('miljo')
    expect(handledAt('2026-12-31T23:30:00Z')).toBe('trafik')
  } finally {
    jest.useRealTimers()
  }
})
