import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { FrameLocator, Page } from 'playwright-core'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { setListWriters } from '../../src/sandbox/store/seed.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { cityDay } from './city-day.ts'
import { openOutlook, openStage, openTeams, type Stage } from './harness.ts'
import { sideways } from './widths.ts'

const pictures = process.env['PICTURES']
const nablus = 'Request for a study visit to your city on waste management'
const deputy = 'vikarie.avfall@stad.example'

/** The administrators' part about the directory. */
async function openDirectory(stage: Stage): Promise<{ page: Page; tab: FrameLocator }> {
  const opened = await openTeams(stage, 'administrator', { place: 'admin' })
  await opened.tab.getByRole('tab', { name: 'Katalog', exact: true }).click()
  await opened.tab.getByText(/Katalogen kommer från era egna listor/).waitFor()
  return opened
}

/** Opens the contact person of the company for waste. */
async function openContact(tab: FrameLocator): Promise<void> {
  await tab.getByRole('tab', { name: /^Kontaktpersoner/ }).click()
  await tab.getByRole('searchbox', { name: 'Sök' }).fill('Stockholm Avfall')
  await tab.getByRole('button', { name: /^Ändra .*Stockholm Avfall/ }).click()
  await tab.getByLabel('Borta från').waitFor()
}

describe('the directory, from an administrator’s hands to a hand-over', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    if (pictures) mkdirSync(pictures, { recursive: true })
  })
  after(() => stage?.close())

  const accessible = async (page: Page, state: string) => {
    if (pictures) await page.screenshot({ path: `${pictures}/directory ${state}.png`, fullPage: true })
    const frame = await ownFrame(page, 'tab')
    await assertAccessible(frame, state)
    const over = await sideways(frame)
    assert.equal(over, 0, `${state} is ${over} pixels too wide`)
  }

  test('somebody whom SharePoint does not let write reads so, and keeps what was typed', async () => {
    const [list] = stage.sandbox.store.all<{ id: string; writers: string | null }>(
      'SELECT id, writers FROM lists WHERE name = ?',
      'Kontaktpersoner',
    )
    assert.ok(list?.writers, 'the list has writers of its own')
    setListWriters(stage.sandbox.store, list.id, [])
    const { page, tab } = await openDirectory(stage)
    await openContact(tab)
    await tab.getByLabel('Borta från').fill(cityDay(-1))
    await tab.getByRole('button', { name: /^Spara/ }).click()
    await tab.getByText(/SharePoint låter dig läsa katalogen men inte ändra den/).waitFor()
    assert.equal(await tab.getByLabel('Borta från').inputValue(), cityDay(-1))
    await accessible(page, 'refused')
    await page.context().close()
    setListWriters(stage.sandbox.store, list.id, JSON.parse(list.writers) as string[])
  })

  test('an automatic reply counts as an absence nobody has entered: the preview names the deputy, and why', async () => {
    const replies = (text: string | null) =>
      stage.sandbox.store.run(
        'UPDATE users SET autoReply = ? WHERE mail = ?',
        text,
        'kontaktperson.stockholm-avfall@stad.example',
      )
    replies('Åter på måndag.')
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.openMail(nablus)
    await outlook.pane.getByRole('radio', { name: 'Nej, hör till Stockholm Avfall AB' }).check()
    await outlook.pane.getByRole('button', { name: 'Förhandsgranska', exact: true }).click()
    await outlook.pane.getByText(/har ett automatiskt svar just nu. Ersättaren får det i stället/).waitFor()
    await outlook.pane.getByText('ersattare.stockholm-avfall@stad.example').first().waitFor()
    await assertAccessible(await ownFrame(outlook.page, 'add-in'), 'preview with an automatic reply')
    if (pictures) await outlook.page.screenshot({ path: `${pictures}/directory automatic reply.png` })
    await outlook.page.context().close()
    replies(null)
  })

  test('an absence and a deputy are entered; the pane’s preview names the deputy, and why', async () => {
    const { page, tab } = await openDirectory(stage)
    await accessible(page, 'tables')
    await openContact(tab)
    await tab.getByLabel('Borta från').fill(cityDay(-1))
    await tab.getByLabel('Borta till och med').fill(cityDay(14))
    await tab.getByLabel('Ersättarens e-post').fill('')
    await tab.getByText(/kontaktperson som är borta och ingen ersättare/).waitFor()
    await tab.getByLabel('Ersättarens e-post').fill(deputy)
    await tab.getByRole('rowheader', { name: 'Ersättarens e-post' }).waitFor()
    await page.setViewportSize({ width: 396, height: 900 })
    await accessible(page, 'form at 320')
    await page.setViewportSize({ width: 1280, height: 900 })
    await accessible(page, 'form')
    await tab.getByRole('button', { name: 'Spara', exact: true }).click()
    await tab.getByText(/^Sparat: .*Stockholm Avfall/).waitFor()
    await openContact(tab)
    await tab.getByRole('button', { name: 'Visa historik' }).click()
    await tab.getByText(`Ersättarens e-post: ersattare.stockholm-avfall@stad.example → ${deputy}`).waitFor()
    await accessible(page, 'history')
    await page.context().close()

    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.openMail(nablus)
    await outlook.pane.getByRole('radio', { name: 'Nej, hör till Stockholm Avfall AB' }).check()
    await outlook.pane.getByRole('button', { name: 'Förhandsgranska', exact: true }).click()
    await outlook.pane
      .getByText(/Kontaktpersonen är borta till och med .* Ersättaren får det i stället/)
      .waitFor()
    await outlook.pane.getByText(deputy).first().waitFor()
    if (pictures) await outlook.page.screenshot({ path: `${pictures}/directory hand-over.png` })
    await outlook.page.context().close()
  })

  test('an ordinary contact person reads that the page is for administrators', async () => {
    const { page, tab } = await openTeams(stage, 'kontakt-miljo', { place: 'admin' })
    await tab.getByText('Den här sidan är för administratörer.', { exact: false }).waitFor()
    assert.equal(await tab.getByRole('tab', { name: 'Katalog' }).count(), 0)
    await page.context().close()
  })

  test('a file is taken in row by row, and the table is given as a file again', async () => {
    const { page, tab } = await openDirectory(stage)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      tab.getByRole('button', { name: 'Hämta som CSV' }).click(),
    ])
    assert.equal(download.suggestedFilename(), 'bodies.csv')
    const parts: Buffer[] = []
    for await (const part of await download.createReadStream()) parts.push(part as Buffer)
    const csv = Buffer.concat(parts).toString('utf8')
    await tab.getByRole('button', { name: 'Läs in från fil' }).click()
    await tab.getByLabel('Fil för Förvaltningar och bolag').setInputFiles({
      name: 'bodies.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv.replace('internationellt.trafik@stad.example', 'trafik.ny@stad.example')),
    })
    await tab
      .getByText('Funktionsbrevlåda: internationellt.trafik@stad.example → trafik.ny@stad.example')
      .waitFor()
    await accessible(page, 'import')
    await tab.getByRole('button', { name: 'Spara 1 ändring' }).click()
    await tab.getByText('1 ändring är sparad.').waitFor()
    await tab.getByRole('button', { name: 'Tillbaka till katalogen' }).click()
    await tab.getByRole('searchbox', { name: 'Sök' }).fill('trafik.ny')
    await tab.getByRole('cell', { name: 'trafik.ny@stad.example' }).waitFor()
    await page.context().close()
  })
})
