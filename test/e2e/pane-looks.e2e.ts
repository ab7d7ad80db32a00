import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Frame } from 'playwright-core'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, type Outlook, type Stage } from './harness.ts'
import { coveredStops } from './keyboard.ts'
import { sideways, sidewaysSpaced } from './widths.ts'

const miljo = 'internationellt.miljo@stad.example'
const nablus = 'Request for a study visit'

/** The states of the pane that other journeys pass by, on one mail and in one page, as narrow as the pane gets. */
describe('how the pane looks in its rarer states', () => {
  let stage: Stage
  let outlook: Outlook
  let frame: Frame
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.turn('paneWidth', 320)
    await outlook.openMail(nablus)
    await more().and(outlook.pane.locator(':enabled')).waitFor()
    frame = await ownFrame(outlook.page, 'add-in')
  })
  after(() => stage?.close())

  const more = () => outlook.pane.getByRole('button', { name: 'Fler val', exact: true })
  const press = (name: string) => outlook.pane.getByRole('button', { name, exact: true }).click()
  const choose = async (name: string) => {
    await more().click()
    await outlook.pane.getByRole('menuitem', { name, exact: true }).click()
  }
  const previewed = async (name: string) => {
    await outlook.pane.getByRole('heading', { name: `Förhandsgranska: ${name}` }).waitFor()
    await outlook.pane.getByText('Förbereder …').waitFor({ state: 'detached' })
  }
  /** The pane itself this high: what is above it in the window is the host's. */
  const setHeight = async (height: number) => {
    const { page } = outlook
    await page.setViewportSize({ width: 396, height })
    const inside = await frame.evaluate(() => innerHeight)
    await page.setViewportSize({ width: 396, height: height + (height - inside) })
    await frame.waitForFunction((wanted) => innerHeight === wanted, height)
  }
  const fits = async (state: string) => {
    assert.equal(await sideways(frame), 0, `${state} is too wide`)
    assert.equal(await sidewaysSpaced(frame), 0, `${state} is too wide with more space between letters`)
  }

  test('with all parts open nothing that has the focus lies under the buttons, however low the pane', async () => {
    await outlook.pane.getByRole('radio', { name: 'Ja, vi tar bedömningen' }).check()
    const closed = outlook.pane.locator('[id^=section-][aria-expanded=false]')
    while ((await closed.count()) > 0) await closed.first().click()
    await assertAccessible(frame, 'all parts open')
    for (const height of [586, 420, 256, 236]) {
      await setHeight(height)
      const { stops, covered } = await coveredStops(outlook.page, frame)
      assert.ok(stops > 40, `only ${stops} stops at ${height} pixels`)
      assert.deepEqual(covered, [], `at ${height} pixels`)
    }
  })

  test('whatever fact is changed, nothing is wider than the pane', async () => {
    await setHeight(586)
    const facts = outlook.pane.getByRole('button', { name: /^Ändra / })
    const names = await facts.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
    assert.ok(names.length > 8, `only ${names.length} facts`)
    for (const name of names) {
      await press(name)
      await fits(name)
      if (name === 'Ändra Land' || name === 'Ändra Datum') await assertAccessible(frame, name)
      await press(name)
    }
  })

  test('the menu and what it leads to are accessible', async () => {
    await more().click()
    await outlook.pane.getByRole('menu').waitFor()
    await assertAccessible(frame, 'the menu')
    await outlook.page.keyboard.press('Escape')
    await choose('Inget ärende')
    await outlook.pane.getByRole('heading', { name: 'Varför är det inget ärende?' }).waitFor()
    await assertAccessible(frame, 'no case')
    await fits('no case')
    await press('Tillbaka')
    for (const name of ['Tacka nej', 'Föreslå för IB', 'Be om uppgifter', 'Spara i ärendet']) {
      await choose(name)
      await previewed(name)
      await assertAccessible(frame, name)
      await fits(name)
      await press('Tillbaka')
    }
    await outlook.pane.getByRole('radio', { name: /^Osäkert/ }).check()
    await assertAccessible(frame, 'advice is chosen')
    await fits('advice is chosen')
    await press('Förhandsgranska')
    await previewed('Rådgör')
    await assertAccessible(frame, 'advice')
    await press('Tillbaka')
  })

  test('so are the correction of a hand-over, and what is said where no mail is chosen', async () => {
    await outlook.pane.getByRole('radio', { name: /^Nej, hör till/ }).check()
    await press('Förhandsgranska')
    await previewed('Överlämna')
    await press('Överlämna')
    await outlook.pane.getByText('Allt är klart.').waitFor()
    await press('Tillbaka till mejlet')
    await press('Rätta överlämningen')
    await previewed('Rätta överlämningen')
    await assertAccessible(frame, 'the correction of a hand-over')
    await fits('the correction of a hand-over')
    await press('Tillbaka')
    await outlook.openFolder(miljo, 'drafts')
    await outlook.pane.getByText('Inget mejl är valt').waitFor()
    await assertAccessible(frame, 'no mail is chosen')
    await fits('no mail is chosen')
  })
})
