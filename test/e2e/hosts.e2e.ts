import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FrameLocator, Page } from 'playwright-core'
import { openOutlook, openStage, openTeams, type Stage } from './harness.ts'

/** What the probe page has reported so far, once `ready` holds; fails with the last state after thirty seconds. */
async function report(
  frame: FrameLocator,
  ready: (seen: Record<string, unknown>) => boolean,
): Promise<Record<string, unknown>> {
  let seen: Record<string, unknown> = {}
  for (let tries = 0; tries < 300; tries++) {
    const text = await frame
      .locator('#root')
      .innerText()
      .catch(() => '')
    seen = text ? (JSON.parse(text) as Record<string, unknown>) : {}
    if (ready(seen)) return seen
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  assert.fail(`The page never got there; it saw ${JSON.stringify(seen)}`)
}

/** Opens the page again without the tokens that MSAL keeps. */
async function signedOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const storage of [sessionStorage, localStorage])
      for (const key of Object.keys(storage)) if (!key.startsWith('sandbox.')) storage.removeItem(key)
  })
  await page.reload()
}

const has =
  (...names: string[]) =>
  (seen: Record<string, unknown>) =>
    names.every((name) => seen[name] !== undefined)
const subjectOf = (seen: Record<string, unknown>) =>
  (seen['item'] as { subject?: string } | null)?.subject ?? ''

describe('the sandbox hosts with the genuine libraries', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ pages: 'probe' })
  })
  after(() => stage?.close())

  test('office.js becomes ready, reads a mail of a shared mailbox and signs in through the bridge', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.openMail('Request for a study visit')
    const seen = await report(
      outlook.pane,
      (now) => has('me', 'bodyLength', 'owner', 'headers')(now) && subjectOf(now).startsWith('Request'),
    )
    assert.equal(seen['host'], 'Outlook')
    assert.equal(seen['nestedAuth'], true)
    assert.equal(seen['owner'], 'internationellt.miljo@stad.example')
    assert.equal(seen['headers'], true)
    assert.ok(Number(seen['bodyLength']) > 500)
    assert.equal(seen['me'], 'kontaktperson.miljo@stad.example', 'Graph knows the person by the token')
    assert.deepEqual(seen['scopes'], ['User.Read', 'Mail.Read'])
    await outlook.page.context().close()
  })

  test('a pinned pane hears of every mail that is chosen, and of none', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.openMail('Anfrage: Fachbesuch')
    await report(
      outlook.pane,
      (seen) => subjectOf(seen).startsWith('Anfrage') && seen['registered'] === 'succeeded',
    )
    await outlook.openMail('Opintomatka')
    await report(outlook.pane, (seen) => subjectOf(seen).startsWith('Opintomatka'))
    await outlook.page.locator('[data-testid=close-message]').click()
    await report(outlook.pane, (seen) => seen['item'] === null)
    await outlook.page.context().close()
  })

  test('like classic Outlook the host can say "no item" before each new one', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.openMail('Anfrage: Fachbesuch')
    const before = Number(
      (
        await report(outlook.pane, (seen) => subjectOf(seen).startsWith('Anfrage') && has('registered')(seen))
      )['changes'] ?? 0,
    )
    await outlook.turn('nullFirst', true)
    await outlook.openMail('Opintomatka')
    const seen = await report(outlook.pane, (now) => subjectOf(now).startsWith('Opintomatka'))
    assert.equal(Number(seen['changes']), before + 2)
    await outlook.page.context().close()
  })

  test('an unpinned pane closes when another mail is chosen', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.openMail('Anfrage: Fachbesuch')
    await outlook.page.locator('[data-testid=pin]').click()
    await outlook.openMail('Opintomatka')
    assert.equal(await outlook.page.locator('[data-testid=add-in]').count(), 0)
    await outlook.page.context().close()
  })

  for (const [mode, expected] of [
    ['cancel', /user_cance/],
    ['offline', /no_network|NO_NETWORK/i],
  ] as const) {
    test(`signing in fails as MSAL says when the knob stands on ${mode}`, async () => {
      const outlook = await openOutlook(stage, 'kontakt-trafik')
      await outlook.turn('naa', mode)
      await signedOut(outlook.page)
      const seen = await report(outlook.pane, has('signInError'))
      assert.match(String(seen['signInError']), expected)
      await outlook.page.context().close()
    })
  }

  test('missing consent asks the person, and yes gives a token', async () => {
    const outlook = await openOutlook(stage, 'kontakt-trafik')
    await outlook.turn('naa', 'consent-missing')
    await signedOut(outlook.page)
    await outlook.page.locator('[data-testid=consent-accept]').click()
    assert.equal((await report(outlook.pane, has('me')))['me'], 'kontaktperson.trafik@stad.example')
    await outlook.page.context().close()
  })

  test('Graph can be down for the app while Outlook itself goes on', async () => {
    const outlook = await openOutlook(stage, 'kontakt-trafik')
    await outlook.turn('graphDown', true)
    await outlook.page.reload()
    assert.equal((await report(outlook.pane, has('me')))['me'], 503)
    await outlook.page.locator('[data-message]').first().waitFor()
    await outlook.turn('graphDown', false)
    await outlook.page.context().close()
  })

  test('an .eml from the disk lands in the open inbox', async () => {
    const outlook = await openOutlook(stage, 'kontakt-avfall')
    await outlook.dropEml(
      'visit.eml',
      'From: City <c@city.example.org>\r\nTo: x@stad.example\r\nSubject: From my own disk\r\nMessage-ID: <disk@city.example.org>\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\n\r\nWe would like to visit you.\r\n',
    )
    await outlook.openMail('From my own disk')
    await report(outlook.pane, (seen) => subjectOf(seen) === 'From my own disk')
    await outlook.page.context().close()
  })

  test('mail is shown without its scripts and without fetching anything from outside', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    const outside: string[] = []
    outlook.page.on('request', (request) => {
      if (!request.url().startsWith('http://localhost')) outside.push(request.url())
    })
    await outlook.dropEml(
      'evil.eml',
      'From: c@city.example.org\r\nTo: x@stad.example\r\nSubject: Evil\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\nContent-Type: text/html\r\n\r\n<p>Hello</p><script>top.document.title="owned"</script><img src="https://t.example.net/p.gif" onerror="top.document.title=1">',
    )
    await outlook.openMail('Evil')
    await outlook.page.frameLocator('.mail-body').locator('p', { hasText: 'Hello' }).waitFor()
    assert.notEqual(await outlook.page.title(), 'owned')
    assert.deepEqual(
      outside.filter((url) => /t\.example\.net/.test(url)),
      [],
    )
    await outlook.page.context().close()
  })

  test('teams-js initialises in the personal tab, signs in and follows the theme', async () => {
    const { page, tab } = await openTeams(stage, 'sekreterare-ib', { place: 'case/42' })
    const seen = await report(tab, has('me', 'page'))
    assert.equal(seen['host'], 'Teams')
    assert.deepEqual(seen['page'], { id: 'ankomst', sub: 'case/42', frame: 'content' })
    assert.equal(seen['me'], 'sekreterare.ib@stad.example')
    await page.locator('[data-testid=theme]').selectOption('contrast')
    await report(tab, (now) => now['theme'] === 'contrast')
    await page.context().close()
  })

  test('a link as mails carry it opens the case in the tab', async () => {
    const page = await (await stage.browserOf()).newPage()
    await page.goto(`${stage.sandbox.url}/sandbox/teams?person=slk-int#/case/7`)
    const seen = await report(page.frameLocator('[data-testid=tab]'), has('page'))
    assert.equal((seen['page'] as { sub: string }).sub, 'case/7')
    await page.context().close()
  })

  test('the configuration page puts the tab into the channel', async () => {
    const { page } = await openTeams(stage, 'sekreterare-ib', { view: 'posts' })
    await page.locator('[data-testid=add-tab]').click()
    await page.locator('[data-testid=save-tab]:not([disabled])').click()
    await page.locator('[data-testid=channel-tab]').waitFor()
    const seen = await report(page.frameLocator('.stage [data-testid=tab]'), has('channel', 'page'))
    assert.equal(seen['channel'], 'Ärenden')
    await page.context().close()
  })

  test('what one member writes in the channel another member reads, and an outsider does not see the team', async () => {
    const writer = await openTeams(stage, 'ledamot-1', { view: 'posts' })
    await writer.page.getByLabel('Nytt inlägg').fill('Vill diskutera vid mötet.')
    await writer.page.getByLabel('Nytt inlägg').press('Enter')
    const reader = await openTeams(stage, 'ledamot-2', { view: 'posts' })
    await reader.page.locator('.post', { hasText: 'Vill diskutera vid mötet.' }).waitFor()
    const outsider = await openTeams(stage, 'utan-atkomst', { view: 'posts' })
    await outsider.page.getByText('Du är inte medlem i något team.').waitFor()
    for (const { page } of [writer, reader, outsider]) await page.context().close()
  })
})
