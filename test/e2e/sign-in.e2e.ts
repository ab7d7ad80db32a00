import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, openTeams, type Outlook, type Stage } from './harness.ts'
import { soberBrowser } from './sober-browser.ts'

const nablus = 'Request for a study visit to your city on waste management'

/** Opens the page again without the tokens that the sign-in library keeps. */
async function signedOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const storage of [sessionStorage, localStorage])
      for (const key of Object.keys(storage)) if (!key.startsWith('sandbox.')) storage.removeItem(key)
  })
  await page.reload()
}

async function paneWith(stage: Stage, mode: string): Promise<Outlook> {
  const outlook = await openOutlook(stage, 'kontakt-miljo', await soberBrowser(stage))
  await outlook.turn('paneWidth', 320)
  // Before the first mail: what a pane that could sign in had kept would be found.
  await outlook.turn('naa', mode)
  await outlook.page.reload()
  await outlook.openMail(nablus)
  return outlook
}

/** The pane stands there signed in: what leads to a hand-over can be pressed. */
const signedIn = ({ pane }: Outlook) =>
  pane.getByRole('button', { name: 'Fler val' }).and(pane.locator(':enabled')).waitFor()

const refused = [
  ['declined', 'Ankomst behöver ditt godkännande', 'Godkänn åtkomst', 'Du godkände inte åtkomsten'],
  ['cancel', 'Ankomst behöver ditt godkännande', 'Godkänn åtkomst', 'Inloggningen avbröts'],
  ['popup-blocked', 'Ankomst behöver ditt godkännande', 'Godkänn åtkomst', 'Inloggningsfönstret stoppades'],
  ['admin-consent', 'It-avdelningen måste godkänna Ankomst', 'Försök igen', null],
  ['not-assigned', 'Du har inte fått tillgång till Ankomst', 'Försök igen', null],
  ['blocked', 'Stadens regler stoppade inloggningen', 'Försök igen', null],
  ['offline', 'Ingen anslutning', 'Försök igen', null],
  ['unsupported', 'Inloggning går inte i det här programmet', 'Öppna Ankomst i Teams', null],
] as const

describe('the states of the sign-in, as a person meets them', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
  })
  after(() => stage?.close())

  for (const [mode, title, button, then] of refused) {
    test(`the pane says "${title}" and goes on without (${mode})`, async () => {
      const outlook = await paneWith(stage, mode)
      await outlook.pane.getByText(title).waitFor()
      await outlook.pane.getByText('Troligen en besöksförfrågan').waitFor()
      await assertAccessible(await ownFrame(outlook.page, 'add-in'), `sign-in ${mode}`)
      const way = outlook.pane.getByRole('button', { name: button, exact: true })
      if (then === null) assert.equal(await way.count(), 1)
      else {
        await way.click()
        await outlook.pane.getByText(then).waitFor()
        await assertAccessible(await ownFrame(outlook.page, 'add-in'), `sign-in ${mode}, after the window`)
      }
      await outlook.page.context().close()
    })
  }

  test('consent that is missing is asked for from the pane’s button, and yes signs in', async () => {
    const outlook = await paneWith(stage, 'consent-missing')
    await outlook.pane.getByRole('button', { name: 'Godkänn åtkomst' }).click()
    await outlook.page.locator('[data-testid=consent-accept]').click()
    await signedIn(outlook)
    await outlook.page.context().close()
  })

  test('a sign-in that is to be made anew is made from the pane’s button', async () => {
    const outlook = await paneWith(stage, 'interaction')
    await outlook.pane.getByText('Du behöver logga in').waitFor()
    await outlook.pane.getByRole('button', { name: 'Logga in', exact: true }).click()
    await signedIn(outlook)
    await outlook.page.context().close()
  })

  test('a claims challenge of Graph leads to one window and then on', async () => {
    const outlook = await paneWith(stage, 'claims')
    await outlook.pane.getByText('Microsoft 365 vill att du bekräftar vem du är').waitFor()
    await assertAccessible(await ownFrame(outlook.page, 'add-in'), 'a claims challenge')
    await outlook.pane.getByRole('button', { name: 'Logga in', exact: true }).click()
    await signedIn(outlook)
    await outlook.turn('naa', 'normal')
    await outlook.page.context().close()
  })

  test('another person’s account is named beside the right one, and nothing is read with it', async () => {
    const outlook = await paneWith(stage, 'wrong-account')
    await outlook.pane.getByText('Fel konto').waitFor()
    await outlook.pane.getByText(/här arbetar kontaktperson\.miljo@stad\.example/).waitFor()
    await outlook.turn('naa', 'normal')
    await outlook.pane.getByRole('button', { name: 'Logga in med ett annat konto' }).click()
    await signedIn(outlook)
    await outlook.page.context().close()
  })

  test('without a network before the sign-in library is there, the pane waits and goes on by itself', async () => {
    const library = globSync('dist/web/assets/*.js')
      .filter((file) => readFileSync(file, 'utf8').includes('nestedAppAuthBridge'))
      .map((file) => basename(file))
    assert.ok(library.length > 0)
    const context = await soberBrowser(stage)
    const isLibrary = (url: URL) => library.includes(basename(url.pathname))
    await context.route(isLibrary, (route) => route.abort('internetdisconnected'))
    const outlook = await openOutlook(stage, 'kontakt-miljo', context)
    await outlook.openMail(nablus)
    await outlook.pane.getByText('Ingen anslutning', { exact: true }).waitFor()
    await context.unroute(isLibrary)
    await context.setOffline(true)
    await context.setOffline(false)
    await signedIn(outlook)
    await context.close()
  })

  test('the tab says what is the matter and signs in from its button', async () => {
    const { page, tab } = await openTeams(stage, 'sekreterare-ib', {}, await soberBrowser(stage))
    await page.goto(`${page.url()}&naa=interaction`)
    await signedOut(page)
    await tab.getByText('Du behöver logga in').waitFor()
    await assertAccessible(await ownFrame(page, 'tab'), 'sign-in in the tab')
    await tab.getByRole('button', { name: 'Logga in', exact: true }).click()
    await tab.getByRole('heading', { name: 'Att göra' }).waitFor()
    await page.context().close()
  })

  test('the tab names both accounts', async () => {
    const { page, tab } = await openTeams(stage, 'sekreterare-ib', {}, await soberBrowser(stage))
    await page.goto(`${page.url()}&naa=wrong-account`)
    await signedOut(page)
    await tab.getByText(/här arbetar sekreterare\.ib@stad\.example/).waitFor()
    await assertAccessible(await ownFrame(page, 'tab'), 'the wrong account in the tab')
    await page.context().close()
  })
})
