import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import type { Frame, Page } from 'playwright-core'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { openStage, type Stage } from './harness.ts'
import { planMeetingWithPaper, proposeCase } from './proposed-case.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const themes = ['default', 'dark', 'contrast'] as const
const pictures = process.env['PICTURES']

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/**
 * What axe finds in a frame by the rules of WCAG 2.2 AA, one line a finding. Left out: the invisible stops that Fluent's focus manager puts
 * around a grid; they pass focus on at once and are never where one ends up.
 */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe)
  const found = await frame.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as {
      axe: { run: (where: object, how: object) => Promise<{ violations: Violation[] }> }
    }
    return (
      await engine.run(
        { include: [document], exclude: ['[data-tabster-dummy]'] },
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      )
    ).violations
  })
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).join(' | ')}`,
  )
}

async function openTab(
  stage: Stage,
  person: string,
  theme: string,
  place: string,
  width = 1280,
): Promise<{ page: Page; frame: Frame }> {
  const context = await stage.browserOf()
  const page = await context.newPage()
  await page.setViewportSize({ width, height: 900 })
  const query = new URLSearchParams({ person, theme, ...(place ? { subEntityId: place } : {}) })
  await page.goto(`${stage.sandbox.url}/sandbox/teams?${query.toString()}`)
  const element = await page.waitForSelector('[data-testid=tab]')
  const frame = await element.contentFrame()
  assert.ok(frame, 'the tab stands in a frame')
  return { page, frame }
}

describe('how the tab looks and is walked', () => {
  let stage: Stage
  let caseId = ''
  let paperId = ''
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    caseId = await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo')
    paperId = await planMeetingWithPaper(stage.sandbox, '2030-12-04')
  })
  after(() => stage?.close())

  const screens = [
    { name: 'list', person: 'sekreterare-ib', place: () => '', ready: 'Seoul: ministerbesök om klimat' },
    { name: 'case', person: 'sekreterare-ib', place: () => `case/${caseId}`, ready: 'Vad händer nu?' },
    { name: 'meeting', person: 'sekreterare-ib', place: () => 'meeting/2030-12-04', ready: 'Dagordning' },
    { name: 'paper', person: 'ledamot-1', place: () => `ib/${paperId}`, ready: 'Din synpunkt inför mötet' },
    {
      name: 'no access',
      person: 'utan-atkomst',
      place: () => '',
      ready: 'Du har inte tillgång till nätverkets ärenden',
    },
  ] as const
  for (const theme of themes) {
    for (const { name, person, place, ready } of screens) {
      test(`axe finds nothing on ${name} in the theme ${theme}`, async () => {
        const { page, frame } = await openTab(stage, person, theme, place())
        await frame.getByText(ready).first().waitFor()
        if (pictures) await page.screenshot({ path: `${pictures}/${name}-${theme}.png` })
        assert.deepEqual(await violations(frame), [])
        await page.context().close()
      })
    }
  }

  test('at 320 pixels nothing is wider than the tab', async () => {
    for (const { name, person, place, ready } of screens) {
      const { page, frame } = await openTab(stage, person, 'default', place(), 396)
      await frame.getByText(ready).first().waitFor()
      if (pictures) await page.screenshot({ path: `${pictures}/${name}-narrow.png` })
      const { inner, scroll } = await frame.evaluate(() => ({
        inner: innerWidth,
        scroll: document.documentElement.scrollWidth,
      }))
      assert.ok(inner <= 330, `the tab is ${inner} pixels wide`)
      assert.ok(scroll <= inner, `${name}: ${scroll} > ${inner}`)
      await page.context().close()
    }
  })

  test('the secretary puts a case before the IB with the keyboard alone', async () => {
    const { page, frame } = await openTab(stage, 'sekreterare-ib', 'default', '')
    await frame.getByText('Seoul: ministerbesök om klimat').waitFor()
    const reach = async (name: string) => {
      for (let presses = 0; presses < 40; presses++) {
        const focused = await frame.evaluate(() => {
          const at = document.activeElement
          const labels =
            at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null
          return at?.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? at?.textContent ?? ''
        })
        if (focused.trim() === name) return
        await page.keyboard.press('Tab')
      }
      assert.fail(`Tab never reaches "${name}"`)
    }
    await frame.locator('body').click({ position: { x: 2, y: 2 } })
    // The grid is one stop for Tab; its rows are reached with the arrows.
    await reach('Nummer')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await frame.getByRole('heading', { name: /26-0001/ }).waitFor()
    await reach('Lägg fram för IB')
    await page.keyboard.press('Enter')
    await reach('Kostnadsrad')
    await page.keyboard.type('Inga kostnader')
    await reach('Granska')
    await page.keyboard.press('Enter')
    await frame.getByText('Det här händer').waitFor()
    await reach('Lägg fram')
    await page.keyboard.press('Enter')
    await frame.getByText('Klart.', { exact: true }).waitFor()
    await page.context().close()
  })

  test('the tab is added to a channel and opens with what was chosen there', async () => {
    const page = await (await stage.browserOf()).newPage()
    await page.goto(`${stage.sandbox.url}/sandbox/teams?person=sekreterare-ib&view=posts`)
    await page.getByTestId('add-tab').click()
    const settings = page.frameLocator('dialog iframe')
    await settings.getByRole('radio', { name: /Ärenden inför mötet/ }).waitFor()
    await page.getByTestId('save-tab').click()
    await page.getByTestId('channel-tab').getByText('Inför mötet').waitFor()
    await page.frameLocator('[data-testid=tab]').getByRole('heading', { name: 'Inför mötet' }).waitFor()
    await page.context().close()
  })

  test('the host’s change of theme reaches the tab while it is open', async () => {
    const { page, frame } = await openTab(stage, 'sekreterare-ib', 'default', '')
    await frame.getByRole('heading', { name: 'Att göra' }).waitFor()
    const background = () =>
      frame.evaluate(
        () =>
          getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor,
      )
    const light = await background()
    await page.getByTestId('theme').selectOption('dark')
    await frame.waitForFunction(
      (before) =>
        getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor !==
        before,
      light,
    )
    await page.context().close()
  })
})
