import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { AppConfig } from '../../src/casestore/config.ts'
import { levelZeroConfig } from '../../src/casestore/level-zero-config.ts'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { firstEdition } from '../../src/strategy/first-edition.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, type Outlook, type Stage } from './harness.ts'
import { soberBrowser } from './sober-browser.ts'

/** The pane at level 1: mail alone. Whoever asked a site for anything at all would fail the test. */

const miljo = 'internationellt.miljo@stad.example'
const nablus = 'Request for a study visit to your city on waste management'

interface Seen {
  readonly outlook: Outlook
  /** Addresses on a site that our pages asked for. */
  readonly onSites: string[]
}

async function paneOn(stage: Stage, person: string, subject: string): Promise<Seen> {
  const context = await soberBrowser(stage)
  await context.route('**/config.json', async (route) => {
    const whole = (await (await route.fetch()).json()) as AppConfig
    const { networkSite, ibSite, ibChannel, groups, catalogueAppId, tabUrl } = levelZeroConfig(firstEdition)
    const below = { level: 1, networkSite, ibSite, ibChannel, groups, catalogueAppId, tabUrl }
    await route.fulfill({ json: { ...whole, ...below } })
  })
  const outlook = await openOutlook(stage, person, context)
  const onSites: string[] = []
  outlook.page.on('request', (request) => {
    if (/\/(sites|drives|teams)\//.test(new URL(request.url()).pathname)) onSites.push(request.url())
  })
  await outlook.turn('paneWidth', 320)
  await outlook.openMail(subject)
  const more = outlook.pane.getByRole('button', { name: 'Fler val' })
  await more.and(outlook.pane.locator(':enabled')).waitFor()
  await outlook.pane.getByText('Ser efter om det redan finns ett ärende').waitFor({ state: 'detached' })
  return { outlook, onSites }
}
const press = ({ pane }: Outlook, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true }).click()
const sees = ({ pane }: Outlook, text: string | RegExp) => pane.getByText(text).first().waitFor()

describe('level 1', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
  })
  after(() => stage?.close())

  test('a mail is handed over and marked, and the case lies on the mail for the colleagues to see', async () => {
    const { outlook, onSites } = await paneOn(stage, 'kontakt-miljo', nablus)
    await outlook.pane.getByRole('radio', { name: 'Nej, hör till Stockholm Avfall AB' }).check()
    await press(outlook, 'Förhandsgranska')
    await sees(outlook, 'Svara på det här mejlet om ni tar emot förfrågan')
    await assertAccessible(await ownFrame(outlook.page, 'add-in'), 'level 1, preview')
    await press(outlook, 'Överlämna')
    await sees(outlook, 'Allt är klart.')
    await press(outlook, 'Tillbaka till mejlet')
    await sees(outlook, 'överlämnad, inte kvitterad')
    await outlook.page.locator('.reading .category', { hasText: 'Förfrågan hanteras' }).waitFor()
    await assertAccessible(await ownFrame(outlook.page, 'add-in'), 'level 1, a case on its mail')
    assert.equal(await outlook.pane.getByRole('button', { name: 'Öppna i Teams' }).count(), 0)
    assert.deepEqual(onSites, [])
    await outlook.openFolder(miljo, 'sentitems')
    await outlook.page.locator('.row-subject', { hasText: 'VB: Request for a study visit' }).waitFor()
    await outlook.page.context().close()
  })

  test('the receiver gets a mail of their own, which asks for an answer by mail', async () => {
    const { outlook, onSites } = await paneOn(stage, 'kontakt-avfall', 'VB: Request for a study visit')
    const text = outlook.page.frameLocator('.mail-body')
    await text.getByText('Svara på det här mejlet om ni tar emot förfrågan').first().waitFor()
    assert.equal(await text.getByText('Öppna ärendet').count(), 0)
    await outlook.pane.getByRole('button', { name: 'Vi tar det', exact: true }).first().waitFor()
    assert.equal(await outlook.pane.getByText(/^Ärende 26-/).count(), 0)
    assert.deepEqual(onSites, [])
    await outlook.page.context().close()
  })

  test('after a reload the sender enters the answer that came by mail, once', async () => {
    const { outlook, onSites } = await paneOn(stage, 'kontakt-miljo', nablus)
    await press(outlook, 'Stockholm Avfall AB tar emot, enligt mejl')
    await sees(outlook, 'Stockholm Avfall AB ansvarar.')
    assert.equal(await outlook.pane.getByRole('button', { name: /enligt mejl/ }).count(), 0)
    assert.deepEqual(onSites, [])
    await outlook.page.context().close()
  })
})
