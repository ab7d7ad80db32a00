import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../../axe.ts'
import type { Decision } from '../../../src/cases/actions.ts'
import { dateEntries } from '../../../src/teams/decision/date-entries.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { aPaper, refusal, world } from '../services.tsx'
import { decided } from './decided.ts'

const first = decided('1')
const second = decided('2', { result: 'declined', text: 'Nej', corrects: '1' })
const stored = aCase(openedCase(), first, second)
const entryOf = (action: typeof first) => {
  const { decision } = action as unknown as { decision: Decision & { itemId: string } }
  return {
    itemId: decision.itemId,
    caseId: stored.case.id,
    decision,
    enteredBy: { name: 'Finansroteln', upn: 'finansroteln@stad.example' },
    enteredAt: action.at,
  }
}
const given = {
  groups: ['mayors-office'],
  rows: [aRow()],
  stored,
  papers: [aPaper()],
  recorded: [entryOf(first), entryOf(second)],
} as const
const network = { screen: 'case', caseId: stored.case.id } as const
const forum = { screen: 'ib', caseId: stored.case.id } as const

async function date(tab: ReturnType<typeof world>, place: typeof network | typeof forum, on = '2026-11-23') {
  const user = userEvent.setup()
  const { container } = await renderTab(tab, { place })
  await user.click(await screen.findByRole('button', { name: 'För in anmälan till kommunstyrelsen' }))
  fireEvent.change(screen.getByLabelText(/Anmäld till kommunstyrelsen den/), { target: { value: on } })
  await user.click(screen.getByRole('button', { name: 'För in' }))
  return container
}

test.each([
  ['the network’s case', network],
  ['the page before the forum', forum],
])(
  'dated on %s, the report stands in the case and in the forum’s entry that holds, and no mail leaves',
  async (_, place) => {
    const tab = world(given)
    const container = await date(tab, place)
    expect(await screen.findByText('Anmälan är införd.')).toBeVisible()
    expect(tab.opened.at(-1)?.case.actions.at(-1)).toMatchObject({
      type: 'decision-reported',
      on: '2026-11-23',
      body: 'finansroteln',
    })
    expect(tab.recorded.map(({ decision }) => decision.reportedToBoardOn)).toEqual([undefined, '2026-11-23'])
    expect(await screen.findByText('gjord 23 november 2026')).toBeVisible()
    expect(screen.queryByText('inte gjord än')).toBeNull()
    expect(tab.ran).toEqual([])
    const { violations } = await axe(container, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  },
)

test('a day that lies ahead is refused in words', async () => {
  const tab = world(given)
  await date(tab, forum, '2026-12-24')
  expect(screen.getByText('Dagen kan inte ligga i framtiden.')).toBeVisible()
  expect(tab.opened).toEqual([])
})

test('where SharePoint says no to the case, a sentence says where the day stands and where it does not', async () => {
  const tab = world({ ...given, writing: refusal('forbidden') })
  await date(tab, network)
  expect(await screen.findByText(/men inte i nätverkets ärende: du får inte skriva där/)).toBeVisible()
  expect(tab.recorded.map(({ decision }) => decision.reportedToBoardOn)).toEqual([undefined, '2026-11-23'])
})

test('where SharePoint does not answer, the day that was typed stays', async () => {
  const tab = world({ ...given, writing: refusal('unavailable') })
  await date(tab, network)
  expect(await screen.findByText(/Microsoft 365 svarar inte just nu/)).toBeVisible()
  expect(screen.getByLabelText(/Anmäld till kommunstyrelsen den/)).toHaveValue('2026-11-23')
})

test('a case that does not have the decision yet is told so, and not that one cannot reach it', async () => {
  await date(world({ ...given, stored: aCase(openedCase()) }), forum)
  expect(await screen.findByText(/beslutet är inte rapporterat dit än/)).toBeVisible()
})

test('the day is put right in the forum’s entry by somebody who cannot read the network’s case', async () => {
  const dated = entryOf(decided('1', { reportedToBoardOn: '2026-11-20' as never }))
  const { services, recorded } = world({ ...given, recorded: [dated] })
  if (services.ib === null) throw new Error('no committee')
  const report = act('finansroteln', { type: 'decision-reported', on: '2026-11-21' as never })
  await dateEntries(services.ib, stored.case.id, null, report as never, ['finansborgarradet'])
  expect(recorded[0]?.decision.reportedToBoardOn).toBe('2026-11-21')
})

test('a contact person reads in the case when it was reported, and gets no button', async () => {
  const dated = aCase(openedCase(), decided('1', { reportedToBoardOn: '2026-11-23' as never }))
  await renderTab(world({ groups: ['contact-person'], rows: [aRow()], stored: dated }), { place: network })
  expect(await screen.findByText('gjord 23 november 2026')).toBeVisible()
  expect(screen.queryByRole('button', { name: /anmälan/i })).toBeNull()
})
