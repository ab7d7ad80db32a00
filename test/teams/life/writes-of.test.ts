import { writeForms, writesOf } from '../../../src/teams/life/writes-of.ts'
import { aCase, act, offices, openedCase } from '../a-case.ts'

const contact = { roles: new Set(['contact-person'] as const), bodies: new Set(['miljo']), offices }
const names = (...actions: Parameters<typeof aCase>) =>
  writesOf(aCase(openedCase(), ...actions).case, contact, 'kontakt@stad.example').map(({ write }) => write)

test('the owner plans and estimates what it has taken on, on behalf of its body', () => {
  const writes = writesOf(aCase(openedCase(), act('miljo', { type: 'taken-on' })).case, contact, 'x')
  expect(writes.find(({ write }) => write === 'planned')).toEqual({ write: 'planned', body: 'miljo' })
  expect(writes.map(({ write }) => write)).toContain('cost-estimated')
})

test('a member of the forum writes nothing into a network case', () => {
  const member = { roles: new Set(['ib-member'] as const), bodies: new Set<string>(), offices }
  expect(writesOf(aCase(openedCase()).case, member, 'x')).toEqual([])
})

test('stepping aside is offered once, then only taking it back', () => {
  expect(names()).toContain('recused')
  expect(names()).not.toContain('recusal-ended')
  const aside = names(act('miljo', { type: 'recused' }))
  expect(aside).toContain('recusal-ended')
  expect(aside).not.toContain('recused')
})

test('a retention decision has its form in a closed case, for its owner and for an administrator', () => {
  const closed = aCase(openedCase(), act('miljo', { type: 'closed' })).case
  const admin = { roles: new Set(['administrator'] as const), bodies: new Set(['slk-int']), offices }
  for (const who of [contact, admin]) {
    const may = writesOf(closed, who, 'x').map(({ write }) => write)
    expect(writeForms.filter((form) => may.includes(form))).toContain('retention-decided')
  }
  const other = { ...contact, bodies: new Set(['trafik']) }
  expect(writesOf(closed, other, 'x').map(({ write }) => write)).not.toContain('retention-decided')
})

test('new mail is offered to be looked at only where there is some', () => {
  expect(names()).not.toContain('news-seen')
})
