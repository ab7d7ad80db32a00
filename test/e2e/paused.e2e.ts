import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { uuidOf } from '../../src/cases/keys.ts'
import { deliver } from '../../src/sandbox/graph/mail/deliver.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, openTeams, type Outlook, type Stage } from './harness.ts'

const subject = 'Study visit to your control rooms'
const eml = Buffer.from(
  [
    'From: "International Office" <international@porto.example.org>',
    'To: internationellt.miljo@stad.example',
    `Subject: ${subject}`,
    'Message-ID: <control-rooms@porto.example.org>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'The City of Porto, Portugal, would like to send a delegation of four officials on 11 May 2027 to see your control rooms.',
  ].join('\r\n'),
)

const press = ({ pane }: Outlook, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true }).first().click()
const sees = ({ pane }: Outlook, text: string | RegExp) => pane.getByText(text).first().waitFor()

describe('a request that may be a security matter (users.md 7)', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    await deliver(stage.sandbox.store, {
      mailbox: 'internationellt.miljo@stad.example',
      eml,
      receivedAt: new Date(),
    })
  })
  after(() => stage?.close())

  const paneOf = async (person: string) => {
    const outlook = await openOutlook(stage, person)
    await outlook.openMail(subject)
    await outlook.pane.getByText('Ser efter om det redan finns ett ärende').waitFor({ state: 'detached' })
    return outlook
  }

  test('once ticked, the pause is all that can be entered, and nothing is sent', async () => {
    const outlook = await paneOf('kontakt-miljo')
    await press(outlook, /^3/)
    await press(outlook, /Fler mål/)
    await outlook.pane
      .getByRole('radiogroup', { name: /säkerhetskänsligt/ })
      .getByRole('radio', { name: 'Ja' })
      .check()
    await press(outlook, 'Spara i ärendet')
    await sees(outlook, 'Inget mejl skickas.')
    await press(outlook, 'Spara')
    await sees(outlook, 'Allt är klart.')
    await press(outlook, 'Tillbaka till mejlet')
    await sees(outlook, 'Ärendet är pausat')
    await sees(outlook, /Kontakta säkerhetsfunktionen: .+@stad\.example/)
    await assertAccessible(await ownFrame(outlook.page, 'add-in'), 'the pane on a paused case')
    assert.equal(await outlook.pane.getByRole('button', { name: 'Fler val' }).count(), 0)
    await outlook.page.context().close()
  })

  test('a colleague who has ticked nothing can do nothing of it either, and finds it in no list', async () => {
    const outlook = await paneOf('ersattare-miljo')
    await sees(outlook, 'Ärendet är pausat')
    assert.equal(await outlook.pane.getByRole('button', { name: 'Fler val' }).count(), 0)
    await outlook.page.context().close()
    const { page, tab } = await openTeams(stage, 'kontakt-miljo')
    await tab.getByRole('tab', { name: /^Alla \(0\)/ }).click()
    assert.equal(await tab.getByText('26-0001').count(), 0)
    await page.context().close()
  })

  test('the case page says whom to contact; when the function has answered the pause ends and the case goes on', async () => {
    const caseId = await uuidOf('case <control-rooms@porto.example.org>')
    const before = await openTeams(stage, 'kontakt-miljo', { place: `case/${caseId}` })
    await before.tab.getByText(/Kontakta säkerhetsfunktionen: .+@stad\.example/).waitFor()
    await before.tab.getByRole('button', { name: 'Diarienummer' }).waitFor()
    for (const name of ['Överlämna', 'Vi tar det', 'Tjänsteanteckning'])
      assert.equal(await before.tab.getByRole('button', { name }).count(), 0, name)
    await assertAccessible(await ownFrame(before.page, 'tab'), 'the page of a paused case')
    await before.page.context().close()
    const outlook = await paneOf('kontakt-miljo')
    await press(outlook, 'Häv pausen')
    await sees(outlook, /bara om säkerhetsfunktionen har svarat/)
    await press(outlook, 'Häv pausen')
    await outlook.pane.getByText('Ärendet är pausat').waitFor({ state: 'detached' })
    await press(outlook, 'Fler val')
    await outlook.pane.getByRole('menuitem', { name: 'Överlämna' }).waitFor()
    await outlook.page.context().close()
    const after = await openTeams(stage, 'kontakt-miljo')
    await after.tab.getByRole('tab', { name: /^Alla/ }).click()
    await after.tab
      .getByText(/^Tjänstemän från Portugal vill komma på besök/)
      .first()
      .waitFor()
    await after.page.context().close()
  })
})
