import { createContext, useContext, useState, type ReactNode } from 'react'
import { SignInError } from './token-source.ts'

/** Asks the person for these scopes; call from a click. @throws SignInError */
export type Approve = (scopes: readonly string[]) => Promise<void>

const Again = createContext<Approve | null>(null)

/** Inside it, every error bar of a sign-in that ended midway leads on by itself; null before anybody has signed in. */
export function SignInAgainProvider({ approve, children }: { approve: Approve | null; children: ReactNode }) {
  return <Again value={approve}>{children}</Again>
}

/**
 * A sign-in that ended while the surface was open (a day-old refresh token, a policy that wants more): what to show now, null when
 * the person has signed in again, and how to ask, null where nobody can. `onDone` reads again what failed.
 */
export function useSignInAgain(
  error: SignInError,
  onDone: (() => void) | undefined,
): { shown: SignInError | null; ask: (() => void) | null } {
  const approve = useContext(Again)
  const [asked, setAsked] = useState<{ of: SignInError; now: SignInError | null } | null>(null)
  const shown = asked?.of === error ? asked.now : error
  if (approve === null) return { shown, ask: null }
  const ask = () => {
    approve(error.scopes).then(
      () => {
        setAsked({ of: error, now: null })
        onDone?.()
      },
      (thrown: unknown) =>
        setAsked({
          of: error,
          now: thrown instanceof SignInError ? thrown : new SignInError('failed', error.scopes),
        }),
    )
  }
  return { shown, ask }
}
