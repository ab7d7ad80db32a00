import { screen, within } from '@testing-library/react'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { renderTab } from '../render-tab.tsx'
import { aPaper, world } from '../services.tsx'

const day = (text: string) => PlainDate.parse(text)
const decision = {
  result: 'accepted',
  text: 'Ja.',
  decidedBy: 'finansborgarradet',
  decidedOn: day('2026-11-20'),
  how: 'signature',
} as const

test('what is decided without a meeting stands apart from what waits, and is not counted', async () => {
  const papers = [
    aPaper({ caseId: 'a', number: '26-0001', title: 'Väntar', meeting: null }),
    aPaper({ caseId: 'b', number: '26-0002', title: 'Klart', meeting: null }),
  ]
  const tab = world({ groups: ['ib-member'], papers })
  await tab.services.ib?.record('b', 'key', decision)
  await renderTab(tab)
  expect(await screen.findByRole('tab', { name: 'Inför mötet (1)' })).toBeVisible()
  const heading = await screen.findByRole('heading', { name: 'Utan möte' })
  const waiting = heading.closest('section')
  expect(waiting).toHaveTextContent('26-0001 Väntar')
  expect(waiting).not.toHaveTextContent('26-0002')
  const decided = screen.getByText('Beslutade utan möte').closest('details')
  expect(within(decided as HTMLElement).getByText('26-0002 Klart')).toBeInTheDocument()
})
