import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Frame } from 'playwright-core'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { people } from '../../src/sandbox/seed/people.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openStage, openTeams, type Stage } from './harness.ts'
import { swedishTexts } from './swedish-texts.ts'
import { sideways, sidewaysSpaced } from './widths.ts'
import { decideWithCondition, longAddressed, planMeetingWithPaper, proposeCase } from './proposed-case.ts'

const themes = ['default', 'dark', 'contrast'] as const
const pictures = process.env['PICTURES']

describe('how the tab looks and is walked', () => {
  let stage: Stage
  let caseId = ''
  let paperId = ''
  let decidedId = ''
  let mailedId = ''
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    caseId = await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo')
    paperId = await planMeetingWithPaper(stage.sandbox, '2030-12-04')
    mailedId = await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo', longAddressed)
    decidedId = await decideWithCondition(stage.sandbox)
    if (pictures) mkdirSync(pictures, { recursive: true })
  })
  after(() => stage?.close())

  const press = (name: string) => (tab: Frame) => tab.getByRole('button', { name, exact: true }).click()
  const view = (name: RegExp) => (tab: Frame) => tab.getByRole('tab', { name }).click()
  /** Every screen of the tab: who sees it, where a link leads, what is pressed from there, and what shows that it is there. */
  const screens: readonly {
    readonly name: string
    readonly person: string
    readonly place?: () => string
    readonly go?: readonly ((tab: Frame) => Promise<void>)[]
    readonly ready: string
  }[] = [
    { name: 'list', person: 'sekreterare-ib', ready: 'Seoul: ministerbesök om klimat' },
    { name: 'all', person: 'kontakt-miljo', go: [view(/^Alla/)], ready: 'Seoul: ministerbesök om klimat' },
    { name: 'case', person: 'sekreterare-ib', place: () => `case/${caseId}`, ready: 'Vad händer nu?' },
    {
      name: 'case with a mail',
      person: 'kontakt-miljo',
      place: () => `case/${mailedId}`,
      ready: 'Mejlet ligger kvar i brevlådan',
    },
    { name: 'new case', person: 'kontakt-miljo', go: [press('Nytt ärende')], ready: 'Hur började det?' },
    { name: 'door', person: 'kontakt-miljo', go: [press('Gå igenom en brevlåda')], ready: 'Brevlåda' },
    {
      name: 'commitments',
      person: 'kontakt-miljo',
      go: [press('Medlemskap och avsikter')],
      ready: 'Det staden har bundit sig till',
    },
    { name: 'statistics', person: 'kontakt-miljo', go: [view(/^Statistik/)], ready: 'Vad gäller de?' },
    {
      name: 'report',
      person: 'kontakt-miljo',
      go: [view(/^Statistik/), press('Årsrapport')],
      ready: 'Siffrorna är inte räknade ännu.',
    },
    {
      name: 'meetings',
      person: 'sekreterare-ib',
      go: [view(/^Inför mötet/)],
      ready: 'Möte: 4 december 2030',
    },
    {
      name: 'new meeting',
      person: 'sekreterare-ib',
      go: [view(/^Inför mötet/), press('Planera möte')],
      ready: 'Spara mötet',
    },
    { name: 'meeting', person: 'sekreterare-ib', place: () => 'meeting/2030-12-04', ready: 'Dagordning' },
    { name: 'paper', person: 'ledamot-1', place: () => `ib/${paperId}`, ready: 'Din synpunkt inför mötet' },
    { name: 'papers', person: 'ledamot-1', ready: 'Nablus: avfall' },
    {
      name: 'decision with a condition',
      person: 'finansroteln',
      place: () => `ib/${paperId}`,
      go: [press('För in beslut'), press('Lägg till villkor')],
      ready: 'Vad ska vara uppfyllt?',
    },
    {
      name: 'condition',
      person: 'kontakt-miljo',
      place: () => `case/${decidedId}`,
      go: [press('Följ upp: Resan betalas av Seoul')],
      ready: 'Är villkoret uppfyllt?',
    },
    { name: 'admin', person: 'administrator', place: () => 'admin', ready: 'Provbänk' },
    { name: 'no access', person: 'utan-atkomst', ready: 'Du har inte tillgång till nätverkets ärenden' },
  ]

  for (const { name, person, place, go, ready } of screens) {
    test(`${name}: axe finds nothing in any theme, nor at 320 pixels, where nothing is wider than the tab`, async () => {
      const { page, tab } = await openTeams(stage, person, place ? { place: place() } : {})
      await page.setViewportSize({ width: 1280, height: 900 })
      const frame = await ownFrame(page, 'tab')
      for (const step of go ?? []) await step(frame)
      await tab.getByText(ready).first().waitFor()
      await tab.getByLabel('Hämtar', { exact: false }).waitFor({ state: 'detached' })
      for (const theme of themes) {
        await page.getByTestId('theme').selectOption(theme)
        if (pictures) await page.screenshot({ path: `${pictures}/${name}-${theme}.png` })
        await assertAccessible(frame, `${name}, ${theme}`)
      }
      await page.getByTestId('theme').selectOption('default')
      await page.setViewportSize({ width: 396, height: 900 })
      await frame.waitForFunction(() => innerWidth <= 330)
      await tab.getByLabel('Hämtar', { exact: false }).waitFor({ state: 'detached' })
      if (pictures) await page.screenshot({ path: `${pictures}/${name}-narrow.png`, fullPage: true })
      const over = await sideways(frame)
      assert.equal(over, 0, `${name} is ${over} pixels too wide`)
      const spaced = await sidewaysSpaced(frame)
      assert.equal(spaced, 0, `${name} is ${spaced} pixels too wide with more space between letters`)
      await assertAccessible(frame, `${name}, narrow`)
      await page.context().close()
    })
  }

  test('in English no screen says anything in Swedish, and the list has all its columns at 1280 pixels', async () => {
    const isSwedish = swedishTexts()
    const names = people.map(({ displayName }) => displayName)
    const withoutNames = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ''), text)
    assert.ok(isSwedish('Väntar på kvittens') && !isSwedish('Awaiting acknowledgement'))
    const context = await stage.browserOf()
    for (const [person, place, ready, views] of [
      ['sekreterare-ib', '', 'To do', /All|Conditions|For the meeting|Statistics/],
      ['kontakt-miljo', `case/${decidedId}`, 'Conditions of the decision', null],
      ['sekreterare-ib', 'meeting/2030-12-04', 'Agenda', null],
      ['ledamot-1', `ib/${paperId}`, 'Discussion', null],
      ['administrator', 'admin', 'Administration', null],
    ] as const) {
      const { page, tab } = await openTeams(stage, person, { place, locale: 'en-gb' }, context)
      await page.setViewportSize({ width: 1280, height: 900 })
      await tab.getByRole('heading', { name: ready }).first().waitFor()
      const frame = await ownFrame(page, 'tab')
      const look = async (screen: string) => {
        await tab.getByLabel('Loading', { exact: false }).waitFor({ state: 'detached' })
        // What the city and its people wrote stands in Swedish and says so.
        const texts = await frame.evaluate(() => {
          const shown: string[] = []
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
            if (!node.parentElement?.closest('[lang=sv], script, style')) shown.push(node.nodeValue ?? '')
          return shown
        })
        assert.ok(texts.length > 5, `${screen} is empty`)
        assert.deepEqual(texts.map(withoutNames).filter(isSwedish), [], screen)
      }
      await look(place)
      for (const each of views === null ? [] : await tab.getByRole('tab', { name: views }).all()) {
        await each.click()
        await look((await each.textContent()) ?? '')
        const grid = tab.getByRole('grid')
        if ((await grid.count()) > 0)
          assert.ok(
            await grid.evaluate((all) => all.scrollWidth <= (all.parentElement?.clientWidth ?? 0)),
            'the list is wider than its place',
          )
      }
      await page.close()
    }
    await context.close()
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
    const { page, tab } = await openTeams(stage, 'sekreterare-ib')
    await tab.getByRole('heading', { name: 'Att göra' }).waitFor()
    const frame = await ownFrame(page, 'tab')
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
