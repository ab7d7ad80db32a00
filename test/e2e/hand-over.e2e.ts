import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, openTeams, type Outlook, type Stage } from './harness.ts'
import { keyboardOf } from './keyboard.ts'

const miljo = 'internationellt.miljo@stad.example'
const ib = 'ib-sekretariat@stad.example'
const nablus = 'Request for a study visit to your city on waste management'
const hamburg = 'Anfrage: Fachbesuch'
const lyon = 'Demande de visite'

const press = ({ pane }: Outlook, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true }).click()
const sees = ({ pane }: Outlook, text: string | RegExp) => pane.getByText(text).first().waitFor()
const done = (outlook: Outlook) => sees(outlook, 'Allt är klart.')
const leave = ({ page }: Outlook) => page.context().close()
const rows = async ({ page }: Outlook, subject: string | RegExp) =>
  page.locator('.row', { has: page.locator('.row-subject', { hasText: subject }) }).count()
const accessible = async ({ page }: Outlook, state: string) =>
  assertAccessible(await ownFrame(page, 'add-in'), state)

/** The pane beside this mail, connected and as narrow as it gets. */
async function paneOn(
  stage: Stage,
  person: string,
  subject: string | RegExp,
  mailbox?: string,
): Promise<Outlook> {
  const outlook = await openOutlook(stage, person)
  await outlook.turn('paneWidth', 320)
  if (mailbox !== undefined) await outlook.openFolder(mailbox, 'inbox')
  await outlook.openMail(subject)
  await outlook.pane.getByRole('button', { name: 'Fler val' }).and(outlook.pane.locator(':enabled')).waitFor()
  await outlook.pane.getByText('Ser efter om det redan finns ett ärende').waitFor({ state: 'detached' })
  return outlook
}

describe('a mail is handed to the right contact person', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
  })
  after(() => stage?.close())

  test('the pane says what the mail is and whose, and the hand-over leaves as previewed', async () => {
    const sender = await paneOn(stage, 'kontakt-miljo', nablus)
    await sees(sender, 'Troligen en besöksförfrågan')
    await sees(
      sender,
      'Borgmästaren i Nablus, Palestina, vill komma på besök med fem medarbetare (sex personer) 3–5 maj 2027. Ämne: avfall.',
    )
    await accessible(sender, 'a request')
    await press(sender, 'Varför?')
    await accessible(sender, 'the reasons')
    await sender.page.keyboard.press('Escape')

    await sender.pane.getByRole('radio', { name: 'Nej, hör till Stockholm Avfall AB' }).check()
    await accessible(sender, 'not ours')
    await press(sender, 'Förhandsgranska')
    await sees(sender, 'VB: Request for a study visit')
    await accessible(sender, 'the preview')
    await press(sender, 'Överlämna')
    await done(sender)
    await accessible(sender, 'carried out')

    await press(sender, 'Tillbaka till mejlet')
    await sees(sender, 'överlämnad, inte kvitterad')
    await accessible(sender, 'a case')
    await sender.page.locator('.reading .category', { hasText: 'Förfrågan hanteras' }).waitFor()
    await sender.openFolder(miljo, 'sentitems')
    assert.equal(await rows(sender, 'VB: Request for a study visit'), 1)
    await leave(sender)
  })

  test('the receiver finds one forward, lands in the same case and acknowledges; the sender sees it', async () => {
    const receiver = await paneOn(stage, 'kontakt-avfall', 'VB: Request for a study visit')
    assert.equal(await rows(receiver, 'VB: Request for a study visit'), 1)
    await receiver.page
      .frameLocator('.mail-body')
      .getByText('Kvittera eller skicka tillbaka.')
      .first()
      .waitFor()
    await sees(receiver, 'Ärende 26-0001')
    await sees(receiver, 'Överlämnad till er av Kontaktperson Miljöförvaltningen, Miljöförvaltningen.')
    await accessible(receiver, 'handed to us')
    await press(receiver, 'Kvittera')
    await done(receiver)
    await leave(receiver)

    const sender = await paneOn(stage, 'kontakt-miljo', nablus)
    await sees(sender, 'Ärende 26-0001')
    await sees(sender, /^kvitterad/)
    await sees(sender, 'Stockholm Avfall AB ansvarar.')
    await sees(sender, /^Diarieför, Miljöförvaltningen, senast /)
    await sees(sender, /^Mejlet är flaggat till /)
    await sender.page.locator('.row', { hasText: nablus }).locator('.flag').waitFor()
    await press(sender, 'För in diarienummer')
    await sender.page.keyboard.type('2026-1712')
    await accessible(sender, 'a registration number')
    await sender.page.keyboard.press('Enter')
    await sees(sender, 'Diarienumret är infört i ärendet.')
    await sees(sender, 'Diarienummer 2026-1712, Miljöförvaltningen')
    assert.equal(await sender.pane.getByText(/^Diarieför, Miljö/).count(), 0, 'it is done')
    await sender.page.locator('.row', { hasText: nablus }).locator('.flag').waitFor({ state: 'detached' })
    await leave(sender)

    const { page, tab } = await openTeams(
      stage,
      'kontakt-miljo',
      {},
      await stage.browserOf({ bypassCSP: true }),
    )
    await page.setViewportSize({ width: 320, height: 900 })
    await tab.getByRole('tab', { name: /^Alla/ }).click()
    await tab.getByText('26-0001').first().waitFor()
    await tab
      .getByText(/^Diarieför /)
      .first()
      .waitFor()
    await assertAccessible(await ownFrame(page, 'tab'), 'the list of cases at 320 px')
    await tab
      .getByRole('button', { name: /26-0001/ })
      .first()
      .click()
    await tab.getByRole('heading', { name: /Historik/ }).waitFor()
    await assertAccessible(await ownFrame(page, 'tab'), 'a case at 320 px')
    await page.context().close()
  })

  test('what was ticked is there after another mail and after a reload', async () => {
    const outlook = await paneOn(stage, 'kontakt-miljo', hamburg)
    const yes = outlook.pane.getByRole('radio', { name: 'Ja, vi tar bedömningen' })
    await yes.check()
    await press(outlook, /Bedömning/)
    const tick = outlook.pane.getByRole('checkbox', { name: 'Omvärldsbevakning' })
    await tick.check()
    await accessible(outlook, 'the assessment')
    await sees(outlook, 'Sparat på mejlet')
    await outlook.openMail('Opintomatka')
    await sees(outlook, 'Fler val')
    assert.equal(await yes.isChecked(), false, 'another mail has its own ticks')
    await outlook.openMail(hamburg)
    await sees(outlook, 'Fler val')
    assert.equal(await yes.isChecked(), true)
    await outlook.page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage.removeItem(key)
    })
    await outlook.page.reload()
    await press(outlook, /Bedömning/)
    await tick.and(outlook.pane.locator(':checked')).waitFor()
    assert.equal(await yes.isChecked(), true, 'the ticks stand on the mail, not only in this browser')
    await leave(outlook)

    const colleague = await paneOn(stage, 'ersattare-miljo', hamburg)
    await sees(colleague, /Kontaktperson Miljöförvaltningen arbetar med det här mejlet/)
    await leave(colleague)
  })

  test('"not ours" takes at most five keys, an ordinary visit that we take at most twelve', async (t) => {
    const away = await paneOn(stage, 'kontakt-miljo', '視察')
    await away.pane.getByRole('button', { name: 'Varför?', exact: true }).focus()
    const notOurs = keyboardOf(away.page)
    await notOurs.press('Tab', 'Space')
    const receiver = away.pane.getByRole('combobox')
    assert.equal(await away.pane.getByRole('radio', { name: /^Nej, hör till/ }).isChecked(), true)
    assert.equal(await receiver.inputValue(), 'Stockholm Avfall AB')
    await notOurs.press('Enter')
    await away.pane
      .getByRole('button', { name: 'Överlämna', exact: true })
      .and(away.pane.locator(':enabled'))
      .waitFor()
    await notOurs.press('Enter')
    await done(away)
    t.diagnostic(`"not ours": ${notOurs.count()} keys`)
    assert.ok(notOurs.count() <= 5, `${notOurs.count()} keys`)
    await leave(away)

    const ours = await paneOn(stage, 'kontakt-miljo', 'Opintomatka')
    await ours.pane.getByRole('button', { name: 'Varför?', exact: true }).focus()
    const keys = keyboardOf(ours.page)
    await keys.press(
      'Tab',
      'Space',
      'Alt+3',
      'Tab',
      'Space',
      'Alt+ArrowDown',
      'Space',
      'Alt+ArrowDown',
      'Alt+ArrowDown',
      'Space',
    )
    assert.equal(await ours.pane.getByRole('radio', { name: 'Ja, vi tar bedömningen' }).isChecked(), true)
    assert.equal(await ours.pane.getByRole('checkbox', { name: 'Profilering' }).isChecked(), true)
    assert.equal(await ours.pane.getByRole('radio', { name: 'Ja', exact: true }).isChecked(), true)
    assert.equal(await ours.pane.getByRole('checkbox', { name: 'Nya perspektiv' }).isChecked(), true)
    await keys.press('Enter')
    await ours.pane.getByRole('heading', { name: 'Förhandsgranska: Vi tar det' }).waitFor()
    await ours.pane
      .getByRole('button', { name: 'Vi tar det', exact: true })
      .and(ours.pane.locator(':enabled'))
      .waitFor()
    await keys.press('Enter')
    await done(ours)
    t.diagnostic(`"we take it", assessed in full: ${keys.count()} keys`)
    assert.ok(keys.count() <= 12, `${keys.count()} keys`)
    await leave(ours)
  })

  test('a receiver sends the case back with a reason, which the sender reads beside the first mail', async () => {
    const sender = await paneOn(stage, 'kontakt-miljo', hamburg)
    await sender.pane.getByRole('radio', { name: /^Nej, hör till/ }).check()
    const other = sender.pane.getByRole('combobox', { name: 'Mottagare' })
    await other.fill('')
    await other.pressSequentially('Stockholm Avfall')
    await sender.pane
      .getByRole('option', { name: /Stockholm Avfall/ })
      .first()
      .click()
    await press(sender, 'Förhandsgranska')
    await press(sender, 'Överlämna')
    await done(sender)

    const receiver = await paneOn(stage, 'kontakt-avfall', 'VB: Anfrage: Fachbesuch')
    await press(receiver, 'Fler val')
    await receiver.pane.getByRole('menuitem', { name: 'Skicka tillbaka' }).click()
    const send = receiver.pane.getByRole('button', { name: 'Skicka tillbaka', exact: true })
    await send.waitFor()
    assert.equal(await send.isEnabled(), false, 'a reason is needed')
    await accessible(receiver, 'a reason is missing')
    await receiver.pane.getByRole('textbox', { name: 'Skäl' }).fill('Det gäller dagvatten, inte avfall.')
    await send.click()
    await done(receiver)
    await leave(receiver)

    await press(sender, 'Tillbaka till mejlet')
    await sender.openMail('Opintomatka')
    await sender.openMail(hamburg)
    await sees(sender, /^skickad tillbaka|^returnerad/i)
    await sees(sender, 'Skickad tillbaka. Välj vem som ska ta det.')
    await leave(sender)
  })

  test('a proposal for the IB arrives in the secretariat’s inbox and in the secretary’s list', async () => {
    const sender = await paneOn(stage, 'kontakt-miljo', lyon)
    await press(sender, 'Föreslå för IB')
    await sees(sender, ib)
    await press(sender, 'Föreslå för IB')
    await done(sender)
    await leave(sender)

    const secretary = await paneOn(stage, 'sekreterare-ib', /^VB: /, ib)
    assert.equal(await rows(secretary, /^VB: /), 1)
    await sees(secretary, /föreslagen för/i)
    await leave(secretary)
    const { page, tab } = await openTeams(stage, 'sekreterare-ib')
    await tab
      .getByRole('button', { name: /^Öppna 26-/ })
      .first()
      .click()
    await tab.getByRole('button', { name: 'Lägg fram för IB' }).waitFor()
    await page.context().close()
  })
})
