import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { aRow } from './a-row.ts'
import { renderTab } from './render-tab.tsx'
import { aPaper, world } from './services.tsx'

test('what is renewed in one view is renewed in the others', async () => {
  const tab = world({ groups: ['ib-secretary'], papers: [aPaper()] })
  let state: 'in-forum' | 'closed' = 'in-forum'
  const rows = async () => [aRow({ state, owner: 'ib-sekretariat' })]
  const services = { ...tab.services, cases: { ...tab.services.cases, rows, rowsAt: rows } }
  await renderTab({ ...tab, services } as typeof tab)
  const toDo = await screen.findByRole('tab', { name: 'Att göra (1)' })
  await userEvent.click(await screen.findByRole('tab', { name: /^Inför mötet/ }))
  state = 'closed'
  await userEvent.click(screen.getByRole('button', { name: 'Uppdatera' }))
  await waitFor(() => expect(toDo).toHaveAccessibleName('Att göra (0)'))
})
