import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, useState, type ComponentType } from 'react'
import { fetchAgain, latePage } from '../../src/teams/late-page.tsx'
import { ErrorBoundary } from '../../src/ui/errors/error-boundary.tsx'

const lost = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' })

test('a page that could not be fetched is fetched anew when asked, and then stays', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const user = userEvent.setup()
  let asked = 0
  const Page = latePage<{ name: string }>(async (): Promise<ComponentType<{ name: string }>> => {
    asked += 1
    if (asked === 1) throw lost
    return ({ name }) => <p>Page of {name}</p>
  })
  function Surface() {
    const [attempt, setAttempt] = useState(0)
    const again = () => {
      fetchAgain()
      setAttempt(attempt + 1)
    }
    return (
      <ErrorBoundary key={attempt} fallback={(error) => <button onClick={again}>{String(error)}</button>}>
        <Suspense fallback="coming">
          <Page name="cases" />
        </Suspense>
      </ErrorBoundary>
    )
  }
  render(<Surface />)
  await user.click(await screen.findByRole('button', { name: /chunk 7 failed/ }))
  expect(await screen.findByText('Page of cases')).toBeVisible()
  expect(asked).toBe(2)
  log.mockRestore()
})
