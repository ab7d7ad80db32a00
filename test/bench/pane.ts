import type { CDPSession, Frame, Page } from 'playwright-core'
import { detectionSizes, gzipBytes } from '../../scripts/page-sizes.ts'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { ownFrame } from '../e2e/axe.ts'
import { openOutlook, openStage, type Outlook, type Stage } from '../e2e/harness.ts'

/**
 * `npm run bench -- pane`: what the pane costs before the finding is on screen, how long it takes beside an empty Fluent page on the
 * same host, typing latency, and memory over many switches. In a real Chromium, four times slowed.
 */

const argument = (name: string, otherwise: number) => {
  const found = process.argv.indexOf(`--${name}`)
  return found === -1 ? otherwise : Number(process.argv[found + 1])
}
const rounds = argument('rounds', 9)
const switches = argument('switches', 500)
const slowdown = 4
const subject = 'Request for a study visit to your city on waste management'
const other = /^(?!Request for a study visit to your city on waste management)/

const median = (numbers: readonly number[]) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
const quantile = (numbers: readonly number[], share: number) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ??
  Number.NaN

/** In every frame: the moment when the finding (the heading in a live region) stands, in milliseconds since the frame's navigation began. */
const watchHeading = () => {
  const seen = globalThis as unknown as { headingAt?: number; insertedAt?: number }
  const look = () => {
    if (seen.insertedAt !== undefined || !document.querySelector('[aria-live] h1')) return
    seen.insertedAt = performance.now()
    requestAnimationFrame(() => (seen.headingAt ??= performance.now()))
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}

interface Opened {
  readonly outlook: Outlook
  readonly cdp: CDPSession
}

async function openMail(stage: Stage): Promise<Opened> {
  const context = await stage.browserOf()
  await context.addInitScript(watchHeading)
  const outlook = await openOutlook(stage, 'kontakt-miljo', context)
  await outlook.openMail(subject)
  await outlook.pane.locator('h1').first().waitFor()
  const cdp = await context.newCDPSession(outlook.page)
  return { outlook, cdp }
}

/** Closes the pane and opens it again on the mail that is already chosen; what follows is one start of the pane. */
async function startPane(page: Page): Promise<Frame> {
  await page.getByRole('button', { name: 'Stäng panelen' }).click()
  await page.locator('[data-testid=add-in]').waitFor({ state: 'detached' })
  await page.locator('[data-testid=open-pane]').click()
  await page.locator('[data-testid=add-in]').waitFor()
  const frame = await ownFrame(page, 'add-in')
  await frame.waitForFunction(() => 'headingAt' in globalThis)
  return frame
}

/** Starts of both by turns, so that a busy machine is as hard on the one as on the other. */
async function startTimes(both: readonly Opened[]): Promise<number[][]> {
  const times: number[][] = both.map(() => [])
  for (const { cdp } of both) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  for (let round = 0; round < rounds; round += 1)
    for (const [index, { outlook }] of both.entries()) {
      await outlook.page.bringToFront()
      const frame = await startPane(outlook.page)
      times[index]?.push(
        await frame.evaluate(() => (globalThis as unknown as { headingAt: number }).headingAt),
      )
    }
  for (const { cdp } of both) await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return times
}

/** Our own files asked for before the heading stood, by their address. */
async function filesBeforeFinding({ outlook }: Opened): Promise<readonly string[]> {
  const frame = await startPane(outlook.page)
  const asked = await frame.evaluate(() => {
    const { insertedAt } = globalThis as unknown as { insertedAt: number }
    return performance
      .getEntriesByType('resource')
      .filter((one) => one.startTime < insertedAt && new URL(one.name).origin === location.origin)
      .map((one) => new URL(one.name).pathname)
  })
  const ours = asked.filter((path) => !path.startsWith('/office-js/') && !path.startsWith('/sandbox/'))
  return ['/outlook.html', ...new Set(ours.filter((path) => !/\.(png|svg)$/.test(path)))]
}

/** From a key's press to the next frame painted, while the form follows; slowed, in milliseconds. */
async function typing({ outlook, cdp }: Opened): Promise<number[]> {
  const frame = await ownFrame(outlook.page, 'add-in')
  await frame.getByRole('button', { name: 'Fler val' }).click()
  await frame.getByRole('menuitem', { name: 'Inget ärende' }).click()
  const box = frame.getByRole('textbox').last()
  await box.waitFor()
  await box.focus()
  await frame.evaluate(() => {
    const at = globalThis as unknown as { keys: number[] }
    at.keys = []
    document.addEventListener(
      'keydown',
      (event) =>
        requestAnimationFrame(() => setTimeout(() => at.keys.push(performance.now() - event.timeStamp))),
      true,
    )
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await outlook.page.keyboard.type('delegationen kommer med tåg från Köpenhamn', { delay: 60 })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const keys = await frame.evaluate(() => (globalThis as unknown as { keys: number[] }).keys)
  await frame.getByRole('button', { name: 'Tillbaka' }).click()
  return keys
}

/** Switches between two mails; heap after a collection at a tenth, half and all of the switches, in bytes, and each switch's time. */
async function switching({ outlook, cdp }: Opened) {
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    return (await cdp.send('Runtime.getHeapUsage')).usedSize
  }
  const subjects = (await outlook.page.locator('.row-subject').allInnerTexts()).filter((one) =>
    other.test(one),
  )
  const second = subjects[0] ?? ''
  const times: number[] = []
  const marks: number[] = []
  for (let n = 1; n <= switches; n += 1) {
    const wanted = n % 2 === 0 ? subject : second
    const frame = await ownFrame(outlook.page, 'add-in')
    const before = await frame.locator('main h1').first().elementHandle()
    const began = performance.now()
    await outlook.page
      .locator('.row', { has: outlook.page.locator('.row-subject', { hasText: wanted }) })
      .first()
      .click()
    await frame.waitForFunction(
      (old) => {
        const now = document.querySelector('main h1')
        return now !== null && now !== old
      },
      before,
      { polling: 'raf' },
    )
    await before?.dispose()
    times.push(performance.now() - began)
    if (n === Math.ceil(switches / 10) || n === Math.ceil(switches / 2) || n === switches)
      marks.push(await heap())
  }
  return { times, marks }
}

const options = { provision: provisionSandbox, receivers: receivers() }
const ours = await openStage(options)
const empty = await openStage({ ...options, pages: 'yardstick' })
const pane = await openMail(ours)
const yardstick = await openMail(empty)

const files = await filesBeforeFinding(pane)
const sizes = files
  .filter((path) => path !== '/config.json')
  .map((path) => ({ path, bytes: gzipBytes('dist/web', path) }))
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
console.log('before the finding is on screen, gzip:')
for (const { path, bytes } of sizes) console.log(`  ${String(bytes).padStart(7)}  ${path}`)
console.log(`  ${String(total).padStart(7)}  in all (budget 160,000)`)

const { core, languages } = detectionSizes('dist/web')
const largest = [...languages].sort(([, a], [, b]) => b - a)[0] ?? ['none', 0]
console.log(
  `detection ${core} (budget 45,000), the largest further language ${largest.join(' ')} (budget 15,000)`,
)

const [starts = [], yardstickStarts = []] = await startTimes([pane, yardstick])
const timeRatio = median(starts) / median(yardstickStarts)
console.log(
  `to the finding ${median(starts).toFixed(0)} ms, an empty Fluent page ${median(yardstickStarts).toFixed(0)} ms, ratio ${timeRatio.toFixed(2)} (medians of ${rounds}, CPU slowed ${slowdown}×)`,
)
await yardstick.outlook.page.close()
await pane.outlook.page.bringToFront()
const keys = await typing(pane)
console.log(
  `typing: median ${median(keys).toFixed(0)} ms, p95 ${quantile(keys, 0.95).toFixed(0)} ms of ${keys.length} keys (CPU slowed ${slowdown}×)`,
)
const { times, marks } = await switching(pane)
const [early = 0, , late = 0] = marks
console.log(
  `${switches} switches: median ${median(times).toFixed(0)} ms; heap ${marks.map((bytes) => (bytes / 1e6).toFixed(1)).join(' → ')} MB`,
)
const figures = {
  gzipBytesBeforeFinding: total,
  detectionGzipBytes: core,
  largestLanguageGzipBytes: largest[1],
  timeRatio: Number(timeRatio.toFixed(2)),
  typingMedianMs: Math.round(median(keys)),
  typingP95Ms: Math.round(quantile(keys, 0.95)),
  switchMedianMs: Math.round(median(times)),
  heapGrowth: Number((late / early).toFixed(3)),
}
console.log(JSON.stringify({ bench: 'pane', figures, seed: 0 }))
await ours.close()
await empty.close()
process.exit(0)
