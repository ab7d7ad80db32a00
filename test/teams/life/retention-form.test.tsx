import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../../axe.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

test('the owner of a closed case enters the retention decision; what is lacking is said and nothing typed is lost', async () => {
  const user = userEvent.setup()
  const stored = aCase(
    openedCase(),
    act('miljo', { type: 'registered', registrationNumber: '2026-1' }),
    act('miljo', { type: 'closed' }),
  )
  const tab = world({ groups: ['contact-person'], rows: [aRow()], stored })
  const { container } = await renderTab(tab, { place: { screen: 'case', caseId: stored.case.id } })
  await user.click(await screen.findByRole('button', { name: 'Gallringsbeslut' }))
  await user.type(screen.getByRole('textbox', { name: /Beslutets beteckning/ }), 'SSA 2011:17')
  await user.click(screen.getByRole('button', { name: 'För in' }))
  expect(screen.getByText('Fyll i det som fattas.')).toBeVisible()
  expect(screen.getByRole('textbox', { name: /Beslutets beteckning/ })).toHaveValue('SSA 2011:17')
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
  await user.click(screen.getByRole('radio', { name: 'De får gallras' }))
  await user.click(screen.getByRole('button', { name: 'För in' }))
  expect(await screen.findByText('Infört.')).toBeVisible()
  expect(tab.opened.at(-1)?.case.actions.at(-1)).toMatchObject({
    type: 'retention-decided',
    decision: 'SSA 2011:17',
    retention: 'dispose',
    body: 'miljo',
  })
})
