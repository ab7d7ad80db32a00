import type { Decision } from '../../src/cases/actions.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { composeMessage } from '../../src/dispatch/compose.ts'
import type { Order } from '../../src/dispatch/order.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { namesForMessages } from '../../src/ui/names-for-messages.ts'

const texts = namesForMessages(stockholm2016(), stockholmDirectory())
const config = { appLink: 'https://tab.example.org' } as unknown as Parameters<typeof composeMessage>[1]
const refusal: Decision = {
  result: 'declined',
  text: 'Se protokollet.',
  decidedBy: 'finansborgarradet',
  decidedOn: PlainDate.parse('2026-12-02'),
  how: 'signature',
  conditions: [
    { id: 'c1', text: 'Svara Seoul', followUpOn: PlainDate.parse('2026-12-10'), body: 'stockholm-miljo' },
  ],
}
const mailOf = (decision: Decision) => {
  const order = {
    kind: 'report-decision',
    actor: { name: 'Sekreteraren', upn: 'sekreterare@stad.example' },
    body: 'ib-sekretariat',
    mail: null,
    via: 'mailbox',
    caseId: '00000000-0000-4000-8000-000000000001',
    title: 'Studiebesök från Seoul',
    summary: 'En delegation vill komma.',
    snapshot: [{ heading: 'Bedömning', lines: [{ text: 'Ta emot besöket' }] }],
    recipients: { to: ['miljo@stad.example'], cc: [] },
    attachments: [],
    reason: '',
    answerBy: null,
    outcome: null,
    decision,
  } as unknown as Order
  const message = composeMessage(order, config, texts, '26-0001')
  if (message === null) throw new Error('nothing leaves')
  return { ...message, text: message.html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}

describe('the mail that reports a decision', () => {
  test('says what was decided first, in which case, by whom, when, how, and what it is tied to', () => {
    const { subject, text } = mailOf(refusal)
    expect(subject).toBe('Beslut i ärende 26-0001: Avslag. Studiebesök från Seoul')
    expect(text).toMatch(/^ Beslut: Avslag /)
    expect(text).toContain('Vad som beslutades Se protokollet.')
    expect(text).toContain(
      'Vem som beslutade Finansborgarrådet, 2 december 2026, genom underskrift Villkor Svara Seoul (följs upp 10 december 2026, ',
    )
    expect(text).not.toContain('Kommentar')
  })

  test('tells what had been proposed, after it and as the proposal', () => {
    const { text } = mailOf(refusal)
    expect(text).toContain('I förslaget: Bedömning Ta emot besöket')
    expect(text.indexOf('I förslaget')).toBeGreaterThan(text.indexOf('Vem som beslutade'))
  })

  test('of a correction says so in its subject and its first line', () => {
    const { subject, text } = mailOf({ ...refusal, result: 'accepted', corrects: '7' })
    expect(subject).toBe('Rättelse av beslut i ärende 26-0001: Bifall. Studiebesök från Seoul')
    expect(text).toMatch(/^ Rättelse av beslut: Bifall .*Det här rättar det som tidigare har förts in/)
  })
})
