import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, openTeams, type Stage } from './harness.ts'

describe('a letter to the requester is drafted, never sent', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
  })
  after(() => stage?.close())

  test('a refusal gives its reason and what can be offered instead, and lies among the drafts', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.turn('paneWidth', 320)
    await outlook.openMail('Request for a study visit to your city on waste management')
    const { pane, page } = outlook
    await pane.getByRole('button', { name: 'Fler val' }).and(pane.locator(':enabled')).click()
    await pane.getByRole('menuitem', { name: 'Tacka nej' }).click()
    await pane.getByRole('textbox', { name: 'Skäl', exact: true }).fill('Ingen möjlighet i maj')
    const text = pane.getByRole('textbox', { name: /^Svarsutkast/ })
    await text.waitFor()
    assert.match(await text.inputValue(), /\[what we can offer instead\]/)
    await pane.getByRole('button', { name: 'an online meeting' }).click()
    await pane.getByRole('button', { name: /^Our staff are not able/ }).click()
    assert.match(await text.inputValue(), /What we can offer instead is an online meeting\./)
    assert.match(await text.inputValue(), /^Dear Mayor,/)
    // The plan follows what is written; while it does, its button changes from one state to the other.
    const confirm = pane.getByRole('button', { name: 'Tacka nej', exact: true })
    await confirm.and(pane.locator(':enabled:not([aria-disabled=true])')).waitFor()
    await assertAccessible(await ownFrame(page, 'add-in'), 'a letter')
    await page.screenshot({ path: process.env['LOOK'] ?? '/dev/null', fullPage: true, type: 'png' })

    await pane.getByRole('combobox', { name: 'Svarets språk' }).click()
    await pane.getByRole('option', { name: 'svenska' }).click()
    assert.match(await text.inputValue(), /^Till borgmästaren,/)
    await text.fill('Hej,\n\nTyvärr.')
    await pane.getByText('Du har ändrat texten för hand.').waitFor()
    await pane.getByRole('button', { name: 'Skriv brevet på nytt' }).click()
    assert.match(await text.inputValue(), /Den här gången kan vi inte ta emot er/)

    await confirm.and(pane.locator(':enabled')).click()
    await pane.getByText('Allt är klart.').waitFor()
    await outlook.openFolder('internationellt.miljo@stad.example', 'drafts')
    const drafts = page.locator('.row')
    await drafts.first().waitFor()
    assert.equal(await drafts.count(), 1)
    await page.context().close()
  })

  test('from the page of the case too: another letter, in Swedish, lies among the drafts of the same mailbox', async () => {
    const { page, tab } = await openTeams(stage, 'kontakt-miljo')
    await tab.getByRole('tab', { name: /^Alla/ }).click()
    await tab.getByRole('button', { name: /26-0001/ }).click()
    await tab.getByRole('button', { name: 'Skriv brev' }).click()
    const text = tab.getByRole('textbox', { name: /^Svarsutkast/ })
    await text.waitFor()
    await tab.getByRole('combobox', { name: 'Svarets språk' }).click()
    await tab.getByRole('option', { name: 'svenska' }).click()
    assert.match(await text.inputValue(), /^Hej,\n\nTack för er förfrågan/)
    await assertAccessible(await ownFrame(page, 'tab'), 'a letter in the tab')
    await tab.getByRole('button', { name: 'Granska' }).click()
    await tab.getByRole('button', { name: 'Lägg utkastet i brevlådan' }).click()
    await tab.getByText('Klart.', { exact: true }).waitFor()
    await tab.getByText('Gjorde utkast till brev').first().waitFor()
    await page.context().close()

    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.openFolder('internationellt.miljo@stad.example', 'drafts')
    const drafts = outlook.page.locator('.row')
    await drafts.nth(1).waitFor()
    assert.equal(await drafts.count(), 2)
    await outlook.page.context().close()
  })

  test('a case without mail has a letter too: a new draft in the mailbox of the body', async () => {
    const { page, tab } = await openTeams(stage, 'kontakt-miljo')
    await tab.getByRole('button', { name: 'Nytt ärende' }).click()
    await tab.getByLabel('Rubrik').fill('Oslo: borgmästaren ringde')
    await tab.getByRole('combobox', { name: 'Förvaltning eller bolag' }).selectOption('miljo')
    await tab.getByLabel('Tjänsteanteckning: vad sades?').fill('Vill komma i maj.')
    await tab.getByRole('button', { name: 'Skapa ärendet' }).click()
    await tab.getByRole('button', { name: 'Skriv brev' }).click()
    await tab.getByText('Ärendet har inget mejl att svara på.', { exact: false }).waitFor()
    await assertAccessible(await ownFrame(page, 'tab'), 'a letter in a case without mail')
    await tab.getByRole('button', { name: 'Granska' }).click()
    await tab.getByRole('button', { name: 'Lägg utkastet i brevlådan' }).click()
    await tab.getByText('Klart.', { exact: true }).waitFor()
    await tab.getByText('Gjorde utkast till brev').first().waitFor()
    await page.context().close()

    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.openFolder('internationellt.miljo@stad.example', 'drafts')
    const drafts = outlook.page.locator('.row')
    await drafts.nth(2).waitFor()
    assert.equal(await drafts.count(), 3)
    await outlook.page.context().close()
  })
})
