import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { nothingSaid } from '../../../src/teams/life/drafts.ts'
import type { Theme } from '../../../src/strategy/words.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

const about = (theme: Theme) =>
  act('miljo', {
    type: 'facts-corrected',
    facts: { ...nothingSaid, themes: { value: [theme], evidence: [] } },
  })

async function handOver(...actions: Parameters<typeof aCase>) {
  const stored = aCase(openedCase(), ...actions)
  const tab = world({ groups: ['contact-person'], rows: [], stored })
  await renderTab(tab, { place: { screen: 'case', caseId: stored.case.id } })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Överlämna' }))
  return { tab, user, to: screen.getByRole('combobox', { name: 'Till vem?' }) }
}

test('a case that nobody has assessed proposes the body that its subject points at', async () => {
  const { to } = await handOver(about('transport'))
  expect(to).toHaveDisplayValue('Trafikkontoret')
})

test('the receiver reads the facts that hold now', async () => {
  const { tab, user } = await handOver(about('transport'))
  await user.type(screen.getByLabelText(/Skäl/), 'Ämnet är trafik')
  await user.click(screen.getByRole('button', { name: 'Granska' }))
  await user.click(await screen.findByRole('button', { name: 'Överlämna' }))
  await screen.findByText('Klart.')
  expect(tab.ran.at(-1)?.summary).toMatch(/^En .*Ämne: /)
})
