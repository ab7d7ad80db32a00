import { answeredMail } from '../../src/cases/answered-mail.ts'
import type { CaseAction } from '../../src/cases/actions.ts'

const isOurs = (address: string) => address.endsWith('@stad.example')
const mail = (id: string, fromAddress: string) => ({
  internetMessageId: `<${id}@example.org>`,
  mailbox: 'internationellt.miljo@stad.example',
  subject: id,
  fromName: id,
  fromAddress,
  receivedAt: null,
})
const of = (...actions: object[]) => ({ actions: actions as CaseAction[] })
const opened = { type: 'opened', mail: mail('first', 'mayor@example.org') }
const colleague = { fromAddress: 'internationellt.miljo@stad.example' }

test('a colleague’s forward leads to who asked, and to their latest mail', () => {
  expect(answeredMail(of(opened), colleague, isOurs)?.subject).toBe('first')
  const joined = { type: 'mail-joined', mail: mail('again', 'office@example.org') }
  expect(answeredMail(of(opened, joined), colleague, isOurs)?.subject).toBe('again')
  const note = { type: 'mail-joined', mail: mail('note', 'kollega@stad.example') }
  expect(answeredMail(of(opened, joined, note), colleague, isOurs)?.subject).toBe('again')
})

test('a mail from outside is the one to answer itself, and so is any without a case or a requester', () => {
  expect(answeredMail(of(opened), { fromAddress: 'mayor@example.org' }, isOurs)).toBeNull()
  expect(answeredMail(undefined, colleague, isOurs)).toBeNull()
  expect(answeredMail(of({ type: 'opened', mail: null }), colleague, isOurs)).toBeNull()
})
