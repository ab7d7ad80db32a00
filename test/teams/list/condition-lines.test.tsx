import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../../axe.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

const rows = [
  aRow({ id: 'a', number: '26-0002', conditions: [{ body: 'trafik', due: '2027-06-01' }] }),
  aRow({
    id: 'b',
    number: '26-0003',
    state: 'followed-up',
    conditions: [
      { body: 'miljo', due: '2020-03-01' },
      { body: 'miljo', due: null },
    ],
  }),
  aRow({ id: 'c', number: '26-0004' }),
]

test('every open condition of the network stands with body, day and case, the earliest first, whoever follows it up', async () => {
  const user = userEvent.setup()
  const { container } = await renderTab(world({ groups: ['contact-person'], rows }))
  await user.click(await screen.findByRole('tab', { name: 'Villkor (2)' }))
  const list = await screen.findByRole('list', { name: 'Villkor' })
  const lines = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
  expect(lines).toEqual([
    expect.stringMatching(/senast 1 mars 2020, Miljö.*försenat.*26-0003/),
    expect.stringMatching(/senast 1 juni 2027, Trafik.*26-0002/),
    expect.stringMatching(/Följs upp av Miljö.*26-0003/),
  ])
  expect(lines[1]).not.toContain('försenat')
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})
