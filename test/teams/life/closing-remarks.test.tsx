import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { act, aCase, openedCase } from '../a-case.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

const caseId = '0b54a8d2-6c1e-4a0e-9b7e-2f6f8f1d9c11'
const answered = act('miljo', { type: 'declined', reason: 'Hinner inte' })
const registered = act('miljo', {
  type: 'registered',
  registrationNumber: '2026-1234',
})

async function close(...actions: Parameters<typeof aCase>) {
  await renderTab(world({ groups: ['contact-person'], stored: aCase(openedCase(), ...actions) }), {
    place: { screen: 'case', caseId },
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Avsluta' }))
  expect(await screen.findByText('Ärendet avslutas. Det kan återupptas.')).toBeVisible()
}

describe('closing a case', () => {
  test('that nobody has answered or registered says so, and is allowed', async () => {
    await close()
    expect(screen.getByText(/^Avsändaren har inte fått något besked/)).toBeVisible()
    expect(screen.getByText(/^Ärendet är inte diariefört/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'För in' })).toBeEnabled()
  })

  test('that is answered and registered says nothing of it', async () => {
    await close(registered, answered)
    expect(screen.queryByText(/^Avsändaren har inte fått något besked/)).toBeNull()
    expect(screen.queryByText(/^Ärendet är inte diariefört/)).toBeNull()
  })
})
