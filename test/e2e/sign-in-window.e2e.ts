import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { assertAccessible } from './axe.ts'
import { openOutlook, openStage, openTeams, type Stage } from './harness.ts'
import { overHttps } from './over-https.ts'
import { playLogin } from './played-login.ts'
import { soberBrowser } from './sober-browser.ts'

const nablus = 'Request for a study visit to your city on waste management'

/** Presses the surface's button, goes through our window, and answers on the played login page. */
async function through(page: Page, press: () => Promise<void>, answer: 'Godkänn' | 'Avbryt'): Promise<void> {
  // A window that a sandboxed frame opens counts as nobody's: it is waited for in the whole browser.
  const opened = () => page.context().waitForEvent('page')
  const [ours] = await Promise.all([opened(), press()])
  const go = ours.getByRole('button', { name: 'Fortsätt till inloggningen' })
  await go.waitFor()
  await assertAccessible(ours.mainFrame(), 'the window before the login page')
  const [theirs] = await Promise.all([opened(), go.click()])
  await theirs.getByText(answer).click()
}

describe('where the host cannot sign in, a window of our own does', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers(), signInWindow: true })
  })
  after(() => stage?.close())

  const openPane = async () => {
    const context = await soberBrowser(stage)
    const played = await playLogin(context, stage.sandbox, 'kontakt-miljo')
    const outlook = await openOutlook(stage, 'kontakt-miljo', context)
    // Before the pane has opened: what a host that could sign in had kept would be found.
    await outlook.turn('naa', 'unsupported')
    await outlook.page.reload()
    await outlook.openMail(nablus)
    await outlook.pane.getByText('Du behöver logga in').waitFor()
    const press = () => outlook.pane.getByRole('button', { name: 'Logga in', exact: true }).click()
    return { context, played, outlook, press }
  }

  test('the pane signs in, keeps the person signed in, and never sees the code’s verifier leave the pane', async () => {
    const { context, played, outlook, press } = await openPane()
    await through(outlook.page, press, 'Godkänn')
    const more = outlook.pane.getByRole('button', { name: 'Fler val' }).and(outlook.pane.locator(':enabled'))
    await more.waitFor()
    assert.equal(played.authorized.length, 1)
    assert.equal(played.authorized[0]?.get('login_hint'), 'kontaktperson.miljo@stad.example')
    assert.match(played.authorized[0]?.get('redirect_uri') ?? '', /\/auth-redirect\.html$/)
    assert.match(played.authorized[0]?.get('claims') ?? '', /CP1/)
    assert.equal(played.redeemed[0]?.get('grant_type'), 'authorization_code')
    await outlook.page.reload()
    await more.waitFor()
    assert.equal(played.authorized.length, 1, 'no second window')
    await context.close()
  })

  test('a person who says no on the login page is told so, and may change their mind', async () => {
    const { context, outlook, press } = await openPane()
    await through(outlook.page, press, 'Avbryt')
    await outlook.pane.getByText('Du godkände inte åtkomsten').waitFor()
    const again = () => outlook.pane.getByRole('button', { name: 'Godkänn åtkomst' }).click()
    await through(outlook.page, again, 'Godkänn')
    await outlook.pane
      .getByRole('button', { name: 'Fler val' })
      .and(outlook.pane.locator(':enabled'))
      .waitFor()
    await context.close()
  })

  test('a sign-in that has ended for one thing alone leads on from the one place that says so', async () => {
    const context = await soberBrowser(stage)
    await playLogin(context, stage.sandbox, 'kontakt-miljo')
    const outlook = await openOutlook(stage, 'kontakt-miljo', context)
    await outlook.openMail(nablus)
    const more = outlook.pane.getByRole('button', { name: 'Fler val' }).and(outlook.pane.locator(':enabled'))
    await more.waitFor()
    await outlook.turn('naa', 'unsupported')
    const forgotten = await outlook.pane.locator('body').evaluate(() => {
      const keys = Object.keys(localStorage).filter((key) =>
        /accesstoken.*mail\.readwrite\.shared/i.test(key),
      )
      for (const key of keys) localStorage.removeItem(key)
      return keys.length
    })
    assert.ok(forgotten > 0)
    await outlook.page.reload()
    await outlook.pane.getByText('Du behöver logga in').waitFor()
    await through(
      outlook.page,
      () => outlook.pane.getByRole('button', { name: 'Logga in', exact: true }).click(),
      'Godkänn',
    )
    await more.waitFor()
    assert.equal(await outlook.pane.getByText('Du behöver logga in').count(), 0)
    await context.close()
  })

  test('where a window of ours is stopped, the pane signs in through Office’s dialog', async () => {
    const context = await soberBrowser(stage)
    await context.addInitScript(() => {
      const open = globalThis.open
      globalThis.open = (url, ...rest) =>
        String(url) === 'about:blank' ? null : open.call(globalThis, url, ...rest)
    })
    const played = await playLogin(context, stage.sandbox, 'kontakt-miljo')
    const outlook = await openOutlook(await overHttps(context, stage), 'kontakt-miljo', context)
    await outlook.turn('naa', 'unsupported')
    await outlook.page.reload()
    await outlook.openMail(nablus)
    const press = (name: string) => outlook.pane.getByRole('button', { name, exact: true }).click()
    const allow = outlook.pane.getByRole('button', { name: 'Tillåt' })
    const answer = async (word: string) => {
      const [theirs] = await Promise.all([context.waitForEvent('page'), allow.click()])
      await Promise.all([theirs.waitForEvent('close'), theirs.getByText(word).click()])
    }
    await press('Logga in')
    await outlook.pane.getByRole('button', { name: 'Ignorera' }).click()
    await outlook.pane.getByText('Inloggningen avbröts').waitFor()
    await press('Logga in')
    await answer('Avbryt')
    await outlook.pane.getByText('Du godkände inte åtkomsten').waitFor()
    await press('Godkänn åtkomst')
    await answer('Godkänn')
    const more = outlook.pane.getByRole('button', { name: 'Fler val' }).and(outlook.pane.locator(':enabled'))
    await more.waitFor()
    assert.equal(
      played.authorized.at(-1)?.get('redirect_uri'),
      'https://ankomst.stad.example/auth-redirect.html',
    )
    assert.match(played.authorized.at(-1)?.get('claims') ?? '', /CP1/)
    const asked = played.authorized.length
    await outlook.page.reload()
    await more.waitFor()
    assert.equal(played.authorized.length, asked, 'what the dialog kept is enough')
    await context.close()
  })

  test('the tab signs in the same way', async () => {
    const context = await soberBrowser(stage)
    await playLogin(context, stage.sandbox, 'sekreterare-ib')
    const { page, tab } = await openTeams(stage, 'sekreterare-ib', {}, context)
    await page.goto(`${page.url()}&naa=unsupported`)
    const press = () => tab.getByRole('button', { name: 'Logga in', exact: true }).click()
    await tab.getByText('Du behöver logga in').waitFor()
    await through(page, press, 'Godkänn')
    await tab.getByRole('heading', { name: 'Att göra' }).waitFor()
    await context.close()
  })
})
