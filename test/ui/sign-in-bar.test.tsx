import '../teams/dom.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../axe.ts'
import { ErrorBar } from '../../src/ui/errors/error-bar.tsx'
import { createI18n } from '../../src/ui/i18n/create-i18n.ts'
import { languages, type Language } from '../../src/ui/i18n/languages.ts'
import { SignInAgainProvider } from '../../src/ui/sign-in/sign-in-again.tsx'
import { SignInError, signInStates, type SignInState } from '../../src/ui/sign-in/token-source.ts'
import { waysOn } from '../../src/ui/sign-in/ways-on.ts'
import { Surface } from '../../src/ui/theme/surface.tsx'

const accounts = { account: 'ledamot.1@stad.example', expected: 'kontakt.miljo@stad.example' }

async function show(state: SignInState, language: Language) {
  const i18n = await createI18n(language)
  const acts = { onRetry: jest.fn(), onApprove: jest.fn(), onTab: jest.fn() }
  const error = new SignInError(state, [], state === 'wrong-account' ? { accounts } : { detail: 'some_code' })
  const view = render(
    <Surface theme="outlook-light" i18n={i18n}>
      <ErrorBar error={error} surface="outlook" {...acts} />
    </Surface>,
  )
  return { ...view, acts, i18n }
}

const acts = {
  approve: 'onApprove',
  signIn: 'onApprove',
  otherAccount: 'onApprove',
  retry: 'onRetry',
  tab: 'onTab',
} as const

describe.each(languages)('every state of the sign-in, in %s', (language) => {
  test.each(signInStates)('%s: heading, sentence, what to do and the one way on', async (state) => {
    const { container, acts: done, i18n } = await show(state, language)
    const bar = within(container)
    bar.getByText(i18n.t(`signIn.title.${state}`))
    const filled = state === 'wrong-account' ? accounts : { account: '', expected: '' }
    expect(container).toHaveTextContent(i18n.t(`signIn.state.${state}`, { ...filled }))
    expect(container).toHaveTextContent(i18n.t(`signIn.next.${state}`, { ...filled }))
    expect(container).not.toHaveTextContent('{{')
    const way = waysOn[state]
    if (way === null) expect(bar.queryByRole('button')).toBeNull()
    else {
      await userEvent.click(screen.getByRole('button', { name: i18n.t(`signIn.button.${way}`) }))
      for (const [name, act] of Object.entries(done))
        expect(act).toHaveBeenCalledTimes(name === acts[way] ? 1 : 0)
    }
    expect((await axe(container)).violations).toEqual([])
  })
})

test('the wrong account is named beside the right one', async () => {
  const { container } = await show('wrong-account', 'sv')
  expect(container).toHaveTextContent('Du är inloggad som ledamot.1@stad.example')
  expect(container).toHaveTextContent('här arbetar kontakt.miljo@stad.example')
})

test('where the surface has no window to open, there is no button that promises one', async () => {
  render(
    <Surface theme="teams-light" i18n={await createI18n('sv')}>
      <ErrorBar error={new SignInError('interaction', [])} surface="teams" />
    </Surface>,
  )
  expect(screen.queryByRole('button', { name: 'Logga in' })).toBeNull()
})

describe('a sign-in that ended while the surface was open', () => {
  const scopes = ['Mail.ReadWrite.Shared']
  async function showIn(approve: (asked: readonly string[]) => Promise<void>) {
    const onRetry = jest.fn()
    render(
      <Surface theme="teams-light" i18n={await createI18n('sv')}>
        <SignInAgainProvider approve={approve}>
          <ErrorBar error={new SignInError('interaction', scopes)} surface="teams" onRetry={onRetry} />
        </SignInAgainProvider>
      </Surface>,
    )
    return onRetry
  }

  test('leads on by itself: what was missing is asked for, then tried again, and the bar goes', async () => {
    const approve = jest.fn(async () => undefined)
    const onRetry = await showIn(approve)
    await userEvent.click(screen.getByRole('button', { name: 'Logga in' }))
    expect(approve).toHaveBeenCalledWith(scopes)
    expect(onRetry).toHaveBeenCalledTimes(1)
    expect(screen.queryByText('Du behöver logga in')).toBeNull()
  })

  test('a no is said, and can be asked about again', async () => {
    const onRetry = await showIn(() => Promise.reject(new SignInError('declined', scopes)))
    await userEvent.click(screen.getByRole('button', { name: 'Logga in' }))
    await screen.findByText('Du godkände inte åtkomsten')
    screen.getByRole('button', { name: 'Godkänn åtkomst' })
    expect(onRetry).not.toHaveBeenCalled()
  })
})
