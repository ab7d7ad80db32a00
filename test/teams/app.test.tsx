import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../axe.ts'
import { suggestOutcome } from '../../src/cases/suggest.ts'
import { nothingSaid } from '../../src/teams/life/drafts.ts'
import { aCase, act, openedCase } from './a-case.ts'
import { aRow } from './a-row.ts'
import { renderTab } from './render-tab.tsx'
import { aPaper, world } from './services.tsx'

const caseId = '0b54a8d2-6c1e-4a0e-9b7e-2f6f8f1d9c11'
const proposed = act('miljo', { type: 'proposed-to-ib', reason: 'Minister' })
const put = act('ib-sekretariat', { type: 'put-before-ib', itemId: '1', thread: null })
const clean = async (container: Element) => {
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  // Fluent's focus manager puts invisible stops around a grid; they pass focus on at once.
  return violations
    .filter(({ nodes }) => !nodes.every(({ html }) => html.includes('data-tabster-dummy')))
    .map(({ id }) => id)
}

describe('who sees what', () => {
  test('a torn link leads to the list and says that it is torn, and no longer once one has gone on', async () => {
    await renderTab(world({ groups: ['contact-person'], rows: [aRow()] }), {
      place: { screen: 'list', torn: true },
    })
    expect(await screen.findByText(/^Länken hit är trasig/)).toBeVisible()
    await userEvent.click(await screen.findByRole('button', { name: 'Nytt ärende' }))
    expect(screen.queryByText(/^Länken hit är trasig/)).toBeNull()
  })

  test('a person without access is told whom to ask', async () => {
    const { container } = await renderTab(world({ rows: 'forbidden', papers: 'forbidden' }), {
      place: { screen: 'case', caseId },
    })
    expect(
      await screen.findByRole('heading', { name: 'Du har inte tillgång till nätverkets ärenden' }),
    ).toBeVisible()
    const link = screen.getByText(/Någon har skickat dig en länk/)
    expect(link).toBeVisible()
    expect(link.nextElementSibling).toHaveTextContent(/^Behöver du läsa eller handlägga ärenden/)
    expect(await clean(container)).toEqual([])
  })

  test.each([
    ['a meeting', { screen: 'meeting', key: '2026-12-02' }, /ett möte i internationella beredningen/],
    [
      'a case paper',
      { screen: 'ib', caseId },
      /ett ärendepapper som ligger framme för internationella beredningen/,
    ],
  ] as const)(
    'somebody of the network who follows a link to %s is told what it is and whom to ask',
    async (_what, place, says) => {
      const tab = world({ groups: ['contact-person'], rows: [aRow()], stored: aCase(openedCase()) })
      await renderTab(tab, { place })
      expect(
        await screen.findByRole('heading', { name: 'Du har inte tillgång till webbplatsen för IB' }),
      ).toHaveFocus()
      expect(screen.getByText(says)).toBeVisible()
      expect(
        screen.getByText(/Be Internationella beredningens sekretariat, SLK att ge dig tillgång/),
      ).toBeVisible()
      expect(screen.getByRole('button', { name: 'Tillbaka till listan' })).toBeVisible()
      expect(screen.queryAllByRole('button', { name: 'Öppna nätverkets ärende' })).toHaveLength(
        place.screen === 'ib' ? 1 : 0,
      )
    },
  )

  test('a person of neither room who follows a link to a meeting is told which, and whom to ask', async () => {
    await renderTab(world({ rows: 'forbidden', papers: 'forbidden' }), {
      place: { screen: 'meeting', key: '2026-12-02' },
    })
    expect(await screen.findByText(/ett möte i internationella/)).toBeVisible()
    expect(screen.getByText(/Be Internationella beredningens sekretariat, SLK/)).toBeVisible()
    expect(screen.queryByText(/en länk till ett ärende/)).toBeNull()
  })

  test('a member of the IB sees the papers and no door to the network', async () => {
    const tab = world({ groups: ['ib-member'], papers: [aPaper()] })
    tab.services.cases.rows = () => Promise.reject(new Error('A member must never ask the network’s site'))
    const { container } = await renderTab(tab)
    expect(await screen.findByRole('button', { name: /Seoul/ })).toBeVisible()
    expect(screen.getByText('Saknar kostnadsrad')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Nytt ärende' })).toBeNull()
    expect(screen.getAllByRole('tab')).toHaveLength(1)
    expect(await clean(container)).toEqual([])
  })

  test('a link to a case opens its paper for a member', async () => {
    await renderTab(world({ groups: ['ib-member'], papers: [aPaper()] }), {
      place: { screen: 'case', caseId },
    })
    expect(await screen.findByRole('heading', { name: '26-0001 Seoul: ministerbesök' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Öppna nätverkets ärende' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'För in beslut' })).toBeNull()
  })

  test('a list that cannot be fetched says so and can be fetched again', async () => {
    await renderTab(world({ groups: ['contact-person'], rows: 'unavailable' }))
    expect(await screen.findByText(/Microsoft 365 svarar inte just nu/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Försök igen' })).toBeVisible()
  })

  test('the tab is whole in English', async () => {
    const { container } = await renderTab(world({ groups: ['contact-person'], rows: [aRow()] }), {}, 'en')
    expect(await screen.findByRole('tab', { name: /To do \(1\)/ })).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Open 26-0001' })).toBeVisible()
    expect(container.textContent).not.toMatch(/teams\.|words\./)
  })
})

describe('the list', () => {
  test('search narrows, says how many, and can be cleared', async () => {
    const user = userEvent.setup()
    const rows = [aRow(), aRow({ id: 'c2', number: '26-0002', title: 'Seoul', countries: ['KR'] })]
    const { container } = await renderTab(world({ groups: ['contact-person'], rows }))
    await user.type(await screen.findByRole('searchbox'), 'sydkorea')
    expect(await screen.findByText('1 ärende')).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Öppna 26-0002' })).toBeVisible()
    expect(await clean(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Rensa urvalet' }))
    expect(await screen.findByText('2 ärenden')).toBeVisible()
  })

  test('an empty list teaches', async () => {
    await renderTab(world({ groups: ['contact-person'], rows: [] }))
    expect(await screen.findByText('Det finns inga ärenden ännu.')).toBeVisible()
  })
})

describe('the secretary', () => {
  const secretary = () =>
    world({ groups: ['ib-secretary'], rows: [aRow()], papers: [], stored: aCase(openedCase(), proposed) })

  test('puts a case before the IB; a missing cost is marked and nothing happens before the preview', async () => {
    const user = userEvent.setup()
    const tab = secretary()
    const { container } = await renderTab(tab, { place: { screen: 'case', caseId } })
    await user.click(await screen.findByRole('button', { name: 'Lägg fram för IB' }))
    expect(screen.getByText(/Papperet saknar kostnadsrad/)).toBeVisible()
    expect(await clean(container)).toEqual([])
    await user.type(screen.getByLabelText('Kostnadsrad'), '40 timmar')
    expect(screen.queryByText(/Papperet saknar kostnadsrad/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Granska' }))
    expect(await screen.findByText('Det här händer')).toBeVisible()
    expect(tab.ran).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Lägg fram' }))
    expect(await screen.findByText('Klart.')).toBeVisible()
    expect(tab.ran[0]).toMatchObject({
      kind: 'put-before-ib',
      body: 'ib-sekretariat',
      cost: '40 timmar',
      meeting: null,
    })
  })

  test('cannot return a case without a reason', async () => {
    const user = userEvent.setup()
    const tab = secretary()
    await renderTab(tab, { place: { screen: 'case', caseId } })
    await user.click(await screen.findByRole('button', { name: 'Returnera' }))
    await user.click(screen.getByRole('button', { name: 'Granska' }))
    expect(screen.getByText('Skriv ett skäl först.')).toBeVisible()
    expect(tab.ran).toHaveLength(0)
  })
})

describe('the record of a decision', () => {
  const fill = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(await screen.findByRole('button', { name: 'För in beslut' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Beslut' }), 'accepted')
    await user.type(screen.getByLabelText(/Beslutsdatum/), '2026-11-24')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hur' }), 'signature')
    await user.type(screen.getByLabelText(/Vad beslutades/), 'Staden tar emot.')
    await user.click(screen.getByRole('button', { name: 'För in' }))
  }
  const office = (more: Parameters<typeof world>[0] = {}) =>
    world({
      groups: ['mayors-office'],
      rows: [aRow()],
      papers: [aPaper()],
      stored: aCase(openedCase(), proposed, put),
      ...more,
    })

  test('is entered once, then reported into the case', async () => {
    const user = userEvent.setup()
    const tab = office()
    await renderTab(tab, { place: { screen: 'ib', caseId } })
    await fill(user)
    await user.click(await screen.findByRole('button', { name: 'Rapportera till ärendet' }))
    expect(await screen.findByText('Beslutet är infört och står i kontaktpersonens ärende.')).toBeVisible()
    expect(tab.recorded).toHaveLength(1)
    expect(tab.ran[0]).toMatchObject({
      kind: 'report-decision',
      body: 'finansroteln',
      toBody: 'miljo',
      decision: { itemId: tab.recorded[0]?.itemId },
    })
    const entry = await screen.findByRole('article', { name: '' })
    expect(within(entry).getByText('inte gjord än')).toBeVisible()
  })

  test('a refusal by SharePoint is a sentence, and nothing is reported', async () => {
    const user = userEvent.setup()
    const tab = office({ recording: 'forbidden' })
    await renderTab(tab, { place: { screen: 'ib', caseId } })
    await fill(user)
    expect(await screen.findByText(/Det är SharePoint som säger nej/)).toBeVisible()
    expect(tab.ran).toHaveLength(0)
  })
})

describe('a member', () => {
  test('leaves a remark; a comment needs words; nobody is counted', async () => {
    const user = userEvent.setup()
    const tab = world({ groups: ['ib-member'], papers: [aPaper()] })
    const { container } = await renderTab(tab, { place: { screen: 'ib', caseId } })
    await user.click(await screen.findByRole('radio', { name: 'Synpunkt' }))
    await user.click(screen.getByRole('button', { name: 'Lämna' }))
    expect(screen.getByText('Skriv synpunkten först.')).toBeVisible()
    expect(tab.remarks).toHaveLength(0)
    await user.click(screen.getByRole('radio', { name: 'Ingen invändning' }))
    await user.click(screen.getByRole('button', { name: 'Lämna' }))
    expect(await screen.findByText('Lämnad.')).toBeVisible()
    expect(tab.remarks).toMatchObject([{ kind: 'no-objection' }])
    expect(await clean(container)).toEqual([])
  })
})

test.each([['ib-secretary'], ['mayors-office']])(
  'a reader who is no member (%s) sees what members have left and is asked for nothing',
  async (group) => {
    const tab = world({ groups: [group], rows: [], papers: [aPaper()] })
    await tab.services.ib?.remark(caseId, 'comment', 'Gärna med skolbesök.')
    await renderTab(tab, { place: { screen: 'ib', caseId } })
    expect(await screen.findByRole('heading', { name: 'Ledamöternas synpunkter inför mötet' })).toBeVisible()
    expect(await screen.findByText('Gärna med skolbesök.')).toBeVisible()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.queryByText('Din synpunkt inför mötet')).toBeNull()
  },
)

describe('a case without a mail', () => {
  test('begins with a note for the record', async () => {
    const user = userEvent.setup()
    const tab = world({ groups: ['contact-person'], rows: [], stored: aCase(openedCase()) })
    const { container } = await renderTab(tab)
    await user.click(await screen.findByRole('button', { name: 'Nytt ärende' }))
    const create = await screen.findByRole('button', { name: 'Skapa ärendet' })
    expect(await clean(container)).toEqual([])
    await user.click(create)
    expect(screen.getByRole('alert')).toHaveTextContent('Skriv en rubrik och vad som sades.')
    await user.type(screen.getByLabelText(/Rubrik/), 'Oslo: studiebesök')
    await user.selectOptions(screen.getByRole('combobox', { name: /Förvaltning/ }), 'miljo')
    await user.type(screen.getByLabelText(/vad sades/), 'Ringde om avfall.')
    await user.click(screen.getByRole('button', { name: 'Skapa ärendet' }))
    expect(await screen.findByRole('button', { name: 'Tillbaka till listan' })).toBeVisible()
    expect(tab.opened.at(-1)?.case.actions).toMatchObject([
      { type: 'opened', origin: 'incoming-other', title: 'Oslo: studiebesök', mail: null, facts: null },
      { type: 'note', text: 'Telefonsamtal 24 november 2026. Ringde om avfall.' },
    ])
  })

  test('has level and subject from the beginning, so that the row of its level proposes who handles it', async () => {
    const user = userEvent.setup()
    const tab = world({ groups: ['contact-person'], rows: [], stored: aCase(openedCase()) })
    await renderTab(tab)
    await user.click(await screen.findByRole('button', { name: 'Nytt ärende' }))
    await user.type(await screen.findByLabelText(/Rubrik/), 'Oslo: borgmästaren')
    await user.selectOptions(screen.getByRole('combobox', { name: /Förvaltning/ }), 'miljo')
    await user.type(screen.getByLabelText(/vad sades/), 'Borgmästaren vill komma.')
    await user.selectOptions(screen.getByLabelText('Leds av'), 'mayor')
    await user.selectOptions(screen.getByLabelText('Nivå'), 'B')
    await user.selectOptions(screen.getByLabelText('Lägg till: Ämne'), 'waste')
    await user.type(screen.getByLabelText('Antal, högst'), 'tolv')
    await user.click(screen.getByRole('button', { name: 'Skapa ärendet' }))
    expect(screen.getByLabelText('Antal, högst')).toHaveAccessibleDescription('Skriv antal som hela tal.')
    await user.clear(screen.getByLabelText('Antal, högst'))
    await user.click(screen.getByRole('button', { name: 'Skapa ärendet' }))
    expect(await screen.findByRole('button', { name: 'Tillbaka till listan' })).toBeVisible()
    const [opened] = tab.opened.at(-1)?.case.actions ?? []
    const facts = opened?.type === 'opened' ? opened.facts : null
    if (facts === null) throw new Error('nothing is known of the case')
    const { edition, directory } = tab.services
    const suggested = suggestOutcome(
      { isRequest: true, kinds: ['visit'], facts },
      'miljo',
      edition,
      directory,
    )
    const nothing = suggestOutcome(
      { isRequest: true, kinds: ['visit'], facts: nothingSaid },
      'miljo',
      edition,
      directory,
    )
    expect(suggested.matters[0]?.row).not.toBe(nothing.matters[0]?.row)
    expect(facts.themes.value).toEqual(['waste'])
  })
})
