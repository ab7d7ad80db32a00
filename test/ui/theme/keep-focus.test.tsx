import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { keepFocus } from '../../../src/ui/theme/keep-focus.ts'

function Part() {
  const [at, setAt] = useState<'form' | 'busy' | 'gone'>('form')
  return (
    <main>
      <h1>Page</h1>
      <section>
        <h2>Part</h2>
        {at !== 'gone' && (
          <form>
            <button type="button" onClick={() => setAt('gone')}>
              Leave
            </button>
            <button
              type="button"
              disabled={at === 'busy'}
              onClick={() => {
                setAt('busy')
                setTimeout(() => act(() => setAt('form')), 250)
              }}
            >
              Work
            </button>
          </form>
        )}
      </section>
    </main>
  )
}

const later = (ms: number) => act(() => new Promise((done) => setTimeout(done, ms)))
let stop: () => void
beforeEach(() => {
  stop = keepFocus(document)
})
afterEach(() => stop())

test('where what had the focus is gone, the heading of what it stood in has it', async () => {
  const user = userEvent.setup()
  render(<Part />)
  await user.tab()
  await user.keyboard('{Enter}')
  await later(200)
  expect(screen.getByRole('heading', { name: 'Part' })).toHaveFocus()
})

test('a button that was off while something was done has the focus back', async () => {
  const user = userEvent.setup()
  render(<Part />)
  await user.tab()
  await user.tab()
  await user.keyboard('{Enter}')
  // A browser takes the focus from what is switched off; jsdom does not.
  screen.getByRole('button', { name: 'Work' }).blur()
  await later(600)
  expect(screen.getByRole('button', { name: 'Work' })).toHaveFocus()
})

test('whoever clicks beside everything is left alone', async () => {
  const user = userEvent.setup()
  render(<Part />)
  await user.tab()
  await user.click(document.body)
  await user.pointer({ keys: '[MouseLeft]', target: document.body })
  await later(200)
  expect(document.body).toHaveFocus()
})
