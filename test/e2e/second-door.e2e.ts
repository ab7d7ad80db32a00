import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { archiveFaults, hashedFiles, manifestName } from '../../src/documents/archive/manifest.ts'
import { openStage, openTeams, type Stage } from './harness.ts'

describe('a mail triaged from the tab, without Outlook', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
  })
  after(() => stage?.close())

  test('from the list of the mailbox to the acknowledged hand-over', async () => {
    const { page, tab } = await openTeams(stage, 'kontakt-miljo')
    const press = (name: string) => tab.getByRole('button', { name, exact: true }).click()
    await press('Gå igenom en brevlåda')
    await tab.getByText(/^Troligen förfrågningar/).waitFor()
    await tab
      .getByRole('button', { name: /study visit to your city on waste/ })
      .first()
      .click()
    await tab.getByRole('combobox', { name: /För vilken/ }).selectOption('miljo')
    await press('Öppna ett ärende av mejlet')
    await tab.getByText('Det här händer').waitFor()
    await press('Öppna ett ärende av mejlet')
    await tab.getByText('Klart.', { exact: true }).waitFor()
    await press('Stäng')
    await press('Visa mejlet')
    await tab.getByRole('region', { name: 'Mejlet i sin helhet' }).waitFor()
    await press('Bedöm mot strategin')
    await tab
      .getByRole('checkbox', { name: /Samverkan/ })
      .first()
      .check()
    await press('För in bedömningen')
    await tab.getByRole('button', { name: 'Bedöm på nytt' }).waitFor()
    await press('Överlämna')
    await tab.getByRole('combobox', { name: /Till vem/ }).selectOption('stockholm-avfall')
    await tab.getByLabel(/Skäl/).fill('Ämnet är avfall')
    await press('Granska')
    await tab.getByText('internationellt.stockholm-avfall@stad.example').first().waitFor()
    await tab.getByText('Mejlet från avsändaren följer med, under texten.').waitFor()
    await press('Överlämna')
    await tab.getByText('Klart.', { exact: true }).waitFor()
    await page.context().close()

    const theirs = await openTeams(stage, 'kontakt-avfall')
    await theirs.tab.getByRole('button', { name: 'Öppna 26-0001' }).click()
    await theirs.tab.getByRole('button', { name: 'Kvittera', exact: true }).click()
    await theirs.tab.getByText('Klart.', { exact: true }).waitFor()
    await theirs.tab.getByRole('button', { name: 'Visa mejlet' }).click()
    await theirs.tab.getByRole('region', { name: 'Mejlet i sin helhet' }).first().waitFor()
    await theirs.page.context().close()
  })

  test('the same mail is then known, and leads to its case', async () => {
    const { page, tab } = await openTeams(stage, 'kontakt-miljo')
    await tab.getByRole('button', { name: 'Gå igenom en brevlåda' }).click()
    await tab
      .getByRole('button', { name: /study visit to your city on waste/ })
      .first()
      .click()
    await tab.getByText('Mejlet hör redan till ett ärende.', { exact: false }).waitFor()
    assert.equal(await tab.getByRole('button', { name: 'Öppna ett ärende av mejlet' }).count(), 0)
    await page.context().close()
  })

  test('a mail with passports has no copy in the case: its text is read where it lies, by those whom the mailbox lets in', async () => {
    const { page, tab } = await openTeams(stage, 'kontakt-miljo')
    const press = (name: string) => tab.getByRole('button', { name, exact: true }).click()
    await press('Gå igenom en brevlåda')
    const listed = tab.getByRole('button', { name: /invitation letters needed for visas/ })
    await listed.click()
    await tab.getByText('passport_scan_1.jpg – ligger kvar i brevlådan').waitFor()
    await press('Tillbaka till brevlådan')
    await listed.waitFor()
    // Going on with the next mail takes one key, not as many as there are mails above it.
    assert.equal(await listed.evaluate((element) => element === document.activeElement), true)
    await page.keyboard.press('Enter')
    await press('Öppna ett ärende av mejlet')
    await tab.getByText('Det här händer').waitFor()
    await press('Öppna ett ärende av mejlet')
    await tab.getByText('Klart.', { exact: true }).waitFor()
    await press('Stäng')
    await press('Visa mejlet')
    const mail = tab.getByRole('region', { name: 'Mejlet i sin helhet' })
    await mail.getByText(/see how you look after street/).waitFor()
    const files = tab.getByRole('list', { name: 'Bilagor i mejlet' })
    assert.match(await files.innerText(), /passport_scan_1\.jpg/)
    assert.equal(await files.getByRole('button').count(), 0)
    await page.context().close()

    const others = await openTeams(stage, 'kontakt-trafik')
    await others.tab.getByRole('tab', { name: /^Alla/ }).click()
    await others.tab.getByRole('button', { name: 'Öppna 26-0002' }).click()
    await others.tab.getByRole('button', { name: 'Visa mejlet' }).click()
    await others.tab.getByText(/Mejlet ligger i brevlådan .*, som du inte har tillgång till\./).waitFor()
    assert.equal(await others.tab.getByRole('region', { name: 'Mejlet i sin helhet' }).count(), 0)
    await others.page.context().close()
  })

  test('a case that is closed has its package for the archive, read back before it is handed out', async () => {
    const { page, tab } = await openTeams(stage, 'kontakt-miljo')
    const press = (name: string) => tab.getByRole('button', { name, exact: true }).click()
    await tab.getByRole('tab', { name: /^Alla/ }).click()
    await press('Öppna 26-0002')
    await press('Avsluta')
    await press('För in')
    const make = tab.getByRole('button', { name: 'Arkivpaket (.zip)' })
    await make.waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), make.click()])
    assert.equal(file.suggestedFilename(), '26-0002.zip')
    await tab.getByText(/läst tillbaka mot sina kontrollsummor/).waitFor()
    const inside = Object.entries(unzipSync(await readFile(await file.path())))
    const files = inside.map(([name, bytes]) => ({
      path: name.replace('26-0002/', ''),
      bytes: new Uint8Array(bytes),
    }))
    const listed = files.filter(({ path }) => path !== manifestName)
    const manifest = files.find(({ path }) => path === manifestName)?.bytes ?? new Uint8Array()
    assert.deepEqual(listed.map(({ path }) => path).toSorted(), ['arende.html', 'arende.json', 'erms.xml'])
    assert.deepEqual(archiveFaults(strFromU8(manifest), await hashedFiles(listed)), [])
    await page.context().close()
  })

  test('a mailbox that is not one’s own to read says so', async () => {
    const { page, tab } = await openTeams(stage, 'kontakt-avfall')
    await tab.getByRole('button', { name: 'Gå igenom en brevlåda' }).click()
    await tab.getByRole('combobox', { name: 'Brevlåda' }).selectOption('internationellt.miljo@stad.example')
    await tab.getByText('Du har inte tillgång till den brevlådan.', { exact: false }).waitFor()
    await page.context().close()
  })
})
