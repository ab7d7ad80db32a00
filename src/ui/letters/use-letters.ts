import { useEffect, useState } from 'react'
import type { Letters } from '../../strategy/letters.ts'
import { lettersOf } from '../../strategy/editions.ts'

/** The edition's letters once fetched; `failed` with a way to try again. Not fetched where nobody is answered. */
export function useLetters(edition: string, wanted: boolean) {
  const [letters, setLetters] = useState<Letters | null>(null)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!wanted) return undefined
    let current = true
    lettersOf(edition).then(
      (found) => current && setLetters(found),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [edition, wanted, attempt])
  const again = () => {
    setFailed(false)
    setAttempt((before) => before + 1)
  }
  return { letters, failed, again }
}
