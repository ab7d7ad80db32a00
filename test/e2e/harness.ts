import { resolve } from 'node:path'
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core'
import { buildAll } from '../../scripts/webpack-build.ts'
import { staleBuilds } from '../../scripts/needs-build.ts'
import { findChromium } from '../../scripts/chromium.ts'
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/main.ts'
import { cityZone } from './city-day.ts'
import { recordExchanges } from './exchanges.ts'

const root = resolve(import.meta.dirname, '../..')

/** A sandbox of its own on free ports with a state in memory, and a browser to look at it with. */
export interface Stage {
  readonly sandbox: Sandbox
  /** A browser of one person's own: nothing is shared with the others'. */
  readonly browserOf: (options?: {
    readonly locale?: string
    readonly colorScheme?: 'light' | 'dark'
    readonly bypassCSP?: boolean
  }) => Promise<BrowserContext>
  /** Closes both, then holds what Graph was asked and answered against the official descriptions. */
  readonly close: () => Promise<void>
}

/** Builds what is older than its source, starts a sandbox and a Chromium. `pages`: our own pages, or bare ones for tests and benchmarks. */
export async function openStage(
  options: SandboxOptions & { readonly pages?: 'web' | 'probe' | 'yardstick' } = {},
): Promise<Stage> {
  const { pages = 'web', ...rest } = options
  process.chdir(root)
  const stale = staleBuilds([pages, 'hosts'])
  if (stale.length > 0) await buildAll(stale)
  const exchanges = recordExchanges((line) => process.stdout.write(`# ${line}\n`))
  const onExchange = (one: Parameters<typeof exchanges.onExchange>[0]) => {
    exchanges.onExchange(one)
    rest.onExchange?.(one)
  }
  const sandbox = await startSandbox({
    port: 0,
    state: ':memory:',
    webRoot: `dist/${pages}`,
    ...rest,
    onExchange,
  })
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return {
    sandbox,
    browserOf: (how = {}) =>
      browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'sv-SE',
        timezoneId: cityZone,
        // A click must not land where something stood before it slid away, nor axe read a colour on its way.
        reducedMotion: 'reduce',
        ...how,
      }),
    close: async () => {
      await browser.close()
      await sandbox.close()
      await exchanges.check()
    },
  }
}

/** The Outlook host as one person, in a browser of their own unless one is given. */
export async function openOutlook(stage: Stage, person: string, context?: BrowserContext): Promise<Outlook> {
  const page = await (context ?? (await stage.browserOf())).newPage()
  await page.goto(`${stage.sandbox.url}/sandbox/outlook?person=${person}`)
  await page.locator('[data-message], .empty').first().waitFor()
  return outlookOn(page)
}

/** What one does in the Outlook host. */
export interface Outlook {
  readonly page: Page
  /** The add-in's frame. */
  readonly pane: FrameLocator
  /** Opens a mail of the list by (part of) its subject. */
  readonly openMail: (subject: string | RegExp) => Promise<void>
  readonly openFolder: (mailbox: string, folder: 'inbox' | 'drafts' | 'sentitems') => Promise<void>
  /** Turns a knob: a tick box, a choice or a number. */
  readonly turn: (knob: string, value: boolean | string | number) => Promise<void>
  /** Puts an .eml into the open mailbox, as dropping it does. */
  readonly dropEml: (name: string, eml: string | Buffer) => Promise<void>
}

const outlookOn = (page: Page): Outlook => ({
  page,
  pane: page.frameLocator('[data-testid=add-in]'),
  openMail: async (subject) => {
    await page
      .locator('.row', { has: page.locator('.row-subject', { hasText: subject }) })
      .first()
      .click()
    await page.locator('.reading h1', { hasText: subject }).waitFor()
  },
  openFolder: async (mailbox, folder) => {
    await page.locator(`[data-mailbox="${mailbox}"][data-folder=${folder}]`).click()
    await page.locator('[data-message], .empty').first().waitFor()
  },
  turn: async (knob, value) => {
    if (!(await page.locator('.knobs').isVisible())) await page.locator('[data-testid=knobs]').click()
    const input = page.locator(`.knobs [name=${knob}]`)
    if (typeof value === 'boolean') await input.setChecked(value)
    else if (typeof value === 'string') await input.selectOption(value)
    else await input.fill(String(value))
    // A knob may bring a dialog at once, over the button that closes the knobs.
    await page.locator('[data-testid=knobs]').dispatchEvent('click')
  },
  dropEml: async (name, eml) => {
    await page
      .locator('[data-testid=eml-file]')
      .setInputFiles({ name, mimeType: 'message/rfc822', buffer: Buffer.from(eml) })
  },
})

/** The Teams host as one person; `view` and `place` as its address has them. */
export async function openTeams(
  stage: Stage,
  person: string,
  where: { readonly view?: string; readonly place?: string; readonly locale?: string } = {},
  context?: BrowserContext,
): Promise<{ readonly page: Page; readonly tab: FrameLocator }> {
  const page = await (context ?? (await stage.browserOf())).newPage()
  const query = new URLSearchParams({
    person,
    ...(where.view ? { view: where.view } : {}),
    ...(where.place ? { subEntityId: where.place } : {}),
    ...(where.locale ? { locale: where.locale } : {}),
  })
  await page.goto(`${stage.sandbox.url}/sandbox/teams?${query.toString()}`)
  return { page, tab: page.frameLocator('[data-testid=tab]') }
}
