import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createCaseStore } from '../../src/casestore/create-case-store.ts'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { openStage, openTeams, type Stage } from './harness.ts'
import { configOf, graphOf, proposeCase } from './proposed-case.ts'

/** Folder for screenshots; none are made without it. */
const pictures = process.env['PICTURES']

describe('the page of a case, as its secretary works with it', () => {
  let stage: Stage
  let caseId = ''
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    caseId = await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo')
    await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo')
  })
  after(() => stage?.close())

  const open = async () => {
    const { page, tab } = await openTeams(stage, 'sekreterare-ib', { place: `case/${caseId}` })
    return { page, tab, press: (name: string) => tab.getByRole('button', { name, exact: true }).click() }
  }

  test('an estimated cost is entered, and is the cost line of the paper', async () => {
    const { page, tab, press } = await open()
    await press('Kostnad')
    await tab.getByLabel('Timmar').fill('40')
    await tab.getByLabel('Kronor').fill('25 000')
    await press('För in')
    await tab.getByText('Infört.').waitFor()
    await press('Lägg fram för IB')
    const line = await tab.getByLabel('Kostnadsrad').inputValue()
    assert.match(line.replaceAll(/\s/g, ' '), /^40 timmar, 25 000 kronor/)
    await press('Granska')
    await press('Lägg fram')
    await tab.getByText('Klart.', { exact: true }).waitFor()
    await page.context().close()
  })

  test('an earlier case of the same country and theme is shown with where it stands', async () => {
    const { page, tab } = await open()
    await tab
      .getByText('samma organisation, samma land, samma ämne')
      .or(tab.getByText('samma land, samma ämne'))
      .first()
      .waitFor()
    await page.context().close()
  })

  test('a post of the thread becomes a note for the record, once', async () => {
    const { page, tab, press } = await open()
    await tab.getByLabel('Skriv i tråden').fill('Staden betalar hotellet.')
    await press('Skicka')
    await press('Gör till tjänsteanteckning')
    await tab.getByText('Finns som tjänsteanteckning').waitFor()
    await page.reload()
    await tab.getByText('Finns som tjänsteanteckning').waitFor()
    const stored = await createCaseStore(
      graphOf(stage.sandbox, 'sekreterare-ib'),
      configOf(stage.sandbox),
    ).get(caseId)
    const notes = stored?.case.actions.filter(({ type }) => type === 'note') ?? []
    assert.equal(notes.length, 1)
    await page.context().close()
  })

  test('on paper the page says what it is, keeps the names of other cases and leaves out what is to be filled in', async () => {
    const { page, tab } = await open()
    const other = tab.getByRole('button', { name: /^26-\d{4} / }).first()
    const form = tab.getByRole('heading', { name: 'För in i ärendet' })
    const note = tab.getByText(/^Utskriven .* Sekretess är inte prövad;/)
    await other.waitFor()
    const seen = async () => [await note.isVisible(), await other.isVisible(), await form.isVisible()]
    assert.deepEqual(await seen(), [false, true, true])
    await page.emulateMedia({ media: 'print' })
    assert.deepEqual(await seen(), [true, true, false])
    assert.equal(await tab.getByRole('button', { name: 'Skriv ut' }).isVisible(), false)
    await page.context().close()
  })

  test('a copy for release needs a legal ground for what is masked, and is noted', async () => {
    const { page, tab, press } = await open()
    await press('Utlämnandekopia')
    await tab.getByRole('checkbox').first().check()
    await press('Skapa kopian (.docx)')
    await tab.getByText('Skriv lagrum för varje maskerad uppgift.').waitFor()
    await tab.getByLabel('Lagrum').fill('OSL 15:1')
    const [file] = await Promise.all([page.waitForEvent('download'), press('Skapa kopian (.docx)')])
    assert.match(file.suggestedFilename(), /\.docx$/)
    await tab.getByText('Utlämnandekopia gjord. Maskerade uppgifter: 1.', { exact: false }).first().waitFor()
    await page.context().close()
  })

  test('the nearest day of a case without a mail is put in the function mailbox’s calendar, seen by the deputy, and taken out; without such a mailbox it is in one’s own', async () => {
    const place = { place: `case/${caseId}` }
    const first = await openTeams(stage, 'kontakt-miljo', place)
    await first.tab.getByRole('button', { name: 'Lägg in i brevlådans kalender', exact: true }).click()
    await first.tab.getByText(/^Ligger i brevlådans kalender den /).waitFor()
    if (pictures) await first.page.screenshot({ path: `${pictures}/calendar.png`, fullPage: true })
    await first.page.context().close()

    const second = await openTeams(stage, 'ersattare-miljo', place)
    await second.tab.getByRole('button', { name: 'Ta bort ur kalendern', exact: true }).click()
    await second.tab.getByText('Borttaget ur kalendern.', { exact: true }).waitFor()
    await second.page.context().close()

    const without = "json_extract(fields, '$.FunctionMailbox') = 'internationellt.miljo@stad.example'"
    stage.sandbox.store.run(
      `UPDATE items SET fields = json_remove(fields, '$.FunctionMailbox') WHERE ${without}`,
    )
    const third = await openTeams(stage, 'kontakt-miljo', place)
    await third.tab.getByRole('button', { name: 'Lägg in i min kalender', exact: true }).click()
    await third.tab.getByText(/^Ligger i din kalender den /).waitFor()
    const [entry] = stage.sandbox.store.all<{ doc: string }>('SELECT doc FROM events')
    assert.match(String(JSON.parse(entry?.doc ?? '{}').subject), /^26-\d{4} Diarieför: Seoul/)
    await third.page.context().close()
  })

  test('an official who steps aside no longer sees the case, and can take it back', async () => {
    const { page, tab, press } = await open()
    await press('Anmäl jäv')
    await press('För in')
    await tab.getByText('Du har anmält jäv i det här ärendet.', { exact: false }).waitFor()
    assert.doesNotMatch(await tab.locator('main').innerText(), /Uppgifter|hotellet/)
    await press('Ta tillbaka jävsanmälan')
    await tab.getByRole('heading', { name: 'För in i ärendet' }).waitFor()
    await page.context().close()
  })
})
