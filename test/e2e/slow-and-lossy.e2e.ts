import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { deliver } from '../../src/sandbox/graph/mail/deliver.ts'
import { openOutlook, openStage, openTeams, type Outlook, type Stage } from './harness.ts'

const miljo = 'internationellt.miljo@stad.example'
const avfall = 'internationellt.stockholm-avfall@stad.example'

const request = (subject: string, id: string) =>
  Buffer.from(
    [
      'From: Office of the Mayor <mayor@example.org>',
      `To: ${miljo}`,
      `Subject: ${subject}`,
      `Message-ID: <${id}@example.org>`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      'The Municipality of Nablus in Palestine kindly asks whether your city could receive a delegation of six persons on 3-5 May 2027, to learn how you collect and sort household waste.',
    ].join('\r\n'),
  )

const button = ({ pane }: Outlook, name: string) => pane.getByRole('button', { name, exact: true })
const sees = ({ pane }: Outlook, text: string | RegExp) => pane.getByText(text).first().waitFor()

/** How many messages with this subject lie in a folder, whatever the connection is like. */
const inFolder = (stage: Stage, mailbox: string, folder: string, subject: string) =>
  stage.sandbox.store.get<{ count: number }>(
    "SELECT count(*) AS count FROM messages m JOIN folders f ON f.id = m.folder JOIN users u ON u.id = m.mailbox WHERE u.mail = ? AND f.wellKnown = ? AND json_extract(m.doc, '$.subject') LIKE ?",
    mailbox,
    folder,
    `%${subject}%`,
  )?.count ?? 0

/** The pane beside a new request, over a connection like this; a reload of the add-in is written down. */
async function paneOver(
  stage: Stage,
  subject: string,
  trouble: { readonly latencyMs: number; readonly lossPercent: number },
): Promise<{ readonly outlook: Outlook; readonly reloads: () => number }> {
  await deliver(stage.sandbox.store, {
    mailbox: miljo,
    eml: request(subject, subject.replaceAll(' ', '-').toLowerCase()),
    receivedAt: new Date(),
  })
  const outlook = await openOutlook(stage, 'kontakt-miljo')
  await outlook.turn('graphLatency', trouble.latencyMs)
  await outlook.turn('graphLoss', trouble.lossPercent)
  let loads = 0
  outlook.page.on('framenavigated', (frame) => {
    if (/outlook\.html/.test(frame.url())) loads += 1
  })
  await outlook.openMail(subject)
  await sees(outlook, 'Troligen en besöksförfrågan')
  return { outlook, reloads: () => Math.max(0, loads - 1) }
}

/** Presses on until the plan is done, as a person does: *Fortsätt* where it stopped. */
async function until(outlook: Outlook, done: string, go: string): Promise<number> {
  const ended = outlook.pane.getByText(done).first()
  const again = button(outlook, go)
  for (let pressed = 0; ; pressed += 1) {
    await ended.or(again).first().waitFor({ timeout: 120_000 })
    if (await ended.isVisible()) return pressed
    await again.click()
  }
}

async function leftOnce(stage: Stage, subject: string): Promise<void> {
  assert.equal(inFolder(stage, avfall, 'inbox', subject), 1, 'the receiver has it once')
  assert.equal(inFolder(stage, miljo, 'sentitems', subject), 1, 'it left once, from the mailbox it came to')
  assert.equal(inFolder(stage, miljo, 'drafts', subject), 0, 'no draft is left behind')
}

describe('over a slow and lossy connection', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
  })
  after(() => stage?.close())

  test('with answers after five seconds one reads and ticks at once, nothing begins too early, and all is pending in words', async () => {
    const subject = 'Visit over a slow line'
    const { outlook, reloads } = await paneOver(stage, subject, { latencyMs: 5000, lossPercent: 0 })
    const begin = button(outlook, 'Förhandsgranska')
    await outlook.pane.getByRole('radio', { name: 'Nej, hör till Stockholm Avfall AB' }).check()
    assert.equal(await begin.isDisabled(), true, 'the mail is not found yet')
    await outlook.pane.getByRole('textbox', { name: /Skäl/ }).fill('Avfall är er fråga.')
    await sees(outlook, 'Ser efter om det redan finns ett ärende')
    await begin.and(outlook.pane.locator(':enabled')).waitFor()
    assert.equal(
      await outlook.pane.getByRole('textbox', { name: /Skäl/ }).inputValue(),
      'Avfall är er fråga.',
      'what was typed meanwhile is there',
    )
    await begin.click()
    await button(outlook, 'Överlämna').click()
    await sees(outlook, 'pågår')
    await sees(outlook, 'väntar')

    await outlook.openMail('Anfrage: Fachbesuch')
    await sees(outlook, 'Ser efter om det redan finns ett ärende')
    await outlook.openMail(subject)
    await sees(outlook, /pågår|Allt är klart\./)
    // The line gets better, so that the test need not wait five seconds for every answer that is left.
    await outlook.turn('graphLatency', 200)
    assert.equal(await until(outlook, 'Allt är klart.', 'Fortsätt'), 0)
    await leftOnce(stage, subject)
    assert.equal(reloads(), 0)
    await outlook.page.context().close()
  })

  for (const [latencyMs, subject] of [
    [100, 'Visit over a lossy line'],
    [1000, 'Visit over a slow and lossy line'],
  ] as const)
    test(`with one connection in ten lost and answers after ${latencyMs} ms the hand-over leaves once, without a reload`, async () => {
      const { outlook, reloads } = await paneOver(stage, subject, { latencyMs, lossPercent: 10 })
      await outlook.pane.getByRole('radio', { name: 'Nej, hör till Stockholm Avfall AB' }).check()
      await until(outlook, 'Förhandsgranska', 'Försök igen')
      await button(outlook, 'Förhandsgranska').and(outlook.pane.locator(':enabled')).click()
      await button(outlook, 'Överlämna').click()
      await until(outlook, 'Allt är klart.', 'Fortsätt')
      await leftOnce(stage, subject)

      await button(outlook, 'Tillbaka till mejlet').click()
      await sees(outlook, 'överlämnad, inte kvitterad')
      assert.equal(reloads(), 0)
      await outlook.page.context().close()
    })

  test('without a network the tab says so, a page not yet opened too, and it opens when the network is back', async () => {
    const context = await stage.browserOf()
    const { tab } = await openTeams(stage, 'kontakt-miljo', {}, context)
    await tab.getByRole('tab', { name: /^Att göra/ }).waitFor()
    await context.setOffline(true)
    await tab.getByText('Det du ser kan vara gammalt', { exact: false }).waitFor()
    await tab.getByRole('button', { name: 'Nytt ärende' }).click()
    await tab.getByRole('heading', { name: 'Sidan kunde inte visas' }).waitFor()
    await tab.getByText('Försök igen när du är ansluten', { exact: false }).waitFor()
    await context.setOffline(false)
    await tab.getByRole('button', { name: 'Skapa ärendet' }).waitFor()
    assert.equal(await tab.getByText('Det du ser kan vara gammalt', { exact: false }).count(), 0)
    await context.close()
  })
})
