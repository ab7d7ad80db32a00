import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../../axe.ts'
import { GraphError } from '../../../src/graph/port.ts'
import { flagListsOf } from '../../../src/teams/admin/views/flag-lists.ts'
import { namesOf } from '../../../src/ui/case/names.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

const clean = async (container: Element) =>
  (await axe(container, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id)
const { edition, directory } = world().services
const names = namesOf(edition, directory, 'sv')
const admin = (given: Parameters<typeof world>[0] = {}) => world({ groups: ['administrator'], ...given })

describe('the administrators’ page', () => {
  test('is told about in a sentence to others, also by a link', async () => {
    await renderTab(world({ groups: ['contact-person'], rows: [] }), { place: { screen: 'admin' } })
    expect(await screen.findByText(/Den här sidan är för administratörer/)).toBeVisible()
    expect(screen.queryByRole('tab')).toBeNull()
  })

  test('has a button for administrators alone', async () => {
    await renderTab(world({ groups: ['contact-person'], rows: [] }))
    expect(await screen.findByRole('button', { name: 'Nytt ärende' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Administration' })).toBeNull()
  })

  test('reads a pasted mail: sentence, facts, row, route and signals with their words', async () => {
    const user = userEvent.setup()
    const { container } = await renderTab(admin(), { place: { screen: 'admin' } })
    const text = await screen.findByLabelText(/Mejlets text, eller/)
    await user.click(screen.getByRole('button', { name: 'Läs mejlet' }))
    expect(screen.getByText('Klistra in en text först.')).toBeVisible()
    await user.click(text)
    await user.paste(
      'From: mayor@nablus.example\nTo: internationellt@stad.example\nSubject: Study visit\nDate: Fri, 20 Nov 2026 10:00:00 +0000\n\nThe mayor of Nablus, Palestine, and five officials would like to visit Stockholm on 3-5 May 2027 to learn about waste.',
    )
    await user.click(screen.getByRole('button', { name: 'Läs mejlet' }))
    expect(await screen.findByText(/Borgmästaren i Nablus, Palestina, vill komma/)).toBeVisible()
    const matters = screen.getByRole('region', { name: 'Vad som följer' })
    expect(within(matters).getByText('V2')).toBeVisible()
    expect(within(matters).getByText(names.kind('visit'))).toBeVisible()
    expect(within(matters).queryByText('visit')).toBeNull()
    const facts = screen.getByRole('region', { name: 'Uppgifter' })
    expect(within(facts).getByRole('row', { name: /^Antal 6/ })).toBeVisible()
    const signals = screen.getByRole('region', { name: 'Signaler' })
    expect(within(signals).getByRole('rowheader', { name: 'group-size' })).toBeVisible()
    expect(await clean(container)).toEqual([])
  }, 20_000)

  test('names capitals in the reader’s language', () => {
    const capitals = (language: 'sv' | 'en') =>
      flagListsOf(edition, namesOf(edition, directory, language), language).find(
        ({ id }) => id === 'capitals',
      )?.entries
    expect(capitals('sv')).toEqual(
      expect.arrayContaining(['Aten (Grekland)', 'Köpenhamn (Danmark)', 'Oslo (Norge)']),
    )
    expect(capitals('en')).toEqual(expect.arrayContaining(['Athens (Greece)', 'Copenhagen (Denmark)']))
  })

  test('a file that is no mail is refused with what to do', async () => {
    const user = userEvent.setup()
    await renderTab(admin(), { place: { screen: 'admin' } })
    const file = await screen.findByLabelText('Välj en .eml-fil')
    const notMail = new File(['%PDF-1.7 …'], 'a.eml', { type: 'message/rfc822' })
    // jsdom's files cannot be read this way.
    notMail.arrayBuffer = () => Promise.resolve(new TextEncoder().encode('%PDF-1.7 …').buffer)
    await user.upload(file, notMail)
    expect(await screen.findByText(/Spara mejlet som .eml och försök igen/)).toBeVisible()
  })

  test('says how the installation is doing: level, permissions, lists, patience asked for', async () => {
    const user = userEvent.setup()
    const tab = admin()
    tab.services.meter.met(
      new GraphError({ code: 'throttled', status: 429, graphCode: '', message: '', retryAfterSeconds: 7 }),
    )
    const { container } = await renderTab(tab, { place: { screen: 'admin' } })
    await user.click(await screen.findByRole('tab', { name: 'Drift' }))
    expect(await screen.findByText('3: tråden i Teams i fliken')).toBeVisible()
    expect(screen.getByText(/har bett oss vänta 1 gång/)).toBeVisible()
    expect(screen.getByText('7 sekunder')).toBeVisible()
    const permissions = screen.getByRole('region', { name: 'Behörigheter' })
    expect(within(permissions).getByRole('row', { name: /^User.Read Godkänd/ })).toBeVisible()
    expect(within(permissions).getByRole('button', { name: 'Pröva ChannelMessage.Read.All' })).toBeVisible()
    expect(await screen.findByText(/Något saknas/)).toBeVisible()
    expect(screen.getByText(/Saknar kolumnerna CaseId, CaseNumber/)).toBeVisible()
    expect(await clean(container)).toEqual([])
  })

  test('corrections that nothing is known of yet are said to be none', async () => {
    const user = userEvent.setup()
    await renderTab(admin(), { place: { screen: 'admin' } })
    await user.click(await screen.findByRole('tab', { name: 'Rättelser' }))
    expect(await screen.findByText(/Inget ärende har kvar vad Ankomst läste/)).toBeVisible()
    await user.click(screen.getByRole('tab', { name: 'Gallring' }))
    expect(await screen.findByText(/Inget ärende hänvisar till ett gallringsbeslut/)).toBeVisible()
  })

  test('lists the sections of the strategy as the strategy has them', async () => {
    const user = userEvent.setup()
    await renderTab(admin(), { place: { screen: 'admin' } })
    await user.click(await screen.findByRole('tab', { name: 'Strategin' }))
    const table = await screen.findByRole('region', { name: 'Avsnitt' })
    const sections = within(table)
      .getAllByRole('row')
      .map((row) => row.querySelector('td, th')?.textContent ?? '')
    expect(sections.filter((text) => text.startsWith('3') || text === '4')).toEqual([
      '3',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '4',
    ])
  })

  test.each([
    ['Strategin', 'Rader i beslutstabellen', /Så ändrar ni/],
    ['Landsnamn', 'Palestina', /så går det att ändra här/],
    ['Listor', 'Prioriteringar', /Så ändrar ni/],
    ['Brev', 'Inbjudningsbrev', /Så ändrar ni/],
    ['Kanal och grupper', 'Nätverkets webbplats', /Så ändrar ni/],
  ])('shows %s with what it holds and how to change it', async (part, holds, how) => {
    const user = userEvent.setup()
    const { container } = await renderTab(admin(), { place: { screen: 'admin' } })
    await user.click(await screen.findByRole('tab', { name: part }))
    expect((await screen.findAllByText(holds))[0]).toBeVisible()
    expect(screen.getByText(how)).toBeVisible()
    expect(await clean(container)).toEqual([])
  })
})
