import type { Selection } from './mail-host.ts'

/**
 * Passes selections on; "nothing" only when it lasts. Classic Outlook reports nothing first, then the new mail, at every
 * switch (platform: office-js #1402).
 */
export function settleSelections(
  pass: (selection: Selection) => void,
  lastsMs = 300,
): { take: (selection: Selection) => void; stop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return {
    take(selection) {
      clearTimeout(waiting)
      if (selection.kind === 'none') waiting = setTimeout(() => pass(selection), lastsMs)
      else pass(selection)
    },
    stop: () => clearTimeout(waiting),
  }
}
