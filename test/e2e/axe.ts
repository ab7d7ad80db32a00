import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[]
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The frame of one of our own pages within a host's page. */
export async function ownFrame(page: Page, testId: 'add-in' | 'tab'): Promise<Frame> {
  const element = await page.locator(`[data-testid=${testId}]`).elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error(`The page has no frame ${testId}.`)
  return frame
}

/** One look, and whether the page changed while axe looked: axe takes its elements first and their colours later. */
async function look(frame: Frame): Promise<{ violations: Violation[]; stoodStill: boolean }> {
  // Colours on their way from one state to the next are nobody's choice.
  await frame.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))),
  )
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (what: object) => Promise<{ violations: Violation[] }> }
    }
    let changes = 0
    const watching = new MutationObserver((records) => (changes += records.length))
    watching.observe(document, { subtree: true, childList: true, attributes: true })
    // Fluent's focus library lays hidden stops that pass the focus on at once; no person meets them.
    const { violations } = await axe.run({ exclude: ['[data-tabster-dummy]'] })
    changes += watching.takeRecords().length
    watching.disconnect()
    return { violations, stoodStill: changes === 0 }
  })
}

/**
 * Fails with axe's own words when the frame breaks a rule of WCAG 2.2 A or AA, or a practice it knows to be best.
 * What is found while the page changes is looked for again, as a button that is switched off meanwhile has one state's
 * duty and the other's colour; the fifth look counts whatever the page does.
 */
export async function assertAccessible(frame: Frame, state: string): Promise<void> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source)
  let seen = await look(frame)
  for (let looks = 1; seen.violations.length > 0 && !seen.stoodStill && looks < 5; looks++)
    seen = await look(frame)
  assert.deepEqual(
    seen.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${state}: ${id}, ${help}: ${target.join(' ')} ${failureSummary ?? ''}`,
      ),
    ),
    [],
  )
}
