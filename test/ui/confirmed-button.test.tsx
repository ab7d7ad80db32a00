import '../teams/dom.ts'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { ConfirmedButton } from '../../src/ui/confirmed-button.tsx'
import { createI18n } from '../../src/ui/i18n/create-i18n.ts'
import { Surface } from '../../src/ui/theme/surface.tsx'

const confirmed: string[] = []

function Asking() {
  const [busy, setBusy] = useState(false)
  const confirm = () => {
    confirmed.push('yes')
    setBusy(true)
  }
  return <ConfirmedButton text="Ta undan" what="Det tas bort." busy={busy} onConfirm={confirm} />
}

async function shown() {
  confirmed.length = 0
  render(
    <Surface theme="teams-light" i18n={await createI18n('sv')}>
      <Asking />
    </Surface>,
  )
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Ta undan' }))
  return user
}

test('it does nothing at the first press, and once at the second, also while it is busy', async () => {
  const user = await shown()
  expect(screen.getByText('Det tas bort.')).toBeVisible()
  expect(confirmed).toEqual([])
  const yes = screen.getByRole('button', { name: 'Ta undan' })
  await user.click(yes)
  await user.click(yes)
  expect(confirmed).toEqual(['yes'])
  // A button that is switched off would let go of the keyboard.
  expect(yes).toHaveFocus()
})

test.each(['{Escape}', 'Avbryt'])(
  '%s leaves everything as it is, and the keyboard where it was',
  async (how) => {
    const user = await shown()
    if (how === 'Avbryt') await user.click(screen.getByRole('button', { name: how }))
    else await user.keyboard(how)
    expect(confirmed).toEqual([])
    expect(screen.queryByText('Det tas bort.')).not.toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ta undan' })).toHaveFocus())
  },
)
