import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { aCase, act, openedCase } from '../a-case.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

test('what is removed from a list gives the focus to the next, and the last one to the list', async () => {
  const user = userEvent.setup()
  await renderTab(world({ groups: ['contact-person'], rows: [] }))
  await user.click(await screen.findByRole('button', { name: 'Nytt ärende' }))
  const list = await screen.findByRole('combobox', { name: 'Lägg till: vad det gäller' })
  await user.selectOptions(list, 'deklaration')
  screen.getByRole('button', { name: 'Ta bort: besök' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Ta bort: deklaration' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(list).toHaveFocus()
})

test('when nobody is left who needs to know, the list of bodies has the focus', async () => {
  const user = userEvent.setup()
  const stored = aCase(openedCase(), act('miljo', { type: 'taken-on' }))
  await renderTab(world({ groups: ['contact-person'], rows: [], stored }), {
    place: { screen: 'case', caseId: stored.case.id },
  })
  await user.click(await screen.findByRole('button', { name: 'Följ upp' }))
  await user.click(screen.getByRole('radio', { name: 'Ja' }))
  const list = screen.getByRole('combobox', { name: 'Vem behöver veta det?' })
  await user.selectOptions(list, 'Trafikkontoret')
  screen.getByRole('button', { name: 'Trafikkontoret' }).focus()
  await user.keyboard('{Delete}')
  expect(screen.queryByRole('button', { name: 'Trafikkontoret' })).toBeNull()
  expect(list).toHaveFocus()
})
