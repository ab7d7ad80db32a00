import { screen } from '@testing-library/react'
import type { CaseRow } from '../../../src/cases/rows/case-row.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

test('while the rest is on its way, a list with nothing of one’s own does not say that there is nothing', async () => {
  const tab = world({ groups: ['contact-person'] })
  let arrive: () => void = () => undefined
  const rows = () => new Promise<readonly CaseRow[]>((done) => (arrive = () => done([])))
  const services = { ...tab.services, cases: { ...tab.services.cases, rows, rowsAt: async () => [] } }
  await renderTab({ ...tab, services } as typeof tab)
  expect(await screen.findByText(/Övriga ärenden hämtas/)).toBeVisible()
  expect(await screen.findByRole('searchbox')).toBeVisible()
  expect(screen.queryByText('Det finns inga ärenden ännu.')).toBeNull()
  expect(screen.queryByText('0 ärenden')).toBeNull()
  arrive()
  expect(await screen.findByText('Det finns inga ärenden ännu.')).toBeVisible()
  expect(screen.getByText('0 ärenden')).toBeVisible()
})
