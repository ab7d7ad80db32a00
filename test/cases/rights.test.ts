import { availableIntents, rights, roles, type Role } from '../../src/cases/rights.ts'
import { caseStates } from '../../src/cases/case.ts'
import { aCase, type Said } from './a-case.ts'

const opened: Said = { type: 'opened' }
const handedOver: Said[] = [opened, { type: 'handed-over', to: 'trafik' }]

describe('who may do what', () => {
  test.each<[string, Said[], Role, string, string[], string[]]>([
    [
      'the owner of a draft may hand it over',
      [opened],
      'contact-person',
      'miljo',
      ['take-on', 'hand-over', 'decline'],
      ['acknowledge'],
    ],
    [
      'another body may not',
      [opened],
      'contact-person',
      'trafik',
      ['save'],
      ['hand-over', 'take-on', 'decline'],
    ],
    [
      'the receiver may acknowledge and send back',
      handedOver,
      'contact-person',
      'trafik',
      ['acknowledge', 'send-back'],
      ['hand-over'],
    ],
    [
      'the sender may correct the hand-over',
      handedOver,
      'contact-person',
      'miljo',
      ['correct-hand-over'],
      ['acknowledge', 'send-back'],
    ],
    [
      'nobody corrects a hand-over that was acknowledged',
      [...handedOver, { type: 'acknowledged', body: 'trafik' }],
      'contact-person',
      'miljo',
      ['save'],
      ['correct-hand-over'],
    ],
    [
      'the receiver does not correct it, but sends it back',
      handedOver,
      'contact-person',
      'trafik',
      ['send-back'],
      ['correct-hand-over'],
    ],
    [
      'only who was asked may answer',
      [opened, { type: 'advice-asked', to: 'slk-int' }],
      'colleague',
      'slk-int',
      ['give-advice'],
      [],
    ],
    [
      'the secretary puts a proposal before IB',
      [opened, { type: 'proposed-to-ib' }],
      'ib-secretary',
      'ib-sekretariat',
      ['take-up-for-ib', 'return-from-ib', 'put-before-ib'],
      ['hand-over'],
    ],
    [
      'a proposal of the first records, which did not name the secretariat, can still be taken up',
      [opened, { type: 'proposed-to-ib', to: undefined }],
      'ib-secretary',
      'forum-office',
      ['take-up-for-ib', 'put-before-ib'],
      [],
    ],
    [
      'a contact person does not',
      [opened, { type: 'proposed-to-ib' }],
      'contact-person',
      'miljo',
      ['save'],
      ['put-before-ib', 'take-up-for-ib'],
    ],
    [
      'the mayor’s office reports what was decided',
      [opened, { type: 'put-before-ib' }],
      'mayors-office',
      'finansroteln',
      ['report-decision'],
      ['put-before-ib'],
    ],
    [
      'a member of IB has no door into the network’s case',
      [opened, { type: 'put-before-ib' }],
      'ib-member',
      'ib',
      [],
      ['report-decision', 'save'],
    ],
    [
      'a closed case is closed',
      [opened, { type: 'closed' }],
      'contact-person',
      'miljo',
      [],
      ['hand-over', 'save'],
    ],
  ])('%s', (_name, said, role, body, may, mayNot) => {
    const intents = availableIntents(aCase(...said), role, body)
    expect(intents).toEqual(expect.arrayContaining(may))
    for (const intent of mayNot) expect(intents).not.toContain(intent)
  })

  test('without a case the mail’s reader may begin one', () => {
    expect(availableIntents(null, 'contact-person', 'miljo')).toContain('hand-over')
  })

  test('the table has every state and role, each intent once', () => {
    for (const state of caseStates)
      for (const role of roles) expect(new Set(rights[state][role]).size).toBe(rights[state][role].length)
  })
})
