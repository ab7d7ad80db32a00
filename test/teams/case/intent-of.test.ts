import { aMatter, anOutcome } from '../../assessment/an-outcome.ts'
import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { intentOf } from '../../../src/teams/case/intent-of.ts'
import type { TabIntent } from '../../../src/teams/case/tab-intents.ts'
import { aCase, act, openedCase } from '../a-case.ts'

const who = {
  actor: { name: 'S', upn: 's@stad.example' },
  body: 'ib-sekretariat',
  directory: stockholmDirectory(),
  today: PlainDate.parse('2026-11-24'),
}
const handedOver = act('miljo', {
  type: 'handed-over',
  to: 'trafik',
  recipients: [],
  reason: 'r',
  forward: null,
})
const proposed = act('miljo', { type: 'proposed-to-ib', reason: 'r' })
const put = act('ib-sekretariat', { type: 'put-before-ib', itemId: '1', thread: null })
const outcome = (row: string) => anOutcome(aMatter({ row, verdict: 'advice' }))
const assessed = (row: string) =>
  act('miljo', {
    type: 'assessed',
    outcome: outcome(row),
    model: null,
    snapshot: [{ heading: 'Bedömning', lines: [{ text: 'Inriktning: samverkan' }] }],
    assessment: {
      version: 1,
      edition: 'stockholm-2016',
      receivedBy: 'miljo',
      directions: [],
      noDirection: false,
      aims: [],
      criteria: [],
      matters: [],
    },
  })

describe('an intent of the tab', () => {
  test.each<[TabIntent, Parameters<typeof aCase>, string | null]>([
    ['send-back', [openedCase(), handedOver], 'miljo'],
    ['return-from-ib', [openedCase(), proposed], 'miljo'],
    ['report-decision', [openedCase(), proposed, put], 'miljo'],
    ['take-up-for-ib', [openedCase(), proposed], null],
    ['put-before-ib', [openedCase(), proposed], null],
  ])('%s tells the right body', (kind, actions, body) => {
    const intent = intentOf(kind, aCase(...actions), who, {})
    expect(intent.toBody).toBe(body)
    expect(intent.recipients.to).toHaveLength(body === null ? 0 : 1)
  })

  test('recipients come from the directory', () => {
    const [to] = intentOf('send-back', aCase(openedCase(), handedOver), who, { reason: 'Fel ämne' })
      .recipients.to
    expect(to).toBe('internationellt.miljo@stad.example')
  })

  test('the assessment is not entered a second time', () => {
    const intent = intentOf('acknowledge', aCase(openedCase(), assessed('V2'), handedOver), who, {})
    expect(intent.outcome).toBeNull()
    expect(intent.assessment).not.toBeNull()
  })

  test('the secretary’s own summary and paper go before the IB', () => {
    const intent = intentOf('put-before-ib', aCase(openedCase(), proposed), who, {
      summary: 'Kort',
      paper: [],
      meeting: '2 december',
      cost: null,
    })
    expect(intent).toMatchObject({
      summary: 'Kort',
      meeting: '2 december',
      cost: null,
      title: 'Seoul: ministerbesök om klimat',
    })
  })
})

test('a case without mail has its note in the mail’s place, for whoever receives it', () => {
  const note = act('miljo', { type: 'note', text: 'Borgmästaren ringde.\nDe vill se avfallshanteringen.' })
  const stored = aCase(openedCase(), note)
  expect(intentOf('propose-to-ib', stored, who).snapshot).toEqual([
    {
      heading: 'Tjänsteanteckning',
      lines: [{ text: 'Borgmästaren ringde.' }, { text: 'De vill se avfallshanteringen.' }],
    },
  ])
  expect(intentOf('decline', stored, who).snapshot).toEqual([])
})
