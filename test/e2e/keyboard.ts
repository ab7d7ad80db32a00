import assert from 'node:assert/strict'
import type { Frame, Page } from 'playwright-core'

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

/** Most presses of Tab until something must have been reached. */
const mostTabs = 60

/**
 * Presses Tab until what has the focus is called `name`: by its own label, that of its field, or its text. Fails when Tab never comes
 * there, as it would for a person without a mouse.
 */
export async function reach(page: Page, frame: Frame, name: string | RegExp): Promise<void> {
  const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
  for (let presses = 0; presses < mostTabs; presses++) {
    if (fits((await focusedName(frame)).trim())) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`Tab never reaches "${String(name)}"`)
}

/** After what was pressed is gone the focus is somewhere in the page, not at its beginning. */
export const keepsFocus = (frame: Frame): Promise<unknown> =>
  frame.waitForFunction(() => document.activeElement !== document.body)

/** The name of what has the focus. */
const focusedName = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const at = document.activeElement
    const field =
      at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
    const labels = field ? at.labels : null
    return at?.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? at?.textContent ?? ''
  })
