import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../../axe.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

const day = (text: string) => PlainDate.parse(text)

test('what the body owes is named first, with a button that opens its form, and the button stands once', async () => {
  const user = userEvent.setup()
  const stored = aCase(
    openedCase(),
    act('miljo', { type: 'taken-on' }),
    act('miljo', { type: 'planned', start: day('2026-11-02'), end: day('2026-11-03') }),
  )
  const tab = world({ groups: ['contact-person'], rows: [aRow()], stored })
  const { container } = await renderTab(tab, { place: { screen: 'case', caseId: stored.case.id } })
  const owed = await screen.findByRole('list', { name: 'Det här har ni att göra' })
  expect(within(owed).getByText(/^Följ upp besöket senast /)).toBeVisible()
  expect(screen.queryByText('Du behöver inte göra något i det här läget.')).toBeNull()
  expect(screen.getAllByRole('button', { name: 'Följ upp' })).toHaveLength(1)
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
  await user.click(within(owed).getByRole('button', { name: 'Följ upp' }))
  expect(screen.getByRole('group', { name: 'Följ upp' })).toHaveFocus()
  expect(within(owed).queryByRole('button')).toBeNull()
})
