import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { CaseConflict } from '../../../src/casestore/port.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { refusal, world } from '../services.tsx'

const text = 'Resan betalas av Seoul'
const decided = act('finansroteln', {
  type: 'settled',
  decision: {
    result: 'accepted',
    text: 'Staden tar emot.',
    decidedBy: 'finansborgarradet',
    decidedOn: PlainDate.parse('2026-11-20'),
    how: 'signature',
    conditions: [{ id: 'k1', text, followUpOn: PlainDate.parse('2026-11-23'), body: 'miljo' }],
  },
})
const stored = aCase(openedCase(), decided)
const place = { screen: 'case', caseId: stored.case.id } as const

async function sayMet(given: Parameters<typeof world>[0] = {}) {
  const user = userEvent.setup()
  const tab = world({ groups: ['contact-person'], rows: [aRow()], stored, ...given })
  const { container } = await renderTab(tab, { place })
  await user.click(await screen.findByRole('button', { name: `Följ upp: ${text}` }))
  await user.click(screen.getByRole('button', { name: 'För in' }))
  expect(screen.getByText('Svara om villkoret är uppfyllt.')).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Ja, uppfyllt' }))
  await user.type(screen.getByLabelText(/Vad visar det/), 'Intyg')
  await user.click(screen.getByRole('button', { name: 'För in' }))
  return { tab, container }
}

test('a condition whose day has passed says so, and is written as met with what shows it', async () => {
  const { tab, container } = await sayMet()
  expect(await screen.findByText('Infört.')).toBeVisible()
  expect(screen.getAllByText('försenat').length).toBeGreaterThan(0)
  expect(tab.opened.at(-1)?.case.actions.at(-1)).toMatchObject({
    type: 'condition-followed-up',
    condition: 'k1',
    met: true,
    note: 'Intyg',
  })
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('where SharePoint says no, a sentence says so and what was typed stays', async () => {
  await sayMet({ writing: refusal('forbidden') })
  expect(await screen.findByText(/Du har inte behörighet/i)).toBeVisible()
  expect(screen.getByLabelText(/Vad visar det/)).toHaveValue('Intyg')
})

test('where somebody changed the case meanwhile, a sentence says so and what was typed stays', async () => {
  await sayMet({ writing: new CaseConflict(stored) })
  expect(await screen.findByText(/Någon annan har ändrat ärendet under tiden/)).toBeVisible()
  expect(screen.getByLabelText(/Vad visar det/)).toHaveValue('Intyg')
})
