import type { Page } from 'playwright-core'

/** Presses keys as a person without a mouse does, and counts them. */
export interface Keyboard {
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly count: () => number
}

export function keyboardOf(page: Page): Keyboard {
  let pressed = 0
  return {
    press: async (...keys) => {
      for (const key of keys) {
        pressed += 1
        await page.keyboard.press(key)
        // What the key does is drawn before the next one, as between the fingers of a person.
        await page.waitForTimeout(60)
      }
    },
    count: () => pressed,
  }
}
