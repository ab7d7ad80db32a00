import { screen, within } from '@testing-library/react'
import { axe } from '../../axe.ts'
import { aCase, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'
import { decided } from './decided.ts'

const first = decided('1')
const second = decided('2', { result: 'declined', text: 'Se protokollet.', corrects: '1' })
const third = decided('3', { result: 'accepted', text: 'Staden tar emot i juni.', corrects: '2' })

test('the contact person reads what holds first, and that the earlier ones were corrected', async () => {
  const stored = aCase(openedCase(), first, second, third)
  const tab = world({ groups: ['contact-person'], rows: [aRow()], stored })
  const { container } = await renderTab(tab, { place: { screen: 'case', caseId: stored.case.id } })
  const [valid, ...earlier] = await screen.findAllByRole('article')
  const corrected = 'Rättad genom en senare post'
  expect(valid).toHaveTextContent('Staden tar emot i juni.')
  expect(within(valid as HTMLElement).queryByText(corrected)).toBeNull()
  expect(earlier.map((one) => within(one).getByText(corrected))).toHaveLength(2)
  expect(earlier[0]).toHaveTextContent('Avslag')
  expect(screen.getAllByText(/^Rättade beslutet: /)).toHaveLength(2)
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})
