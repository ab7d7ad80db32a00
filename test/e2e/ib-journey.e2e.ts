import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FrameLocator } from 'playwright-core'
import { createIbStore } from '../../src/casestore/create-ib-store.ts'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { GraphError } from '../../src/graph/port.ts'
import { listReplies } from '../../src/graph/channels/list-replies.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { personByKey } from '../../src/sandbox/seed/people.ts'
import { activityOf } from '../../src/sandbox/serve/activity.ts'
import { cityDay } from './city-day.ts'
import { openStage, openTeams, type Stage } from './harness.ts'
import { configOf, graphOf, proposeCase } from './proposed-case.ts'

const press = (tab: FrameLocator, name: string | RegExp) =>
  tab.getByRole('button', { name, exact: true }).click()
const meetingDay = cityDay(21)
const textOf = (tab: FrameLocator) => tab.locator('main').innerText()

describe('a case before the international preparatory committee, from proposal to decision', () => {
  let stage: Stage
  let caseId = ''
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    caseId = await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo')
  })
  after(() => stage?.close())

  test('the secretary plans the next meeting', async () => {
    const { page, tab } = await openTeams(stage, 'sekreterare-ib')
    await tab.getByRole('tab', { name: /Inför mötet/ }).click()
    await press(tab, 'Planera möte')
    await tab.getByLabel('Dag').first().fill(meetingDay)
    await press(tab, 'Spara mötet')
    await tab.getByText('Dagordningen är tom.').waitFor()
    await page.context().close()
  })

  test('the secretary finds the proposal under "Att göra" and puts it before the IB', async () => {
    const { page, tab } = await openTeams(stage, 'sekreterare-ib')
    await press(tab, 'Öppna 26-0001')
    await press(tab, 'Lägg fram för IB')
    await tab.getByText('Papperet saknar kostnadsrad', { exact: false }).waitFor()
    await tab.getByText(/^Nästa möte: /).waitFor()
    assert.equal(await tab.getByRole('combobox', { name: 'Möte' }).inputValue(), meetingDay)
    await tab.getByLabel('Kostnadsrad').fill('40 timmar, inom egen ram')
    await press(tab, 'Granska')
    await press(tab, 'Lägg fram')
    await tab.getByText('Klart.', { exact: true }).waitFor()
    await page.context().close()
  })

  test('a member reads the case paper alone, leaves a remark and writes in the thread', async () => {
    const asked: string[] = []
    const browser = await stage.browserOf()
    browser.on('request', (request) => asked.push(decodeURIComponent(request.url())))
    const { page, tab } = await openTeams(stage, 'ledamot-1', {}, browser)
    await tab.getByRole('button', { name: /Seoul/ }).click()
    await tab.getByText('Kostnad: 40 timmar, inom egen ram').waitFor()
    await tab.getByLabel('Vill diskutera vid mötet').click()
    await press(tab, 'Lämna')
    await tab.getByText('Lämnad.', { exact: true }).waitFor()
    await tab.getByLabel('Skriv i tråden').fill('Vem betalar resan?')
    await press(tab, 'Skicka')
    await tab.getByRole('list', { name: 'Diskussion' }).getByText('Vem betalar resan?').waitFor()
    const { siteId } = configOf(stage.sandbox).networkSite
    assert.ok(asked.some((url) => url.includes(configOf(stage.sandbox).ibSite?.siteId ?? 'no IB site')))
    assert.deepEqual(
      asked.filter((url) => url.includes(siteId)),
      [],
      'a member never asks the network’s site',
    )
    await page.context().close()
  })

  test('somebody who has written nothing yet is chosen in the list of Teams, and the post mentions them by id', async () => {
    const { page, tab } = await openTeams(stage, 'ledamot-1', { place: `ib/${caseId}` })
    const { id, displayName } = personByKey('kontakt-avfall')
    await tab.getByLabel('Skriv i tråden').fill('Kan ni ta emot dem?')
    await press(tab, 'Välj någon annan …')
    await page.getByTestId('people-picker').selectOption(id)
    assert.equal(await tab.getByLabel('Nämn någon').inputValue(), id)
    await press(tab, 'Skicka')
    await tab.getByRole('list', { name: 'Diskussion' }).getByText('Kan ni ta emot dem?').waitFor()
    await page.context().close()
    const thread = (
      await createIbStore(graphOf(stage.sandbox, 'ledamot-1'), configOf(stage.sandbox)).get(caseId)
    )?.thread
    assert.ok(thread)
    const replies = await listReplies(graphOf(stage.sandbox, 'ledamot-1'), thread, thread.messageId)
    const posted = replies.find(({ body }) => body?.content?.includes('Kan ni ta emot dem?'))
    const [mention, ...others] = posted?.mentions ?? []
    assert.deepEqual([mention?.mentioned?.user?.id, mention?.mentionText, others], [id, displayName, []])
    assert.match(posted?.body?.content ?? '', new RegExp(`<at id="${mention?.id}">${displayName}</at>`))
  })

  test('the secretary changes the paper where it lies, and the discussion stays in its thread', async () => {
    const posts = () => stage.sandbox.store.all('SELECT id FROM posts').length
    const before = posts()
    const { page, tab } = await openTeams(stage, 'sekreterare-ib', { place: `case/${caseId}` })
    await press(tab, 'Ändra ärendepapperet')
    await tab.getByText('Inget nytt inlägg skrivs i kanalen', { exact: false }).waitFor()
    const cost = tab.getByLabel('Kostnadsrad')
    assert.equal(await cost.inputValue(), '40 timmar, inom egen ram')
    await cost.fill('40 timmar, 9 000 kronor, inom egen ram')
    await press(tab, 'Granska')
    await tab.getByText(/^Ärendepapperet ändras/).waitFor()
    assert.doesNotMatch(await textOf(tab), /Inlägg i kanalen/)
    await press(tab, 'Ändra ärendepapperet')
    await tab.getByText('Klart.', { exact: true }).waitFor()
    await tab.getByText('Vem betalar resan?').waitFor()
    assert.equal(posts(), before)
    await page.context().close()
    const member = await openTeams(stage, 'ledamot-1', { place: `ib/${caseId}` })
    await member.tab.getByText('Kostnad: 40 timmar, 9 000 kronor, inom egen ram').waitFor()
    await member.tab.getByText('Vem betalar resan?').waitFor()
    await member.page.context().close()
  })

  test('the member changes the remark, and may not change another’s', async () => {
    const { page, tab } = await openTeams(stage, 'ledamot-1', { place: `ib/${caseId}` })
    await tab.getByLabel('Synpunkt', { exact: true }).first().click()
    await tab.getByRole('textbox', { name: 'Synpunkt' }).fill('Gärna med skolbesök.')
    await press(tab, 'Ändra')
    const left = tab.getByRole('list', { name: 'Lämnade synpunkter' })
    await left.getByText('Gärna med skolbesök.').waitFor()
    assert.equal(await left.getByRole('listitem').count(), 1)
    await page.context().close()
    const other = createIbStore(graphOf(stage.sandbox, 'ledamot-2'), configOf(stage.sandbox))
    const [remark] = await other.remarks(caseId)
    assert.ok(remark)
    await assert.rejects(
      () => other.editRemark(remark, 'no-objection', ''),
      (error) => error instanceof GraphError && error.code === 'forbidden',
    )
  })

  test('the agenda is published once and every member is told', async () => {
    const { page, tab } = await openTeams(stage, 'sekreterare-ib', { place: `meeting/${meetingDay}` })
    await tab.getByRole('list', { name: 'Dagordning' }).getByText(/Seoul/).waitFor()
    await tab.getByLabel('Annan punkt').fill('Nästa års möten')
    await tab.getByRole('button', { name: 'Lägg till', exact: true }).last().click()
    await tab.getByRole('button', { name: 'Flytta upp: Nästa års möten' }).click()
    await tab.getByRole('listitem').first().getByText('Nästa års möten').waitFor()
    await press(tab, 'Publicera och meddela')
    await tab.getByText('ledamöterna har fått ett meddelande', { exact: false }).waitFor()
    assert.equal(await tab.getByRole('button', { name: 'Publicera och meddela' }).count(), 0)
    await page.context().close()
    for (const member of ['ledamot-1', 'ledamot-2'])
      assert.deepEqual(
        activityOf(stage.sandbox.store, member).map(({ text }) => /dagordningen/.test(text)),
        [true],
      )
  })

  test('a member who steps aside no longer sees paper or thread, and may come back', async () => {
    const { page, tab } = await openTeams(stage, 'ledamot-2', { place: `ib/${caseId}` })
    await press(tab, 'Anmäl jäv')
    await press(tab, 'Anmäl jäv')
    await tab.getByText('Du har anmält jäv i det här ärendet.', { exact: false }).waitFor()
    assert.doesNotMatch(await textOf(tab), /Vem betalar resan|40 timmar/)
    await press(tab, 'Tillbaka till listan')
    await tab.getByText('Du har anmält jäv', { exact: true }).waitFor()
    await tab.getByRole('button', { name: /Seoul/ }).click()
    await press(tab, 'Ta tillbaka anmälan')
    await tab.getByText('Kostnad: 40 timmar, 9 000 kronor, inom egen ram').waitFor()
    await page.context().close()
  })

  test('another member sees the remark and the post, and no count of anybody', async () => {
    const { page, tab } = await openTeams(stage, 'ledamot-2', { place: `ib/${caseId}` })
    await tab.getByText('Vem betalar resan?').waitFor()
    await tab.getByRole('list', { name: 'Lämnade synpunkter' }).getByText('Gärna med skolbesök.').waitFor()
    assert.equal(await tab.getByRole('button', { name: 'För in beslut' }).count(), 0)
    await page.context().close()
  })

  test('SharePoint refuses a member who tries to record a decision', async () => {
    const store = createIbStore(graphOf(stage.sandbox, 'ledamot-1'), configOf(stage.sandbox))
    const decision = {
      result: 'accepted',
      text: 'Ja',
      decidedBy: 'finansborgarradet',
      decidedOn: PlainDate.parse('2026-11-24'),
      how: 'meeting',
    } as const
    await assert.rejects(
      () => store.record(caseId, crypto.randomUUID(), decision),
      (error) => error instanceof GraphError && error.code === 'forbidden',
    )
  })

  test('the mayor’s office records the decision and reports it', async () => {
    const { page, tab } = await openTeams(stage, 'finansroteln', { place: `case/${caseId}` })
    await press(tab, 'För in beslut')
    await tab.getByRole('combobox', { name: 'Beslut', exact: true }).selectOption('accepted')
    await tab.getByLabel('Beslutsdatum').fill(cityDay())
    await tab.getByRole('combobox', { name: 'Hur', exact: true }).selectOption('signature')
    await tab.getByLabel('Vad beslutades?').fill('Staden tar emot besöket.')
    await press(tab, 'Lägg till villkor')
    await tab.getByLabel('Vad ska vara uppfyllt?').fill('Resan betalas av Seoul')
    await press(tab, 'För in')
    await tab.getByText('Varje villkor behöver text, dag', { exact: false }).waitFor()
    await tab.getByLabel('Följs upp den').fill(meetingDay)
    await tab.getByLabel('Vem följer upp?').selectOption('miljo')
    await press(tab, 'För in')
    await press(tab, 'Rapportera till ärendet')
    await tab.getByText('Klart.', { exact: true }).waitFor()
    await page.context().close()
  })

  test('the contact person reads the decision in the network’s case, and who entered it in the IB’s list is the mayor’s office', async () => {
    const { page, tab } = await openTeams(stage, 'kontakt-miljo', { place: `case/${caseId}` })
    await tab.getByRole('article').getByText('Staden tar emot besöket.', { exact: true }).waitFor()
    assert.match(await textOf(tab), /avgjort/)
    const entries = await createIbStore(
      graphOf(stage.sandbox, 'finansroteln'),
      configOf(stage.sandbox),
    ).decisions(caseId)
    assert.deepEqual(
      entries.map((entry) => entry.enteredBy.name),
      ['Finansborgarrådets kansli'],
    )
    await page.context().close()
  })

  test('the mayor’s office finds the report to the board under "Att göra" and dates it; the member reads that it is done', async () => {
    const { page, tab } = await openTeams(stage, 'finansroteln')
    await press(tab, 'Öppna 26-0001')
    await press(tab, 'För in anmälan till kommunstyrelsen')
    await tab.getByLabel('Anmäld till kommunstyrelsen den').fill(cityDay())
    await press(tab, 'För in')
    await tab.getByText('Anmälan är införd.', { exact: true }).waitFor()
    await tab.getByText(/^gjord /).waitFor()
    assert.doesNotMatch(await textOf(tab), /Anmäl beslutet till/)
    await page.context().close()
    const member = await openTeams(stage, 'ledamot-1', { place: `ib/${caseId}` })
    await member.tab.getByText(/^gjord /).waitFor()
    await member.page.context().close()
    const contact = await openTeams(stage, 'kontakt-miljo', { place: `case/${caseId}` })
    await contact.tab.getByText(/^gjord /).waitFor()
    await contact.page.context().close()
  })

  test('the condition is to be done until the contact person says that it is met', async () => {
    const { page, tab } = await openTeams(stage, 'kontakt-miljo')
    await press(tab, 'Öppna 26-0001')
    const text = 'Resan betalas av Seoul'
    await tab.getByText(/^Följ upp villkoret, Miljöförvaltningen, senast /).waitFor()
    await press(tab, `Följ upp: ${text}`)
    await tab.getByLabel('Nej, inte än').click()
    await press(tab, 'För in')
    await tab.getByText('Ange en kommande dag', { exact: false }).waitFor()
    await tab.getByLabel('Ja, uppfyllt').click()
    await tab.getByLabel('Vad visar det?').fill('Intyg från Seoul')
    await press(tab, 'För in')
    await tab.getByText('Infört.', { exact: true }).waitFor()
    await tab.getByText(`Följde upp villkor, uppfyllt: ${text}. Intyg från Seoul`).waitFor()
    assert.doesNotMatch(await textOf(tab), /Följ upp villkoret/)
    await page.context().close()
  })

  test('a contact person who follows a link to the meeting is told what it is and whom to ask', async () => {
    const { page, tab } = await openTeams(stage, 'kontakt-miljo', { place: `meeting/${meetingDay}` })
    await tab.getByRole('heading', { name: 'Du har inte tillgång till webbplatsen för IB' }).waitFor()
    assert.match(await textOf(tab), /Be Internationella beredningens sekretariat, SLK att ge dig tillgång/)
    await page.context().close()
  })

  test('a person without access is told whom to ask', async () => {
    const { page, tab } = await openTeams(stage, 'utan-atkomst', { place: `case/${caseId}` })
    await tab.getByRole('heading', { name: 'Du har inte tillgång till nätverkets ärenden' }).waitFor()
    assert.match(await textOf(tab), /eller Internationella enheten, SLK, att lägga till dig/)
    await page.context().close()
  })
})
