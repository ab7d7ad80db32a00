import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import type { Frame, Page } from 'playwright-core'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { screens, type CheckKey, type ScreenKey } from './accessible-screens.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, openTeams, type Stage } from './harness.ts'
import { planMeetingWithPaper, proposeCase } from './proposed-case.ts'
import { sideways, spacing } from './widths.ts'

interface Opened {
  readonly page: Page
  readonly frame: Frame
}

/** Texts that lie outside the box that hides what overflows it. A line that ends in dots and gives the whole as title is not counted. */
const cutOff = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
      const { overflowX, overflowY } = getComputedStyle(one)
      const wide = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1
      const high = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 2
      const text = (one.textContent ?? '').trim()
      const whole = one.title === text || one.querySelector(':scope > [title]') !== null
      return (wide || high) && one.clientWidth > 1 && one.clientHeight > 1 && text !== '' && !whole
        ? [`${one.tagName}.${one.className.toString().slice(0, 40)} ${text.slice(0, 60)}`]
        : []
    }),
  )

const moving = (frame: Frame) =>
  frame.evaluate(
    () =>
      document.getAnimations().filter((one) => {
        const { duration, iterations } = one.effect?.getComputedTiming() ?? {}
        return one.playState === 'running' && (Number(duration) > 10 || iterations === Infinity)
      }).length,
  )

describe('what the accessibility statement says of each screen', () => {
  let stage: Stage
  let caseId = ''
  let paperId = ''
  const faults: Partial<Record<ScreenKey, Record<CheckKey, number>>> = {}
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    caseId = await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo')
    paperId = await planMeetingWithPaper(stage.sandbox, '2030-12-04')
  })
  after(async () => {
    await stage?.close()
    const axe = createRequire(import.meta.url)('axe-core/package.json') as { version: string }
    const results = { on: new Date().toISOString().slice(0, 10), axe: axe.version, faults }
    const to = process.env['ACCESSIBILITY_RESULTS']
    if (to) writeFileSync(to, `${JSON.stringify(results, null, 2)}\n`)
  })

  const pane = async (key: ScreenKey): Promise<Opened> => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.turn('paneWidth', 320)
    await outlook.openMail('Request for a study visit')
    const { pane: inside } = outlook
    await inside.getByRole('button', { name: 'Fler val' }).and(inside.locator(':enabled')).waitFor()
    if (key === 'pane-other') {
      await outlook.turn('item', 'meeting')
      await inside.getByText('Det här är inte ett mejl').waitFor()
    } else if (key !== 'pane-request') await inside.getByRole('radio', { name: /^Nej, hör till/ }).check()
    if (key === 'pane-preview') {
      await inside.getByRole('button', { name: 'Förhandsgranska', exact: true }).click()
      await inside.getByText('VB: Request for a study visit').first().waitFor()
    }
    return { page: outlook.page, frame: await ownFrame(outlook.page, 'add-in') }
  }
  const tab = async (person: string, place: string, ready: string): Promise<Opened> => {
    const { page, tab: inside } = await openTeams(stage, person, { place })
    await inside.getByText(ready).first().waitFor()
    return { page, frame: await ownFrame(page, 'tab') }
  }
  const open: Record<ScreenKey, () => Promise<Opened>> = {
    'pane-request': () => pane('pane-request'),
    'pane-not-ours': () => pane('pane-not-ours'),
    'pane-preview': () => pane('pane-preview'),
    'pane-other': () => pane('pane-other'),
    'tab-list': () => tab('sekreterare-ib', '', 'Seoul: ministerbesök om klimat'),
    'tab-case': () => tab('sekreterare-ib', `case/${caseId}`, 'Vad händer nu?'),
    'tab-meeting': () => tab('sekreterare-ib', 'meeting/2030-12-04', 'Dagordning'),
    'tab-paper': () => tab('ledamot-1', `ib/${paperId}`, 'Din synpunkt inför mötet'),
    'tab-no-access': () => tab('utan-atkomst', '', 'Du har inte tillgång till nätverkets ärenden'),
  }
  const darken = async (page: Page) => {
    const theme = page.getByTestId('theme')
    if ((await theme.count()) > 0) await theme.selectOption('dark')
    else {
      await page.locator('[data-testid=knobs]').click()
      await page.locator('.knobs [name=dark]').check()
      await page.locator('[data-testid=knobs]').dispatchEvent('click')
    }
    await page.waitForTimeout(300)
  }

  for (const { key, name } of screens) {
    test(name, async () => {
      const { page, frame } = await open[key]()
      const found: Record<CheckKey, number> = {
        light: 0,
        dark: 0,
        forced: 0,
        narrow: 0,
        zoom: 0,
        spacing: 0,
        motion: 0,
      }
      const said: string[] = []
      const note = (check: CheckKey, of: number, what: string) => {
        found[check] = of
        if (of > 0) said.push(`${check}: ${what}`)
      }
      const axe = async (check: CheckKey) =>
        assertAccessible(frame, key).then(
          () => note(check, 0, ''),
          (error: unknown) => note(check, 1, String(error)),
        )
      note('motion', await moving(frame), 'something moves')
      await axe('light')
      await page.emulateMedia({ forcedColors: 'active' })
      await axe('forced')
      await page.emulateMedia({ forcedColors: 'none' })
      const style = await frame.addStyleTag({ content: spacing })
      const cut = await cutOff(frame)
      note('spacing', cut.length, cut.join('; '))
      await style.evaluate((element) => (element as unknown as Element).remove())
      await darken(page)
      await axe('dark')
      await page.setViewportSize({ width: 396, height: 900 })
      await page.waitForTimeout(300)
      note('narrow', await sideways(frame), 'wider than 320 pixels')
      await page.setViewportSize({ width: 396, height: 256 })
      await page.waitForTimeout(300)
      note('zoom', await sideways(frame), 'wider than the magnified window')
      faults[key] = found
      await page.context().close()
      assert.deepEqual(said, [])
    })
  }

  test('the statement speaks of these screens and no others', () => {
    const statement = readFileSync('docs/tillganglighet.md', 'utf8')
    const missing = screens.filter(({ name }) => !statement.includes(name)).map(({ name }) => name)
    assert.deepEqual(
      missing,
      [],
      'write the statement anew from this run: ACCESSIBILITY_RESULTS=docs/tillganglighet.json, then npx node scripts/accessibility.ts',
    )
  })
})
