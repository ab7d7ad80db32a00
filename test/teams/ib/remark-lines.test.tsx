import { screen } from '@testing-library/react'
import { renderTab } from '../render-tab.tsx'
import { aPaper, world } from '../services.tsx'

test('a member’s remark keeps its lines', async () => {
  const tab = world({ groups: ['ib-secretary'], papers: [aPaper()] })
  await tab.services.ib?.remark(aPaper().caseId, 'comment', 'Första raden.\nAndra raden.')
  await renderTab(tab, { place: { screen: 'ib', caseId: aPaper().caseId } })
  expect(await screen.findByText(/Första raden\.\s+Andra raden\./)).toHaveStyle({ whiteSpace: 'pre-line' })
})
