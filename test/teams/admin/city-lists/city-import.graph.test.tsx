import { screen, within } from '@testing-library/react'
import { axe } from '../../../axe.ts'
import { openCityLists } from './render-city-lists.tsx'

type Opened = Awaited<ReturnType<typeof openCityLists>>

const entriesIn = async ({ store }: Opened) => (await store.list()).stored.map(({ entry }) => entry)
const file = (text: string) => new File([text], 'lista.csv', { type: 'text/csv' })

/** Opens the import of the list whose section has this heading, and chooses a file. */
async function readIn({ user }: Opened, text: string, section?: string) {
  const part = section && screen.getByRole('heading', { name: section }).closest('section')
  const place = part ? within(part) : screen
  await user.click(place.getByRole('button', { name: 'Läs in från fil' }))
  await user.upload(screen.getByLabelText('Välj fil'), file(text))
}

test('names of countries from a file are shown before anything is saved, then used at once', async () => {
  const opened = await openCityLists('Landsnamn')
  const { user, container, used } = opened
  await readIn(
    opened,
    'Landskod;Namn på svenska;Namn på engelska\r\nTR;Türkiye;Türkiye\r\nJP;Japan;Japan\r\n',
  )
  expect(await screen.findByText('1 rad ändras')).toBeVisible()
  expect(screen.getByText('Namn på svenska: Turkiet → Türkiye')).toBeVisible()
  expect(screen.getByText('1 rad finns redan och ändras inte')).toBeVisible()
  const found = await axe(container, { rules: { region: { enabled: false } } })
  expect(
    found.violations.filter(({ nodes }) => !nodes.every(({ html }) => html.includes('data-tabster-dummy'))),
  ).toEqual([])
  expect(await entriesIn(opened)).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Spara 1 rad' }))
  expect(await screen.findByText('1 rad är sparad.')).toBeVisible()
  expect(used.at(-1)?.countries['TR']?.sv).toBe('Türkiye')
  expect(await entriesIn(opened)).toEqual([expect.objectContaining({ code: 'TR', nameSv: 'Türkiye' })])
})

test('a file with one wrong line is refused as a whole, and says which', async () => {
  const opened = await openCityLists('Landsnamn')
  await readIn(opened, 'code;nameSv;nameEn\nTR;Türkiye;Türkiye\nJPN;Nippon;Nippon\n')
  expect(await screen.findByText('1 rad behöver rättas i filen. Inget sparas innan dess.')).toBeVisible()
  expect(
    screen.getByText('Rad 3, Landskod ”JPN”: Landskoden är två bokstäver, till exempel TR.'),
  ).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Spara/ })).toBeNull()
  expect(await entriesIn(opened)).toEqual([])
})

test('priorities may name body, direction, theme and country in words; what is not known is refused', async () => {
  const opened = await openCityLists('Listor')
  const { user } = opened
  const heading = 'Vems prioritering;Inriktning som grund;Ämne;Land\n'
  await readIn(opened, `${heading}Miljöförvaltningen;Samverkan;;Atlantis\n`, 'Prioriteringar')
  expect(
    await screen.findByText(
      'Rad 2, Land ”Atlantis”: Det känns inte igen. Skriv namnet som det står i Ankomst.',
    ),
  ).toBeVisible()
  await user.upload(
    screen.getByLabelText('Välj fil'),
    file(`${heading}Miljöförvaltningen;Samverkan;avfall;Japan\nHela staden;Påverkan;;Norge\n`),
  )
  await user.click(await screen.findByRole('button', { name: 'Spara 2 rader' }))
  expect(await screen.findByText('2 rader är sparade.')).toBeVisible()
  expect(await entriesIn(opened)).toEqual([
    expect.objectContaining({ body: 'miljo', direction: 'cooperation', theme: 'waste', country: 'JP' }),
    expect.objectContaining({ body: null, direction: 'influence', theme: null, country: 'NO' }),
  ])
})

test('after an interruption the list is read again, and what remains is saved without doubles', async () => {
  const opened = await openCityLists('Listor')
  const { user, sharePoint } = opened
  await readIn(opened, 'name\nICLEI\nMetropolis\n', 'Nätverk')
  await screen.findByText('2 nya rader')
  const list = sharePoint.lists.get('CityLists')
  sharePoint.fault = () => (list !== undefined && list.items.length > 0 ? 'no-network' : undefined)
  await user.click(screen.getByRole('button', { name: 'Spara 2 rader' }))
  expect(await screen.findByText(/Det gick inte att spara allt/)).toBeVisible()
  sharePoint.fault = () => undefined
  await user.upload(screen.getByLabelText('Välj fil'), file('name\nICLEI\nMetropolis\n'))
  await user.click(await screen.findByRole('button', { name: /^Spara/ }))
  expect(await screen.findByText(/är sparad/)).toBeVisible()
  expect(
    (await entriesIn(opened)).flatMap((entry) => (entry.list === 'networks' ? [entry.name] : [])).toSorted(),
  ).toEqual(['ICLEI', 'Metropolis'])
})

test('who may not write reads why, and nothing is saved', async () => {
  const opened = await openCityLists('Listor')
  const { user, sharePoint } = opened
  await readIn(opened, 'name\nICLEI\n', 'Nätverk')
  sharePoint.refuses = (_user, list) => list === 'CityLists'
  await user.click(await screen.findByRole('button', { name: 'Spara 1 rad' }))
  expect(await screen.findByText(/SharePoint låter dig läsa listan men inte ändra den/)).toBeVisible()
  expect(screen.getByText(/0 av raderna är sparade/)).toBeVisible()
  sharePoint.refuses = () => false
  expect(await entriesIn(opened)).toEqual([])
})

test('while a file is being saved nobody can leave or choose another one', async () => {
  const opened = await openCityLists('Listor')
  const { user, sharePoint } = opened
  await readIn(opened, 'name\nICLEI\nMetropolis\nEurocities Nord\n', 'Nätverk')
  const cancel = await screen.findByRole('button', { name: 'Avbryt' })
  expect(cancel).not.toHaveAttribute('aria-disabled', 'true')
  const field = screen.getByLabelText('Välj fil')
  const during: (readonly [leave: string | null, choose: boolean])[] = []
  sharePoint.fault = ({ method }) => {
    if (method === 'POST') during.push([cancel.getAttribute('aria-disabled'), field.matches(':disabled')])
    return undefined
  }
  await user.click(screen.getByRole('button', { name: 'Spara 3 rader' }))
  expect(await screen.findByText('3 rader är sparade.')).toBeVisible()
  expect(during.at(-1)).toEqual(['true', true])
})
