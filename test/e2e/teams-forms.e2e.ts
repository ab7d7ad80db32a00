import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Frame, Page } from 'playwright-core'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { life } from '../../src/ui/i18n/sv/life.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openStage, openTeams, type Stage } from './harness.ts'
import { decideWithCondition, planMeetingWithPaper, proposeCase } from './proposed-case.ts'
import { sideways, sidewaysSpaced } from './widths.ts'

/** The forms of the tab, and what stands where something is not there: each opened once, at 320 pixels, where they fit worst. */
describe('how the forms of the tab look', () => {
  let stage: Stage
  let context: BrowserContext
  let proposed = ''
  let decided = ''
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    proposed = await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo')
    decided = await decideWithCondition(stage.sandbox)
    await planMeetingWithPaper(stage.sandbox, '2030-12-04')
    context = await stage.browserOf()
  })
  after(() => stage?.close())

  const open = async (
    person: string,
    place: string,
    ready: string,
  ): Promise<{ readonly page: Page; readonly frame: Frame }> => {
    const { page, tab } = await openTeams(stage, person, place === '' ? {} : { place }, context)
    await page.setViewportSize({ width: 396, height: 900 })
    await tab.getByText(ready).first().waitFor()
    return { page, frame: await ownFrame(page, 'tab') }
  }
  const looksRight = async (frame: Frame, state: string) => {
    await frame.getByLabel('Hämtar', { exact: false }).waitFor({ state: 'detached' })
    await assertAccessible(frame, state)
    assert.equal(await sideways(frame), 0, `${state} is too wide`)
    assert.equal(await sidewaysSpaced(frame), 0, `${state} is too wide with more space between letters`)
  }
  const press = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true }).click()
  const leave = (frame: Frame, name: string) =>
    frame.getByRole('button', { name, exact: true }).first().click()

  test('what the secretary does with a case, and the copy for release', async () => {
    const { page, frame } = await open('sekreterare-ib', `case/${proposed}`, 'Vad händer nu?')
    for (const name of ['Lägg fram för IB', 'Returnera', 'Rådgör']) {
      await press(frame, name)
      await frame.getByRole('button', { name: 'Avbryt', exact: true }).waitFor()
      await looksRight(frame, name)
      await leave(frame, 'Avbryt')
    }
    await press(frame, 'Utlämnandekopia')
    await frame.getByRole('heading', { name: 'Utlämnandekopia' }).waitFor()
    await looksRight(frame, 'the copy for release')
    await page.close()
  })

  test('whatever is written into a case', async () => {
    const { page, frame } = await open('kontakt-miljo', `case/${decided}`, 'För in i ärendet')
    let forms = 0
    for (const name of Object.values(life.write)) {
      const button = frame.getByRole('button', { name, exact: true })
      if ((await button.count()) === 0) continue
      forms++
      await button.click()
      const form = frame.getByRole('group', { name, exact: true })
      await form.waitFor()
      await looksRight(frame, name)
      await form.getByRole('button', { name: 'Avbryt', exact: true }).click()
    }
    assert.ok(forms > 5, `only ${forms} forms`)
    await page.close()
  })

  test('a meeting that is changed', async () => {
    const { page, frame } = await open('sekreterare-ib', 'meeting/2030-12-04', 'Dagordning')
    await press(frame, 'Ändra mötet')
    await frame.getByRole('button', { name: 'Spara mötet' }).waitFor()
    await looksRight(frame, 'a meeting that is changed')
    await page.close()
  })

  test('more filters, the conditions, and a file with faults', async () => {
    const { page, frame } = await open('kontakt-miljo', '', 'Att göra')
    await frame.getByRole('tab', { name: /^Villkor/ }).click()
    await frame.getByRole('list', { name: 'Villkor' }).waitFor()
    await looksRight(frame, 'the conditions')
    await frame.getByRole('tab', { name: /^Alla/ }).click()
    await frame.locator('summary', { hasText: 'Urval' }).click()
    await frame.getByRole('combobox', { name: 'Land' }).waitFor()
    await looksRight(frame, 'the filters')
    await page.setViewportSize({ width: 1280, height: 900 })
    await press(frame, 'Fler urval')
    await frame.getByRole('button', { name: 'Färre urval', exact: true }).waitFor()
    await looksRight(frame, 'more filters')
    await page.setViewportSize({ width: 396, height: 900 })
    await press(frame, 'Medlemskap och avsikter')
    await press(frame, 'Läs in från fil')
    await frame.getByLabel('Välj fil').setInputFiles({
      name: 'medlemskap.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Slag;Förvaltning eller bolag;Motpart\nFörbund;Trafiknämndsförvaltningen;ICLEI\n'),
    })
    await frame.getByText(/går inte att läsa och lämnas utanför/).waitFor()
    await looksRight(frame, 'a file with faults')
    await page.close()
  })

  test('a case that is not there', async () => {
    const { page, frame } = await open(
      'kontakt-miljo',
      `case/${crypto.randomUUID()}`,
      'Ärendet finns inte, eller så har du inte tillgång till det.',
    )
    await looksRight(frame, 'a case that is not there')
    await page.close()
  })

  test('the page where the tab is added, and the two that say what Ankomst is allowed to', async () => {
    const page = await context.newPage()
    await page.goto(`${stage.sandbox.url}/sandbox/teams?person=sekreterare-ib&view=posts`)
    await page.getByTestId('add-tab').click()
    const settings = await page.locator('dialog iframe').elementHandle()
    const frame = await settings?.contentFrame()
    assert.ok(frame)
    await frame.getByRole('radio', { name: /Ärenden inför mötet/ }).waitFor()
    await assertAccessible(frame, 'the tab is added')
    await page.setViewportSize({ width: 320, height: 900 })
    for (const name of ['privacy', 'terms']) {
      await page.goto(`${stage.sandbox.url}/${name}.html`)
      await assertAccessible(page.mainFrame(), name)
      assert.equal(await sideways(page.mainFrame()), 0, `${name} is too wide`)
      assert.equal(await sidewaysSpaced(page.mainFrame()), 0, `${name} is too wide with more space`)
    }
    await page.close()
  })
})
