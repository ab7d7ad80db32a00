import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../../axe.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

const followedUp = () =>
  aCase(
    openedCase('Studiebesök om avfall'),
    act('miljo', { type: 'taken-on' }),
    act('miljo', {
      type: 'held',
      visitors: 6,
      learned: 'Sortering vid källan',
      hours: 2,
      kronor: 100,
      tell: ['trafik', 'idrott'],
    }),
  )
const owedList = () => screen.findByRole('list', { name: 'Det här har ni att göra' })

async function open() {
  const user = userEvent.setup()
  const stored = followedUp()
  const tab = world({ groups: ['contact-person'], rows: [aRow()], stored })
  const { container } = await renderTab(tab, { place: { screen: 'case', caseId: stored.case.id } })
  return { user, container }
}

test('who needs to know is named among what is owed, and told from the same place with their addresses', async () => {
  const { user, container } = await open()
  expect(
    within(await owedList()).getByText(
      /^Meddela dem som behöver veta senast .* Trafikkontoret, Idrottsförvaltningen$/,
    ),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Meddela' }))
  const panel = screen.getByRole('group', { name: 'Meddela' })
  const trafik = within(panel).getByRole('checkbox', { name: 'Trafikkontoret' })
  expect(trafik).toBeChecked()
  expect(within(panel).getAllByText(/^Går till .*@stad\.example/)).toHaveLength(2)
  expect(within(panel).getByText(/Avsändarens mejl följer inte med\.$/)).toBeVisible()
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
  await user.click(trafik)
  await user.click(within(panel).getByRole('checkbox', { name: 'Idrottsförvaltningen' }))
  await user.click(within(panel).getByRole('button', { name: 'Granska' }))
  expect(within(panel).getByRole('alert')).toHaveTextContent('Välj minst en.')
})

test('not to tell them wants a choice and a reason', async () => {
  const { user } = await open()
  await user.click(within(await owedList()).getByRole('button', { name: 'Avstå från att meddela' }))
  const panel = screen.getByRole('group', { name: 'Avstå från att meddela' })
  await user.type(within(panel).getByRole('textbox'), 'De var med på besöket.')
  await user.click(within(panel).getByRole('button', { name: 'För in' }))
  expect(within(panel).getByRole('alert')).toHaveTextContent('Fyll i det som fattas.')
  await user.click(within(panel).getByRole('checkbox', { name: 'Trafikkontoret' }))
  await user.click(within(panel).getByRole('button', { name: 'För in' }))
  expect(await screen.findByText('Infört.')).toBeVisible()
})
