import type { KeyboardEvent } from 'react'

/**
 * Enter does the primary action of a screen where Enter means nothing else: on a radio button, a tick box or a heading. A key
 * held down counts once, so that nobody walks through a preview by leaning on it.
 *
 * @param act null while the action cannot be done
 */
export const enterDoes =
  (act: (() => void) | null) =>
  (event: KeyboardEvent): void => {
    const { key, repeat, defaultPrevented, target } = event
    if (key !== 'Enter' || repeat || defaultPrevented || event.ctrlKey || event.altKey || event.metaKey)
      return
    if (!(target instanceof Element) || !target.matches('input[type=radio], input[type=checkbox], h2')) return
    event.preventDefault()
    act?.()
  }
