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

test('the median leads to the cases that have an answer', async () => {
  await openStatistics(
    { answeredOn: '2026-11-24', result: 'accepted' },
    aRow({ id: 'c2', number: '26-0002' }),
  )
  await userEvent.click(screen.getByRole('button', { name: /^Dagar till besked \(median\) 4: 1 ärende/ }))
  expect(await screen.findByRole('button', { name: 'Ta bort urvalet Besked: Har fått besked' })).toBeVisible()
  expect(screen.getAllByText(/26-0001/).length).toBeGreaterThan(0)
  expect(screen.queryByText(/26-0002/)).toBeNull()
})

test('the answer above the months is about the months in the chart', async () => {
  const old = {
    openedAt: '2024-10-01T08:00:00Z',
    firstDay: '2024-10-10',
    lastDay: '2024-10-10',
    held: 'held',
  } as const
  const lately = {
    openedAt: '2026-10-01T08:00:00Z',
    firstDay: '2026-10-10',
    lastDay: '2026-10-10',
    held: 'held',
  } as const
  await openStatistics(old, aRow({ id: 'c2', ...old }), aRow({ id: 'c3', ...lately }))
  expect(screen.getByText('Av månaderna i diagrammet hade oktober 2026 flest besök: 1')).toBeVisible()
  const months = screen.getByRole('region', { name: 'När kom förfrågningarna, och när ägde besöken rum?' })
  expect(within(months).getByText('13 till i tabellen')).toBeVisible()
})

test('people received and cost have a chart each, a table one tab away, and lead to exactly the visits of the month', async () => {
  const visit = { firstDay: '2026-10-10', lastDay: '2026-10-10', held: 'held' } as const
  await openStatistics(
    { ...visit, visitors: 12, kronor: 4500, hours: 6 },
    aRow({ id: 'c2', number: '26-0002', ...visit, visitors: 8, kronor: null, hours: null }),
    aRow({ id: 'c3', number: '26-0003', ...visit, lastDay: '2026-11-02', visitors: 3, kronor: 0, hours: 1 }),
  )
  expect(screen.getByText('Flest besökare i oktober 2026: 20')).toBeVisible()
  const cost = screen.getByRole('region', { name: 'Vad kostade besöken, månad för månad?' })
  expect(within(cost).getByText('Uppgift saknas för 1 besök')).toBeVisible()
  await userEvent.click(within(cost).getByRole('tab', { name: 'Tabell' }))
  expect(within(cost).getByRole('row', { name: /^oktober 2026 4.500 kr 6$/ })).toBeVisible()
  const people = screen.getByRole('region', { name: 'Hur många kom, månad för månad?' })
  await userEvent.click(within(people).getByRole('button', { name: /^oktober 2026, .* 20: 2 ärenden/ }))
  expect(await screen.findByText('2 ärenden')).toBeVisible()
  expect(screen.queryByText(/26-0003/)).toBeNull()
})

test('a month whose visits nobody has told of says that, not nought', async () => {
  const visit = { firstDay: '2026-10-10', lastDay: '2026-10-10', held: 'held', visitors: 12 } as const
  await openStatistics({ ...visit, kronor: null })
  const cost = screen.getByRole('region', { name: 'Vad kostade besöken, månad för månad?' })
  expect(within(cost).getByRole('button', { name: /uppgift saknas: 1 ärende/ })).toBeVisible()
  expect(within(cost).getByText('Inga kronor är införda ännu')).toBeVisible()
})
