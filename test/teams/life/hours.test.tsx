import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { aCase, act, openedCase } from '../a-case.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

test('half an hour is a cost, and what is no number is said beside its field', async () => {
  const user = userEvent.setup()
  const stored = aCase(openedCase(), act('miljo', { type: 'taken-on' }))
  const tab = world({ groups: ['contact-person'], rows: [], stored })
  await renderTab(tab, { place: { screen: 'case', caseId: stored.case.id } })
  await user.click(await screen.findByRole('button', { name: 'Kostnad' }))
  const hours = screen.getByRole('textbox', { name: /Timmar/ })
  await user.type(hours, 'tolv')
  await user.click(screen.getByRole('button', { name: 'För in' }))
  expect(hours).toBeInvalid()
  expect(hours).toHaveAccessibleDescription('Skriv timmar med siffror, till exempel 12 eller 12,5.')
  await user.clear(hours)
  await user.type(hours, '12,5')
  await user.click(screen.getByRole('button', { name: 'För in' }))
  await screen.findByText('Infört.')
  expect(tab.opened.at(-1)?.case.actions.at(-1)).toMatchObject({ cost: { hours: 12.5 } })
})
