import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { deliver } from '../../src/sandbox/graph/mail/deliver.ts'
import { uuidOf } from '../../src/cases/keys.ts'
import { createCaseStore } from '../../src/casestore/create-case-store.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, openTeams, type Stage } from './harness.ts'
import { configOf, graphOf } from './proposed-case.ts'
import { sideways, sidewaysSpaced } from './widths.ts'

const miljo = 'internationellt.miljo@stad.example'
const trafik = 'internationellt.trafik@stad.example'
const subject = 'Delegation from Porto about clean air'
const messageId = '<porto-air@porto.example.org>'
const eml = Buffer.from(
  [
    'From: "International Office, City of Porto" <international@porto.example.org>',
    `To: ${miljo}`,
    `Subject: ${subject}`,
    `Message-ID: ${messageId}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Could you receive eight officials of the City of Porto for a study visit in our own house on clean air?',
  ].join('\r\n'),
)

/** Who needs to know what was learned: named in the follow-up, told from the pane, set aside with a reason (users.md 21). */
describe('those who need to know', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    await deliver(stage.sandbox.store, { mailbox: miljo, eml, receivedAt: new Date() })
  })
  after(() => stage?.close())

  test('named in Teams, told once from the pane, and the history says who, when and by whom', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    const { pane } = outlook
    await outlook.turn('paneWidth', 320)
    await outlook.openMail(subject)
    await pane.getByText('Ser efter om det redan finns ett ärende').waitFor({ state: 'detached' })
    await pane.getByRole('button', { name: 'Vi tar det', exact: true }).click()
    await pane.getByText('Förhandsgranska: Vi tar det').waitFor()
    await pane.getByRole('button', { name: 'Vi tar det', exact: true }).click()
    await pane.getByText('Allt är klart.').waitFor()
    await pane.getByRole('button', { name: 'Tillbaka till mejlet' }).click()

    const store = createCaseStore(graphOf(stage.sandbox, 'kontakt-miljo'), configOf(stage.sandbox))
    const stored = await store.get(await uuidOf(`case ${messageId}`))
    assert.ok(stored !== null)

    const { page, tab } = await openTeams(stage, 'kontakt-miljo', { place: `case/${stored.case.id}` })
    await tab.getByRole('button', { name: 'Följ upp' }).click()
    await tab.getByRole('radio', { name: 'Ja' }).first().click()
    await tab.getByLabel('Vad lärde vi oss?').fill('Mätningarna läggs ut timme för timme.')
    const who = tab.getByLabel('Vem behöver veta det?').first()
    await who.selectOption({ label: 'Trafikkontoret' })
    await who.selectOption({ label: 'Idrottsförvaltningen' })
    await who.selectOption({ label: 'Socialförvaltningen' })
    await page.setViewportSize({ width: 396, height: 900 })
    const frame = await ownFrame(page, 'tab')
    await frame.waitForFunction(() => innerWidth <= 330)
    assert.equal(await sideways(frame), 0, 'those who need to know are wider than the tab')
    await tab.getByRole('button', { name: 'Socialförvaltningen' }).press('Delete')
    await tab.getByRole('button', { name: 'För in', exact: true }).click()
    const owed = tab.getByRole('list', { name: 'Det här har ni att göra' })
    await owed.getByText(/Meddela dem som behöver veta .*Trafikkontoret, Idrottsförvaltningen/).waitFor()
    await assertAccessible(frame, 'the case page with those who need to know')
    await owed.getByRole('button', { name: 'Avstå från att meddela' }).click()
    await tab.getByRole('checkbox', { name: 'Idrottsförvaltningen' }).check()
    await tab.getByLabel('Varför behöver de inte meddelas?').fill('De var med på besöket.')
    await tab.getByRole('button', { name: 'För in', exact: true }).click()
    await tab
      .getByText('Avstod från att meddela Idrottsförvaltningen: De var med på besöket.')
      .first()
      .waitFor()

    await outlook.openMail('Request for a study visit')
    await outlook.openMail(subject)
    await pane
      .getByText(/Meddela dem som behöver veta/)
      .first()
      .waitFor()
    await pane.getByRole('button', { name: 'Meddela', exact: true }).click()
    await pane.getByRole('checkbox', { name: 'Trafikkontoret' }).waitFor()
    assert.equal(await pane.getByRole('checkbox').count(), 1)
    await pane.getByText('Det här lärde vi oss').waitFor()
    const inPane = await ownFrame(outlook.page, 'add-in')
    await assertAccessible(inPane, 'telling in the pane')
    assert.equal(await sideways(inPane), 0, 'telling is wider than the pane')
    assert.equal(await sidewaysSpaced(inPane), 0, 'telling is too wide with more space between letters')
    await pane.getByRole('button', { name: 'Meddela', exact: true }).click()
    await pane.getByText('Allt är klart.').waitFor()
    await pane.getByRole('button', { name: 'Tillbaka till mejlet' }).click()
    await pane.getByText('Ärende 26-0001').first().waitFor()
    assert.equal(await pane.getByText(/Meddela dem som behöver veta/).count(), 0)

    const receiver = await openOutlook(stage, 'kontakt-trafik')
    await receiver.openFolder(trafik, 'inbox')
    const rows = receiver.page.locator('.row-subject', { hasText: 'För kännedom:' })
    await rows.first().waitFor()
    assert.equal(await rows.count(), 1)
    await page.reload()
    await tab
      .getByText(/^Meddelade Trafikkontoret/)
      .first()
      .waitFor()
  })
})
