import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../../axe.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

test('Mina says why it is empty for somebody whom the directory does not have, and leads to a body’s cases', async () => {
  const user = userEvent.setup()
  const rows = [
    aRow({ id: 'a', title: 'Nablus' }),
    aRow({ id: 'b', owner: 'trafik', home: 'trafik', title: 'Oslo' }),
  ]
  const { container } = await renderTab(world({ groups: ['contact-person'], rows }))
  await user.click(await screen.findByRole('tab', { name: 'Mina' }))
  expect(screen.getByText('Ankomst vet inte vilka ärenden som är dina.')).toBeVisible()
  expect(screen.queryByText(/Nablus/)).not.toBeInTheDocument()
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
  await user.selectOptions(screen.getByLabelText('Visa alla ärenden för'), 'trafik')
  expect(await screen.findByRole('heading', { level: 1, name: 'Alla' })).toBeVisible()
  expect(await screen.findByText('Oslo')).toBeVisible()
  expect(screen.queryByText('Nablus')).not.toBeInTheDocument()
})
