import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { SignInAgainProvider, type Approve } from '../ui/sign-in/sign-in-again.tsx'
import { SignInError, type TokenSource } from '../ui/sign-in/token-source.ts'

/** Signing in again from one error bar reads again everything that had failed for want of it. */
export function SignInAgain({ tokens, children }: { tokens: TokenSource; children: ReactNode }) {
  const queries = useQueryClient()
  const approve: Approve = async (scopes) => {
    await tokens.approve(scopes)
    void queries.refetchQueries({ predicate: ({ state }) => state.error instanceof SignInError })
  }
  return <SignInAgainProvider approve={approve}>{children}</SignInAgainProvider>
}
