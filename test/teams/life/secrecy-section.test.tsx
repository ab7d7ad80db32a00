import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { aCase, act, openedCase } from '../a-case.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

const stored = aCase(
  openedCase(),
  act('miljo', { type: 'secrecy-marked', ground: 'OSL 15:1', note: 'Kontakten med ambassaden' }),
)
const open = async () => {
  const tab = world({ groups: ['contact-person'], rows: [], stored })
  await renderTab(tab, { place: { screen: 'case', caseId: stored.case.id } })
  return tab
}

test('a reminder of secrecy stands at the top of the case with its ground in law', async () => {
  await open()
  const reminder = await screen.findByText('Påminnelse om sekretess: OSL 15:1')
  expect(screen.getByText('Gäller: Kontakten med ambassaden')).toBeVisible()
  const facts = await screen.findByRole('heading', { name: 'Uppgifter' })
  expect(reminder.compareDocumentPosition(facts)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('it is lifted with a reason, and not without', async () => {
  const tab = await open()
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Ta bort påminnelsen: OSL 15:1' }))
  await user.click(screen.getByRole('button', { name: 'Ta bort påminnelsen' }))
  expect(await screen.findByText('Skriv varför påminnelsen tas bort.')).toBeVisible()
  expect(tab.opened).toHaveLength(0)
  await user.type(screen.getByLabelText(/Varför tas den bort/), 'Ambassaden har själv berättat.')
  await user.click(screen.getByRole('button', { name: 'Ta bort påminnelsen' }))
  const [mark] = stored.case.actions.filter(({ type }) => type === 'secrecy-marked')
  expect(tab.opened.at(-1)?.case.actions.at(-1)).toMatchObject({
    type: 'secrecy-lifted',
    mark: mark?.id,
    reason: 'Ambassaden har själv berättat.',
  })
})
