import type { CaseAction } from '../../../src/cases/actions.ts'
import type { Role } from '../../../src/cases/rights.ts'
import { choicesOf } from '../../../src/teams/case/tab-intents.ts'
import { act, offices } from '../a-case.ts'

const opened = act('miljo', {
  type: 'opened',
  origin: 'incoming-other',
  mail: null,
  title: 't',
  summary: 's',
  kinds: ['visit'],
  facts: null,
})
const handedOver = act('miljo', {
  type: 'handed-over',
  to: 'trafik',
  recipients: [],
  reason: 'r',
  forward: null,
})
const proposed = act('miljo', { type: 'proposed-to-ib', to: 'ib-sekretariat', reason: 'r' })
const put = act('ib-sekretariat', { type: 'put-before-ib', itemId: '1', thread: null })

const names = (actions: readonly CaseAction[], role: Role, ...bodies: string[]) =>
  choicesOf({ actions: [...actions] }, { roles: new Set([role]), bodies: new Set(bodies), offices }).map(
    ({ intent }) => intent,
  )

describe('what can be done in the tab', () => {
  test('the receiver acknowledges or sends back', () => {
    expect(names([opened, handedOver], 'contact-person', 'trafik')).toEqual(['acknowledge', 'send-back'])
  })
  test('a receiver whom the directory does not know acts for the body the case waits for', () => {
    expect(
      choicesOf(
        { actions: [opened, handedOver] },
        { roles: new Set(['contact-person']), bodies: new Set(), offices },
      )[0],
    ).toEqual({ intent: 'acknowledge', body: 'trafik' })
  })
  test('a third body does neither', () => {
    expect(names([opened, handedOver], 'contact-person', 'kultur')).toEqual([])
  })
  test('the secretary takes up, puts before the IB or returns', () => {
    expect(names([opened, proposed], 'ib-secretary')).toEqual([
      'take-up-for-ib',
      'put-before-ib',
      'return-from-ib',
      'ask-advice',
    ])
  })
  test('what the secretary has taken up can be routed elsewhere', () => {
    const taken = act('ib-sekretariat', { type: 'taken-up-for-ib' })
    expect(names([opened, proposed, taken], 'ib-secretary')).toContain('hand-over')
  })
  test('a case without a mail is handed over, asked about, proposed or declined from here', () => {
    expect(names([opened], 'contact-person', 'miljo')).toEqual([
      'take-on',
      'hand-over',
      'ask-advice',
      'propose-to-ib',
      'decline',
    ])
  })
  test('only those who may record see the record', () => {
    expect(names([opened, proposed, put], 'mayors-office')).toEqual(['report-decision', 'ask-advice'])
    expect(names([opened, proposed, put], 'ib-member')).toEqual([])
  })
})
