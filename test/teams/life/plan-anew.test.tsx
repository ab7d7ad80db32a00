import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { findingWith } from '../../cases/finding-with.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

const day = (text: string) => PlainDate.parse(text)
const factsOn = (start: string, end: string) =>
  findingWith({ facts: { dates: [{ start: day(start), end: day(end) }] } }).facts

test('days that were changed after the plan are planned anew from where the page says what changed', async () => {
  const user = userEvent.setup()
  const stored = aCase(
    { ...openedCase(), facts: factsOn('2027-05-03', '2027-05-05') } as never,
    act('miljo', { type: 'taken-on' }),
    act('miljo', { type: 'planned', start: day('2027-05-03'), end: day('2027-05-05') }),
    act('miljo', { type: 'facts-corrected', facts: factsOn('2027-06-07', '2027-06-08') }),
  )
  const tab = world({ groups: ['contact-person'], rows: [aRow()], stored })
  await renderTab(tab, { place: { screen: 'case', caseId: stored.case.id } })
  expect(await screen.findByText(/Besöket är planerat på nytt: inte bekräftat/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Planera om besöket' }))
  expect(screen.getByRole('group', { name: 'Planera besöket' })).toHaveFocus()
  expect(screen.getByLabelText('Första dag')).toHaveValue('2027-06-07')
  expect(screen.getByLabelText('Sista dag')).toHaveValue('2027-06-08')
  await user.click(screen.getByRole('button', { name: 'För in' }))
  expect(await screen.findByText('Infört.')).toBeVisible()
  expect(tab.opened.at(-1)?.case.actions.at(-1)).toMatchObject({
    type: 'planned',
    start: '2027-06-07',
    end: '2027-06-08',
  })
})
