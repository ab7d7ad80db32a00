import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { CaseRow } from '../../../src/cases/rows/case-row.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

async function openStatistics(row: Parameters<typeof aRow>[0], ...more: readonly CaseRow[]) {
  await renderTab(world({ groups: ['contact-person'], rows: [aRow(row), ...more] }))
  await userEvent.click(await screen.findByRole('tab', { name: /^Statistik/ }))
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Period' }), 'Alla år')
  await screen.findByText('Vilka inriktningar stöder de?')
}

test('what nobody has said is told as that, not as the most common answer', async () => {
  await openStatistics({ directions: [], learning: null, countries: [] })
  expect(screen.getByText('Inget ärende har en inriktning ännu')).toBeVisible()
  expect(screen.getByText('Det är inte bedömt i något ärende ännu')).toBeVisible()
  expect(screen.getByText('Inget ärende har ett land angivet')).toBeVisible()
  expect(screen.queryByText(/Inte bedömt.* är vanligast/)).toBeNull()
})

test('where no visit has taken place, nothing is said to be known of all of them', async () => {
  await openStatistics({ held: null })
  expect(screen.queryByText('Uppgift finns för alla besök')).toBeNull()
  expect(screen.getAllByText('Inga genomförda besök i urvalet').length).toBeGreaterThan(2)
})

test('none of the directions is a choice, apart from what nobody has assessed', async () => {
  await openStatistics({ directions: ['none'] }, aRow({ id: 'c2', directions: [] }))
  const bars = screen.getByRole('list', { name: 'Vilka inriktningar stöder de?' })
  expect(within(bars).getByRole('button', { name: /^Ingen av inriktningarna: 1 ärende/ })).toBeVisible()
  expect(within(bars).getByRole('button', { name: /^Inte bedömt: 1 ärende/ })).toBeVisible()
})
