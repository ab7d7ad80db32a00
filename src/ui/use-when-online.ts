import { useEffect, useEffectEvent } from 'react'
import { errorCodeOf } from './errors/error-code.ts'

/** Does something when the network comes back, if its absence is what failed. `error` null = nothing has failed. */
export function useWhenOnline(error: unknown, again: () => void): void {
  const offline = errorCodeOf(error) === 'offline'
  const retry = useEffectEvent(again)
  useEffect(() => {
    if (!offline) return
    const back = () => retry()
    addEventListener('online', back)
    return () => removeEventListener('online', back)
  }, [offline])
}
