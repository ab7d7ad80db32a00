import { useEffect, useState } from 'react'
import { explanationsOf } from '../../strategy/editions.ts'
import type { Explanations } from '../../strategy/explanations.ts'

/** Our explanations of an edition's rules, fetched when first wanted; null while they are on their way. */
export function useExplanations(edition: string) {
  const [explanations, setExplanations] = useState<Explanations | null>(null)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let wanted = true
    explanationsOf(edition).then(
      (found) => wanted && setExplanations(found),
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [edition, attempt])
  const again = () => {
    setFailed(false)
    setAttempt((before) => before + 1)
  }
  return { explanations, failed, again }
}
