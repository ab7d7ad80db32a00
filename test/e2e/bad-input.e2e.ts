import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, type Outlook, type Stage } from './harness.ts'

const hour = 3_600_000
const hamburg = 'Anfrage: Fachbesuch'
const tampere = 'Opintomatka'
const big = 'Timvärden 2026'

const sees = ({ pane }: Outlook, text: string | RegExp, timeout = 30_000) =>
  pane.getByText(text).first().waitFor({ timeout })
const press = ({ pane }: Outlook, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true }).first().click()
const leave = ({ page }: Outlook) => page.context().close()
const accessible = async ({ page }: Outlook, state: string) =>
  assertAccessible(await ownFrame(page, 'add-in'), state)
const ready = async ({ pane }: Outlook) => {
  await pane.getByRole('button', { name: 'Fler val' }).and(pane.locator(':enabled')).waitFor()
  await pane.getByText('Ser efter om det redan finns ett ärende').waitFor({ state: 'detached' })
}

describe('what goes wrong is said, and nothing is lost', () => {
  let stage: Stage
  let late = 0
  before(async () => {
    stage = await openStage({
      provision: provisionSandbox,
      receivers: receivers(),
      now: () => new Date(Date.now() + late),
    })
  })
  after(() => stage?.close())

  test('no mail is selected: the pane teaches by an example', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.turn('item', 'none')
    await outlook.openMail(hamburg)
    await sees(outlook, 'Inget mejl är valt')
    await accessible(outlook, 'nothing selected')
    await leave(outlook)
  })

  for (const item of ['meeting', 'draft']) {
    test(`a ${item} in a pinned pane is said to be no mail, and the next mail is read`, async () => {
      const outlook = await openOutlook(stage, 'kontakt-miljo')
      await outlook.openMail(hamburg)
      await ready(outlook)
      await outlook.turn('item', item)
      await sees(outlook, 'Det här är inte ett mejl')
      await sees(outlook, 'Ett ärende utan mejl startas i Teams.')
      assert.equal(await outlook.pane.getByText('Troligen en besöksförfrågan').count(), 0)
      await accessible(outlook, item)
      await outlook.turn('item', 'mail')
      await ready(outlook)
      await leave(outlook)
    })
  }

  test('an encrypted mail is called closed, with the second door', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.openMail('Krypterat meddelande')
    await sees(outlook, 'Mejlet är krypterat eller skyddat')
    await outlook.pane.getByRole('button', { name: 'Starta ärendet i Teams' }).waitFor()
    await accessible(outlook, 'encrypted')
    await leave(outlook)
  })

  test('a mail without subject and text claims nothing, and a case can be started', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.dropEml(
      'empty.eml',
      'From: scanner@stad.example\r\nTo: x@stad.example\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\nMessage-ID: <e@stad.example>\r\n\r\n',
    )
    await outlook.page.locator('.row', { hasText: 'scanner' }).first().click()
    await sees(outlook, 'Mejlet har ingen text att läsa.')
    await press(outlook, 'Starta ett ärende ändå')
    await ready(outlook)
    await leave(outlook)
  })

  test('of a mail of five megabytes the beginning is read, and the pane says so', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.openMail(big)
    // Five megabytes travel through the host's message channel: on a busy machine that takes its time.
    await sees(outlook, /Mejlet är mycket stort \(\d MB\)/, 120_000)
    await sees(outlook, /^(Troligen inte|Oklart om det är) en besöksförfrågan$/)
    await leave(outlook)
  })

  for (const { fault, says } of [
    { fault: 'error', says: /Outlook lämnade inte ut mejlets text/ },
    { fault: 'never', says: 'Outlook svarade inte i tid.' },
  ])
    test(`Outlook’s text of the mail: ${fault}`, async () => {
      const outlook = await openOutlook(stage, 'kontakt-miljo')
      await outlook.turn('body', fault)
      await outlook.openMail(hamburg)
      await sees(outlook, says)
      await outlook.turn('body', 'normal')
      await press(outlook, 'Läs igen')
      await sees(outlook, 'Troligen en besöksförfrågan')
      await leave(outlook)
    })

  test('without consent the pane reads and takes ticks; after approval they are still there', async () => {
    const outlook = await openOutlook(stage, 'ersattare-miljo')
    await outlook.turn('naa', 'consent-missing')
    await outlook.openMail(hamburg)
    await sees(outlook, 'Troligen en besöksförfrågan')
    // Played hosts share the page's origin, so the click on the mail lets the pane ask at once; the person says no.
    await outlook.page.getByRole('button', { name: 'Avbryt' }).click()
    await sees(outlook, /Inloggningen avbröts|Du godkände inte åtkomsten/)
    await outlook.pane.getByRole('radio', { name: 'Ja, vi tar bedömningen' }).check()
    await accessible(outlook, 'no consent')
    await press(outlook, /^(Godkänn åtkomst|Försök igen|Logga in)$/)
    await outlook.page.locator('[data-testid=consent-accept]').click()
    await ready(outlook)
    assert.equal(await outlook.pane.getByRole('radio', { name: 'Ja, vi tar bedömningen' }).isChecked(), true)
    await leave(outlook)
  })

  test('an expired token is renewed without a word', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.openMail(tampere)
    await ready(outlook)
    late += 3 * hour
    await outlook.pane.getByRole('radio', { name: 'Ja, vi tar bedömningen' }).check()
    await sees(outlook, 'Sparat på mejlet')
    await press(outlook, 'Vi tar det')
    await press(outlook, 'Vi tar det')
    await sees(outlook, 'Allt är klart.')
    await leave(outlook)
  })

  test('somebody without access to the cases is told whom to ask, and the reading works', async () => {
    const outlook = await openOutlook(stage, 'utan-atkomst')
    await outlook.dropEml(
      'visit.eml',
      'From: City <c@city.example.org>\r\nTo: x@stad.example\r\nSubject: Study visit\r\nMessage-ID: <v@city.example.org>\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\n\r\nWe are a delegation of ten from Finland and would like to make a study visit to your city in May.\r\n',
    )
    await outlook.openMail('Study visit')
    await sees(outlook, 'Troligen en besöksförfrågan')
    await sees(outlook, 'Du når inte nätverkets webbplats.')
    await accessible(outlook, 'no access to the case site')
    await leave(outlook)
  })

  test('Graph is away while a hand-over is confirmed: what was chosen stays, and it goes once when Graph is back', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.openMail(hamburg)
    await ready(outlook)
    await outlook.pane.getByRole('radio', { name: /^Nej, hör till/ }).check()
    await press(outlook, 'Förhandsgranska')
    const send = outlook.pane.getByRole('button', { name: 'Överlämna', exact: true })
    await send.and(outlook.pane.locator(':enabled')).waitFor()
    await outlook.turn('graphDown', true)
    await send.click()
    const again = outlook.pane.getByRole('button', { name: /^(Fortsätt|Försök igen)$/ }).first()
    await again.waitFor({ timeout: 60_000 })
    await accessible(outlook, 'interrupted')
    await outlook.turn('graphDown', false)
    await again.click()
    await sees(outlook, 'Allt är klart.')
    await outlook.openFolder('internationellt.miljo@stad.example', 'sentitems')
    assert.equal(
      await outlook.page.locator('.row', { hasText: `VB: ${hamburg}` }).count(),
      1,
      'the forward left once',
    )
    await leave(outlook)
  })

  test('two people take the same mail at once: the second reads who was first, and one case is there', async () => {
    const subject = 'Richiesta di visita'
    const one = await openOutlook(stage, 'kontakt-miljo')
    await one.openMail(subject)
    await ready(one)
    const two = await openOutlook(stage, 'ersattare-miljo')
    await two.openFolder('internationellt.miljo@stad.example', 'inbox')
    await two.openMail(subject)
    await ready(two)
    for (const each of [one, two]) {
      await each.pane.getByRole('radio', { name: 'Ja, vi tar bedömningen' }).check()
      await press(each, 'Vi tar det')
      await each.pane.getByRole('heading', { name: 'Förhandsgranska: Vi tar det' }).waitFor()
    }
    await press(one, 'Vi tar det')
    await sees(one, 'Allt är klart.')
    await press(two, 'Vi tar det')
    await sees(two, /Någon annan hann|redan|Allt är klart\./)
    await accessible(two, 'somebody was first')
    await press(two, /Tillbaka till mejlet|Se hur det står nu/)
    await sees(two, /Ärende 26-\d{4}/)
    await press(one, 'Tillbaka till mejlet')
    await sees(one, /Ärende 26-\d{4}/)
    const number = async (each: Outlook) =>
      /26-\d{4}/.exec(
        await each.pane
          .getByText(/Ärende 26-\d{4}/)
          .first()
          .innerText(),
      )?.[0]
    assert.equal(await number(two), await number(one))
    await leave(one)
    await leave(two)
  })
})
