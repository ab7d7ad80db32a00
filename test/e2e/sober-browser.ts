import type { BrowserContext } from 'playwright-core'
import type { Stage } from './harness.ts'

/**
 * A browser that knows a click from a look. Playwright reads a page "with a user gesture", so that every moment would count as a
 * click, and windows would open by themselves.
 */
export async function soberBrowser(stage: Stage): Promise<BrowserContext> {
  const context = await stage.browserOf()
  context.setDefaultTimeout(20_000)
  await context.addInitScript(() => {
    let until = 0
    for (const kind of ['pointerdown', 'keydown'])
      addEventListener(kind, () => (until = Date.now() + 1000), true)
    Object.defineProperty(Navigator.prototype, 'userActivation', {
      get: () => ({ isActive: Date.now() < until, hasBeenActive: until > 0 }),
    })
  })
  return context
}
