import { createLog, mailboxLabel } from '../../src/watcher/telemetry/log.ts'

const logged = (fields: object, message = 'x'): string => {
  const lines: string[] = []
  createLog('info', { write: (line) => void lines.push(line) }).warn(fields, message)
  return lines.join('')
}

test.each([
  ['a subject', { subject: 'Besök av borgmästaren' }, 'borgmästaren'],
  ['a subject deep inside', { a: { b: [{ subject: 'Besök av borgmästaren' }] } }, 'borgmästaren'],
  ['an address under another name', { why: 'no mailbox miljo@stad.example' }, 'stad.example'],
  ['an address in a path', { path: '/users/miljo%40stad.example/messages' }, 'stad.example'],
  ['a sender', { from: { emailAddress: { name: 'Office of the Mayor' } } }, 'Mayor'],
  ['a bearer token', { header: 'Bearer abc.def.ghi' }, 'abc.def'],
  ['a delta link', { link: 'https://graph/x?$deltatoken=abc' }, 'abc'],
  ['a delta token in a text', { at: 'GET x?$deltatoken=abcdef' }, 'abcdef'],
  ['the password of a database', { url: 'postgres://u:hemligt@db/x' }, 'hemligt'],
  ['the secret of a subscription', { clientState: 'hemligt' }, 'hemligt'],
  ['the message of an error', { error: new Error('duplicate key (Anna Ek)') }, 'Anna'],
  ['a copied error', { error: { message: 'Anna Ek', stack: 's', code: '23505' } }, 'Anna'],
])('%s is not logged', (_, fields, secret) => {
  expect(logged(fields)).not.toContain(secret)
})

test('an address in the sentence itself is cut', () => {
  expect(logged({}, 'miljo@stad.example is gone')).not.toContain('stad.example')
})

test('what helps is logged: the code of an error, the label of a mailbox, counts', () => {
  const error = Object.assign(new Error('x'), { code: 'ECONNREFUSED' })
  const line = logged({ error, mailbox: mailboxLabel('miljo@stad.example'), examined: 7 })
  expect(JSON.parse(line)).toMatchObject({ error: { code: 'ECONNREFUSED' }, examined: 7, level: 'warn' })
  expect(line).toMatch(/"mailbox":"m-[0-9a-f]{8}"/)
})
