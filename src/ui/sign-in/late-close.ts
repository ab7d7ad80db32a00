/** Milliseconds: two of the looks described below, and as much again for a busy computer. */
const waitMs = 2_000

/**
 * Lets this window close only a while after it was told to. The library's windows give their answer and close at once, and whoever
 * waits for the answer looks every half second whether the window is still there and takes a closed one for a "no" (msal-browser 5.30,
 * popup_relay). On a busy computer that look comes before the answer, and a person who has just signed in is told that they did not.
 */
export function closeLate(): void {
  const close = globalThis.close.bind(globalThis)
  globalThis.close = () => {
    globalThis.setTimeout(close, waitMs)
  }
}
