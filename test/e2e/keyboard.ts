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

/**
 * Walks through the frame by Tab, from its first stop, and names every stop that lies wholly under something else or outside the
 * window while it has the focus (WCAG 2.4.11), with how many stops there were.
 */
export async function coveredStops(
  page: Page,
  frame: Frame,
): Promise<{ readonly stops: number; readonly covered: readonly string[] }> {
  const first = frame.locator('a[href], button:enabled, input:enabled').first()
  await first.focus()
  const covered: string[] = []
  for (let stops = 0; stops < 2 * mostTabs;) {
    const seen = await frame.evaluate(() => {
      const at = document.activeElement
      if (at === null || at === document.body || !document.hasFocus()) return 'gone'
      // A stop of Fluent's focus library passes the focus on.
      if (at.hasAttribute('data-tabster-dummy')) return 'passing'
      const { left, right, top, bottom } = at.getBoundingClientRect()
      const label = at instanceof HTMLInputElement ? at.labels?.[0] : null
      const shows = (x: number, y: number) => {
        const there = document.elementFromPoint(x, y)
        return there !== null && (at.contains(there) || there.contains(at) || label?.contains(there) === true)
      }
      return [left + 2, (left + right) / 2, right - 2].some((x) =>
        [top + 2, (top + bottom) / 2, bottom - 2].some((y) => shows(x, y)),
      )
        ? 'shown'
        : 'covered'
    })
    if (seen === 'gone') return { stops, covered }
    if (seen !== 'passing') stops++
    if (seen === 'covered') covered.push(await focusedName(frame))
    await page.keyboard.press('Tab')
    if (await first.evaluate((one) => one === document.activeElement)) return { stops, covered }
  }
  assert.fail('Tab comes to no end')
}
