import { screen, within } from '@testing-library/react'
import { axe } from '../../../axe.ts'
import type { CityEntry } from '../../../../src/strategy/city-entry.ts'
import { CountryCode } from '../../../../src/strategy/country-code.ts'
import { openCityLists } from './render-city-lists.tsx'

const clean = async (container: Element) =>
  (await axe(container, { rules: { region: { enabled: false } } })).violations
    .filter(({ nodes }) => !nodes.every(({ html }) => html.includes('data-tabster-dummy')))
    .map(({ id }) => id)

const turkey = (nameSv: string): CityEntry => ({
  list: 'countries',
  out: false,
  code: CountryCode.parse('TR'),
  nameSv,
  nameEn: 'Türkiye',
})

type Opened = Awaited<ReturnType<typeof openCityLists>>

/** Few rows: to ask for a role among 250 countries is slow in jsdom. */
const search = ({ user }: Opened) => user.type(screen.getByLabelText('Sök'), 'TR')

async function openTurkey(opened: Opened, name = 'Turkiet') {
  const { user } = opened
  await search(opened)
  await user.click(screen.getByRole('button', { name: `Ändra ${name}` }))
}

async function write({ user }: Opened, label: RegExp, text: string) {
  await user.clear(screen.getByLabelText(label))
  await user.type(screen.getByLabelText(label), text)
}

const entriesIn = async ({ store }: Opened) => (await store.list()).stored.map(({ entry }) => entry)

describe('the City’s own names of countries', () => {
  test('a name is changed, used at once, and given back to the edition', async () => {
    const opened = await openCityLists('Landsnamn')
    const { user, container, used } = opened
    await openTurkey(opened)
    expect(screen.getByLabelText('Landskod')).toHaveAttribute('readonly')
    expect(await clean(container)).toEqual([])
    await write(opened, /^Namn på svenska/, 'Türkiye')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText('Sparat: Türkiye.')).toBeVisible()
    expect(used.at(-1)?.countries['TR']?.sv).toBe('Türkiye')
    expect(screen.getByRole('row', { name: /^Türkiye \S+ TR ändrat av staden/ })).toBeVisible()
    expect(await clean(container)).toEqual([])

    await user.click(screen.getByRole('button', { name: 'Ändra Türkiye' }))
    expect(screen.getByText(/Utgåvan skriver: Turkiet\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Använd utgåvans namn igen' }))
    expect(await screen.findByText(/^Utgåvans namn gäller igen/)).toBeVisible()
    expect(used.at(-1)?.countries['TR']?.sv).toBe('Turkiet')
    expect(screen.getByRole('row', { name: /^Turkiet \S+ TR utgåvan/ })).toBeVisible()
  })

  test('what is wrong is said beside its field, and nothing is written', async () => {
    const opened = await openCityLists('Landsnamn')
    const { user, container } = opened
    await search(opened)
    await user.click(screen.getByRole('button', { name: 'Lägg till ett land' }))
    await user.type(screen.getByLabelText(/^Landskod/), 'TR')
    await user.type(screen.getByLabelText(/^Namn på svenska/), 'Japan')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(screen.getAllByText('Det står redan i listan. Ändra den raden i stället.')).toHaveLength(2)
    expect(screen.getByText('Fyll i fältet.')).toBeVisible()
    expect(await clean(container)).toEqual([])
    expect(await entriesIn(opened)).toEqual([])
  })

  test('two who change the same name are asked, also where neither had a row before', async () => {
    const opened = await openCityLists('Landsnamn')
    const { user, store } = opened
    await openTurkey(opened)
    await write(opened, /^Namn på svenska/, 'Türkiye')
    await store.add(turkey('Republiken Turkiet'))
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(
      await screen.findByText('Namn på svenska: kollegan skrev Republiken Turkiet, du skrev Türkiye'),
    ).toBeVisible()
    expect((await entriesIn(opened))[0]).toMatchObject({ nameSv: 'Republiken Turkiet' })
    await user.click(screen.getByRole('button', { name: 'Behåll det jag skrev' }))
    await screen.findByText('Sparat: Türkiye.')
    expect((await entriesIn(opened))[0]).toMatchObject({ nameSv: 'Türkiye' })
  })

  test('a colleague’s change meanwhile can be taken over instead', async () => {
    const opened = await openCityLists('Landsnamn', { entries: [turkey('Türkiye')] })
    const { user, store } = opened
    await openTurkey(opened, 'Türkiye')
    await write(opened, /^Namn på svenska/, 'Turkiska republiken')
    const [stored] = (await store.list()).stored
    if (stored) await store.save(stored, turkey('Republiken Turkiet'))
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    await user.click(await screen.findByRole('button', { name: 'Ta kollegans' }))
    expect(screen.getByLabelText(/^Namn på svenska/)).toHaveValue('Republiken Turkiet')
  })

  test('who may not write, and who is offline, reads why and keeps what was typed', async () => {
    const opened = await openCityLists('Landsnamn')
    const { user, sharePoint } = opened
    await openTurkey(opened)
    await write(opened, /^Namn på svenska/, 'Türkiye')
    sharePoint.refuses = (_user, list) => list === 'CityLists'
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText(/SharePoint låter dig läsa listan men inte ändra den/)).toBeVisible()
    sharePoint.refuses = () => false
    sharePoint.fault = () => 'no-network'
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText(/Du är utan nät/)).toBeVisible()
    expect(screen.getByLabelText(/^Namn på svenska/)).toHaveValue('Türkiye')
  })

  test('the history says who changed what', async () => {
    const opened = await openCityLists('Landsnamn', { entries: [turkey('Türkiye')] })
    const { user, store } = opened
    const [stored] = (await store.list()).stored
    if (stored) await store.save(stored, turkey('Republiken Turkiet'))
    await search(opened)
    await user.click(screen.getByRole('tab', { name: 'Listor' }))
    await user.click(screen.getByRole('tab', { name: 'Landsnamn' }))
    await openTurkey(opened, 'Republiken Turkiet')
    await user.click(screen.getByRole('button', { name: 'Visa historik' }))
    const steps = within((await screen.findByText(/äldsta sparade/)).closest('ol') as HTMLElement)
    expect(steps.getByText('Namn på svenska: Türkiye → Republiken Turkiet')).toBeVisible()
    expect(steps.getByText(/kollega: ändrade$/)).toBeVisible()
    // The first version is held against what the edition said before it.
    expect(steps.getByText('Namn på svenska: Turkiet → Türkiye')).toBeVisible()
  })

  test('an installation without the list shows the edition’s and says what to do', async () => {
    const opened = await openCityLists('Landsnamn', { provisioned: false })
    const { container } = opened
    await search(opened)
    expect(screen.getByRole('row', { name: /^Turkiet \S+ TR utgåvan/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ändra Turkiet' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Lägg till ett land' })).toBeNull()
    expect(await clean(container)).toEqual([])
  })
})

describe('the City’s own networks and priorities', () => {
  test('a network is added, one of the edition taken away and put back', async () => {
    const opened = await openCityLists('Listor')
    const { user, container, used } = opened
    const names = () => used.at(-1)?.flags.networks.names.toSorted()
    await user.click(screen.getByRole('button', { name: 'Lägg till ett nätverk' }))
    await user.type(screen.getByLabelText(/^Namn/), 'ICLEI')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText('Sparat: ICLEI.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Ändra POLIS' }))
    await user.click(screen.getByRole('button', { name: 'Ta ur listan' }))
    expect(await screen.findByText('Borttaget ur listan: POLIS.')).toBeVisible()
    expect(names()).toEqual(['C40', 'Eurocities', 'ICLEI'])
    await user.click(screen.getByText('1 borttagen rad'))
    expect(await clean(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Sätt tillbaka POLIS' }))
    await user.click(screen.getByRole('button', { name: 'Sätt tillbaka' }))
    expect(await screen.findByText('Sparat: POLIS.')).toBeVisible()
    expect(names()).toEqual(['C40', 'Eurocities', 'ICLEI', 'POLIS'])
  })

  test('a priority names its owner, its ground, and a theme or a country', async () => {
    const opened = await openCityLists('Listor')
    const { user, container } = opened
    expect(screen.getByText(/Ömsesidigt lärande bedöms för varje besök/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Lägg till en prioritering' }))
    await user.selectOptions(screen.getByLabelText(/^Vems prioritering/), 'Miljöförvaltningen')
    await user.selectOptions(screen.getByLabelText(/^Inriktning/), 'cooperation')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(screen.getByText(/Välj ett ämne eller ett land, annars/)).toBeVisible()
    expect(await clean(container)).toEqual([])
    await user.selectOptions(screen.getByLabelText(/^Land/), 'Japan')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText('Sparat: Japan · Miljöförvaltningen.')).toBeVisible()
    expect(await entriesIn(opened)).toEqual([
      expect.objectContaining({ body: 'miljo', direction: 'cooperation', theme: null, country: 'JP' }),
    ])
    expect(screen.getByRole('row', { name: /^Miljöförvaltningen .* Japan tillagt av staden/ })).toBeVisible()
  })

  test('a row made by hand is named and hides no other', async () => {
    const opened = await openCityLists('Listor')
    const { user, sharePoint } = opened
    sharePoint.lists
      .get('CityLists')
      ?.items.push({ id: 999, version: 1, by: 'a', at: '', fields: { Title: 'För hand' } })
    await user.click(screen.getByRole('button', { name: 'Lägg till ett nätverk' }))
    await user.type(screen.getByLabelText(/^Namn/), 'ICLEI')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText(/En rad i er lista går inte att läsa.*För hand/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Ändra ICLEI' })).toBeVisible()
  })
})
