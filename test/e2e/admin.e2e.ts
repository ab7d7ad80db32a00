import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, openTeams, type Stage } from './harness.ts'
import { sideways } from './widths.ts'

const pictures = process.env['PICTURES']

const request = `From: "Mayor's office" <office@nablus.example>
To: internationellt.miljo@stad.example
Subject: Study visit on waste
Date: Fri, 20 Nov 2026 10:00:00 +0000

The mayor of Nablus, Palestine, and five officials would like to visit Stockholm on 3-5 May 2027 to learn about waste.
`

describe('the administrators’ page', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    if (pictures) mkdirSync(pictures, { recursive: true })
  })
  after(() => stage?.close())

  test('a dropped .eml is read in the browser: row, route and signals', async () => {
    const { page, tab } = await openTeams(stage, 'administrator', { place: 'admin' })
    await tab
      .getByLabel('Välj en .eml-fil')
      .setInputFiles({ name: 'a.eml', mimeType: 'message/rfc822', buffer: Buffer.from(request) })
    await tab.getByText(/Borgmästaren i Nablus, Palestina/).waitFor()
    await tab.getByRole('rowheader', { name: 'group-size' }).waitFor()
    await assertAccessible(await ownFrame(page, 'tab'), 'test bench')
    await page.context().close()
  })

  test('every part is accessible, and at 320 pixels nothing is wider than the tab', async () => {
    const { page, tab } = await openTeams(stage, 'administrator', { place: 'admin' })
    await tab.getByRole('tab', { name: 'Provbänk' }).waitFor()
    for (const width of [1280, 396]) {
      await page.setViewportSize({ width, height: 900 })
      const names = await tab.getByRole('tab').allInnerTexts()
      assert.ok(names.length > 5, 'the parts are there')
      for (const name of names.map((text) => text.split('\n')[0] ?? '')) {
        await tab.getByRole('tab', { name, exact: true }).click()
        await tab.getByLabel('Hämtar', { exact: false }).waitFor({ state: 'detached' })
        await page.waitForLoadState('networkidle')
        const frame = await ownFrame(page, 'tab')
        if (pictures) await page.screenshot({ path: `${pictures}/admin-${name}-${width}.png` })
        await assertAccessible(frame, `${name} at ${width}`)
        const over = await sideways(frame)
        assert.equal(over, 0, `${name} is ${over} pixels too wide at ${width}`)
      }
    }
    await page.context().close()
  })

  test('a country that the City calls otherwise is called so in the pane, until the edition’s name is back', async () => {
    const { page, tab } = await openTeams(stage, 'administrator', { place: 'admin' })
    await page.setViewportSize({ width: 396, height: 900 })
    await tab.getByRole('tab', { name: 'Landsnamn' }).click()
    await tab.getByRole('searchbox', { name: 'Sök' }).fill('PS')
    await tab.getByRole('button', { name: 'Ändra Palestina' }).click()
    await tab.getByLabel('Namn på svenska').fill('')
    await tab.getByRole('button', { name: 'Spara' }).click()
    await tab.getByText('Fyll i fältet.').waitFor()
    const frame = await ownFrame(page, 'tab')
    await assertAccessible(frame, 'a country with a fault')
    const over = await sideways(frame)
    assert.equal(over, 0, `the form is ${over} pixels too wide`)
    await tab.getByLabel('Namn på svenska').fill('Staten Palestina')
    await tab.getByRole('button', { name: 'Spara' }).click()
    await tab.getByText('Sparat: Staten Palestina.').waitFor()

    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.dropEml('a.eml', request)
    await outlook.openMail('Study visit on waste')
    await outlook.pane.getByText(/Borgmästaren i Nablus, Staten Palestina/).waitFor()
    await outlook.page.context().close()

    await tab.getByRole('button', { name: 'Ändra Staten Palestina' }).click()
    await tab.getByRole('button', { name: 'Använd utgåvans namn igen' }).click()
    await tab.getByText(/^Utgåvans namn gäller igen/).waitFor()
    await tab.getByRole('button', { name: 'Ändra Palestina' }).waitFor()
    await page.context().close()
  })

  test('others get a sentence', async () => {
    const { page, tab } = await openTeams(stage, 'kontakt-miljo', { place: 'admin' })
    await tab.getByText('Den här sidan är för administratörer.', { exact: false }).waitFor()
    await page.context().close()
  })
})
