import { useSyncExternalStore } from 'react'

const query = '(max-width: 640px)'
const list = () => (typeof globalThis.matchMedia === 'function' ? globalThis.matchMedia(query) : null)

function subscribe(changed: () => void) {
  const media = list()
  media?.addEventListener('change', changed)
  return () => media?.removeEventListener('change', changed)
}

/** True where columns do not fit (a phone, a side panel, 400 % zoom). */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => list()?.matches ?? false)
}
