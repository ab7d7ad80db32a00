import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { deliver } from '../../src/sandbox/graph/mail/deliver.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, openTeams, type Outlook, type Stage } from './harness.ts'

const miljo = 'internationellt.miljo@stad.example'

interface Written {
  readonly subject: string
  readonly id: string
  readonly text: string
  readonly answers?: string
}

const letters = {
  first: {
    subject: 'Visit by the City of Porto',
    id: 'porto-1',
    text: 'The City of Porto would like to visit your city with a delegation of eight officials on 10-12 May 2027, to learn how you measure the air.',
  },
  second: {
    subject: 'Delegation in May',
    id: 'porto-2',
    text: 'Following our call: could your administration receive our delegation from the City of Porto, Portugal, eight persons, for a study visit on 11 May 2027 about clean air?',
  },
  third: {
    subject: 'RE: Visit by the City of Porto',
    id: 'porto-3',
    text: 'Thank you. We will be nine persons instead of eight. Kind regards, City of Porto',
    answers: 'porto-1',
  },
  fourth: {
    subject: 'Study visit, air quality',
    id: 'porto-4',
    text: 'The environment department of the City of Porto, Portugal, asks whether you can receive eight officials for a study visit on 10-12 May 2027.',
  },
} as const satisfies Record<string, Written>

const eml = ({ subject, id, text, answers }: Written) =>
  Buffer.from(
    [
      'From: "International Office, City of Porto" <international@porto.example.org>',
      `To: ${miljo}`,
      `Subject: ${subject}`,
      `Message-ID: <${id}@porto.example.org>`,
      ...(answers ? [`In-Reply-To: <${answers}@porto.example.org>`] : []),
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
    ].join('\r\n'),
  )

const press = ({ pane }: Outlook, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true }).first().click()
const sees = ({ pane }: Outlook, text: string | RegExp) => pane.getByText(text).first().waitFor()

describe('separate mails about the same visit', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    for (const letter of Object.values(letters))
      await deliver(stage.sandbox.store, { mailbox: miljo, eml: eml(letter), receivedAt: new Date() })
  })
  after(() => stage?.close())

  const paneOn = async ({ subject }: Written) => {
    const outlook = await openOutlook(stage, 'kontakt-miljo')
    await outlook.turn('paneWidth', 320)
    await outlook.page
      .locator('.row', { has: outlook.page.locator('.row-subject', { hasText: new RegExp(`^${subject}$`) }) })
      .first()
      .click()
    await outlook.pane.getByRole('button', { name: 'Fler val' }).waitFor()
    await outlook.pane.getByText('Ser efter om det redan finns ett ärende').waitFor({ state: 'detached' })
    return outlook
  }
  const takeOn = async (outlook: Outlook) => {
    await press(outlook, 'Fler val')
    await outlook.pane.getByRole('menuitem', { name: 'Spara i ärendet' }).click()
    await press(outlook, 'Spara')
    await sees(outlook, 'Allt är klart.')
    await press(outlook, 'Tillbaka till mejlet')
  }

  test('the second is proposed for the first one’s case, and belongs to it once somebody says so', async () => {
    const outlook = await paneOn(letters.first)
    await takeOn(outlook)
    await sees(outlook, 'Ärende 26-0001')
    await outlook.page.context().close()

    const second = await paneOn(letters.second)
    await sees(second, /Kan gälla samma besök som ärende 26-0001/)
    await assertAccessible(await ownFrame(second.page, 'add-in'), 'a case about the same visit is proposed')
    await press(second, 'Lägg till i ärendet')
    await sees(second, 'Förhandsgranska: Lägg till i ärendet')
    await sees(second, 'Inget mejl skickas.')
    await press(second, 'Lägg till i ärendet')
    await sees(second, 'Allt är klart.')
    await press(second, 'Tillbaka till mejlet')
    await sees(second, 'Ärende 26-0001')
    assert.equal(await second.pane.getByText('Kan gälla samma besök').count(), 0)
    await second.page.context().close()
  })

  test('an answer in the thread is new in the case until it is added', async () => {
    const outlook = await paneOn(letters.third)
    await sees(outlook, 'Det här mejlet är nytt i ärende 26-0001.')
    await press(outlook, 'Lägg till i ärendet')
    await press(outlook, 'Lägg till i ärendet')
    await sees(outlook, 'Allt är klart.')
    await press(outlook, 'Tillbaka till mejlet')
    await sees(outlook, 'Ärende 26-0001')
    assert.equal(await outlook.pane.getByText('är nytt i ärende').count(), 0)
    await outlook.page.context().close()
  })

  test('"a case of its own" is remembered for the mail', async () => {
    const outlook = await paneOn(letters.fourth)
    await press(outlook, 'Eget ärende')
    await outlook.pane.getByText('Kan gälla samma besök').waitFor({ state: 'detached' })
    await sees(outlook, 'Sparat på mejlet')
    await outlook.page.reload()
    await sees(outlook, 'Sparat på mejlet')
    assert.equal(await outlook.pane.getByText('Kan gälla samma besök').count(), 0)
    await takeOn(outlook)
    await sees(outlook, 'Ärende 26-0002')
    await outlook.page.context().close()
  })

  test('a mail that several bodies got has one that answers; another may take part, and drafts no second answer', async () => {
    const subject = { subject: 'Delegation from Porto', id: '', text: '' }
    const first = await openOutlook(stage, 'kontakt-miljo')
    await first.openMail(subject.subject)
    await first.pane.getByText('Ser efter om det redan finns ett ärende').waitFor({ state: 'detached' })
    await press(first, 'Fler val')
    await first.pane.getByRole('menuitem', { name: 'Spara i ärendet' }).click()
    await press(first, 'Spara')
    await sees(first, 'Allt är klart.')
    await first.page.context().close()

    const second = await openOutlook(stage, 'kontakt-trafik')
    await second.openMail(subject.subject)
    await sees(second, /^Miljöförvaltningen svarar avsändaren \(sedan/)
    await press(second, 'Vi deltar')
    await second.pane.getByRole('button', { name: 'Vi deltar' }).waitFor({ state: 'detached' })
    await press(second, 'Fler val')
    const offered = await second.pane.getByRole('menuitem').allInnerTexts()
    assert.deepEqual(
      offered.filter((text) => ['Be om uppgifter', 'Tacka nej', 'Vi tar det', 'Överlämna'].includes(text)),
      [],
    )
    await second.page.context().close()
  })

  test('in the tab a mail is split off, and two cases become one', async () => {
    const { page, tab } = await openTeams(
      stage,
      'kontakt-miljo',
      {},
      await stage.browserOf({ bypassCSP: true }),
    )
    const button = (name: string | RegExp) => tab.getByRole('button', { name, exact: true })
    await tab.getByRole('tab', { name: /^Alla/ }).click()
    await button(/26-0001/)
      .first()
      .click()
    await tab.getByRole('heading', { name: 'Fler mejl i ärendet' }).waitFor()
    await button('Slå ihop: 26-0002').waitFor()
    await assertAccessible(await ownFrame(page, 'tab'), 'a case with several mails')

    await button('Dela av: RE: Visit by the City of Porto').click()
    await tab.getByText('Mejlet får ett eget ärende.').waitFor()
    await button('Dela av').click()
    await tab.getByText('Mejlet hör nu till ärende 26-0004.').waitFor()
    assert.equal(await button('Dela av: RE: Visit by the City of Porto').count(), 0)

    await button('Slå ihop: 26-0002').click()
    await tab.getByText('Ärende 26-0002 blir en del av det här').waitFor()
    await button('Slå ihop').click()
    await button('Dela av: Study visit, air quality').waitFor()
    await page.context().close()

    const outlook = await paneOn(letters.fourth)
    await sees(outlook, 'Ärende 26-0001')
    await outlook.page.context().close()
    const reply = await paneOn(letters.third)
    await sees(reply, 'Ärende 26-0004')
    await reply.page.context().close()
  })
})
