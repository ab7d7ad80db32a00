import { screen, within } from '@testing-library/react'
import { axe } from '../../../axe.ts'
import type { ContactPerson } from '../../../../src/directory/directory.ts'
import { recipientsFor } from '../../../../src/directory/recipients.ts'
import { PlainDate } from '../../../../src/strategy/plain-date.ts'
import { fewBodies, openDirectory } from './render-directory.tsx'

const clean = async (container: Element) =>
  (await axe(container, { rules: { region: { enabled: false } } })).violations
    .filter(({ nodes }) => !nodes.every(({ html }) => html.includes('data-tabster-dummy')))
    .map(({ id }) => id)
const today = PlainDate.parse('2026-11-24')

type Opened = Awaited<ReturnType<typeof openDirectory>>

/** Opens the contact person of Miljöförvaltningen. */
async function openContact({ user }: Opened) {
  await user.click(await screen.findByRole('tab', { name: /^Kontaktpersoner/ }))
  await user.click(screen.getByRole('button', { name: /^Ändra .*Miljöförvaltningen/ }))
}

/** What a colleague does to the same contact person. */
async function byColleague({ storeOf }: Opened, change: Partial<ContactPerson>) {
  const store = storeOf('contacts')
  const stored = (await store.list()).stored.find(({ entry }) => entry.body === 'miljo')
  if (stored) await store.save(stored, { ...stored.entry, ...change })
}

const contactIn = async ({ storeOf }: Opened) =>
  (await storeOf('contacts').list()).stored.find(({ entry }) => entry.body === 'miljo')?.entry

describe('the directory in the administrators’ page', () => {
  test('says where it comes from, what is wrong with it, and shows every body with its contact person', async () => {
    const directory = fewBodies(({ bodies, contacts }) => ({
      bodies: bodies.map((one) => (one.id === 'trafik' ? { ...one, mailbox: null } : one)),
      contacts: contacts
        .filter(({ body }) => body !== 'trafik')
        .map((one) => ({ ...one, awayFrom: PlainDate.parse('2026-11-20'), deputyAddress: null })),
    }))
    const { container, user } = await openDirectory(directory)
    expect(await screen.findByText(/Katalogen kommer från era egna listor/)).toBeVisible()
    expect(screen.getByText(/Trafikkontoret har varken funktionsbrevlåda eller kontaktperson/)).toBeVisible()
    const row = screen.getByRole('row', { name: /^Miljöförvaltningen/ })
    expect(within(row).getByText('borta tills vidare; ingen ersättare')).toBeVisible()
    await user.type(screen.getByRole('searchbox', { name: 'Sök' }), 'trafik')
    expect(screen.getByText('Visar 1 av 4.')).toBeVisible()
    expect(await clean(container)).toEqual([])
    const [open] = screen.getAllByRole('button', { name: 'Öppna Trafikkontoret' })
    if (open) await user.click(open)
    expect(screen.getByRole('heading', { name: 'Ändra Trafikkontoret' })).toBeVisible()
    expect(screen.getByLabelText('Id')).toHaveAttribute('readonly')
    expect(await clean(container)).toEqual([])
  })

  test('an absence and a deputy are shown side by side, saved, and routed by at once', async () => {
    const opened = await openDirectory(fewBodies())
    const { user, container, routed } = opened
    await openContact(opened)
    expect(screen.getByText('Inget är ändrat än.')).toBeVisible()
    await user.type(screen.getByLabelText('Borta från'), '2026-11-20')
    await user.clear(screen.getByLabelText('Ersättarens e-post'))
    expect(screen.getByText(/kontaktperson som är borta och ingen ersättare/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Spara ändå' })).toBeVisible()
    await user.type(screen.getByLabelText('Ersättarens e-post'), 'vikarie@stad.example')
    expect(screen.getByRole('row', { name: 'Borta från inget 20 november 2026' })).toBeVisible()
    expect(await clean(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText(/^Sparat: .*Miljöförvaltningen/)).toBeVisible()
    const now = routed.at(-1)
    expect(now && recipientsFor(now, 'miljo', today).cc?.address).toBe('vikarie@stad.example')
  })

  test('days in the wrong order are not saved', async () => {
    const opened = await openDirectory(fewBodies())
    const { user } = opened
    await openContact(opened)
    await user.type(screen.getByLabelText('Borta från'), '2026-11-20')
    await user.type(screen.getByLabelText('Borta till och med'), '2026-11-19')
    expect(screen.getByText(/har en sista dag före den första/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect((await contactIn(opened))?.awayFrom).toBeNull()
  })

  test('a colleague’s change stands beside mine, and nothing typed is lost', async () => {
    const opened = await openDirectory(fewBodies())
    const { user } = opened
    await openContact(opened)
    await user.clear(screen.getByLabelText(/^Språk/))
    await user.type(screen.getByLabelText(/^Språk/), 'sv en fr')
    await user.type(screen.getByLabelText('Borta från'), '2026-11-20')
    await byColleague(opened, { awayFrom: PlainDate.parse('2026-12-01'), deputyFunction: 'Vikarie' })
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(
      await screen.findByText('Borta från: kollegan skrev 1 december 2026, du skrev 20 november 2026'),
    ).toBeVisible()
    expect(screen.getByLabelText(/^Språk/)).toHaveValue('sv en fr')
    await user.click(screen.getByRole('button', { name: 'Behåll det jag skrev' }))
    await screen.findByText(/^Sparat: .*Miljöförvaltningen/)
    expect(await contactIn(opened)).toMatchObject({
      awayFrom: '2026-11-20',
      deputyFunction: 'Vikarie',
      languages: ['sv', 'en', 'fr'],
    })
  })

  test('who may not write, and who is offline, reads why and keeps what was typed', async () => {
    const opened = await openDirectory(fewBodies())
    const { user, sharePoint } = opened
    sharePoint.refuses = (_user, list) => list === 'Kontaktpersoner'
    await openContact(opened)
    await user.type(screen.getByLabelText('Borta från'), '2026-11-20')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText(/SharePoint låter dig läsa katalogen men inte ändra den/)).toBeVisible()
    sharePoint.refuses = () => false
    sharePoint.fault = () => 'no-network'
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText(/Du är utan nät/)).toBeVisible()
    expect(screen.getByLabelText('Borta från')).toHaveValue('2026-11-20')
    sharePoint.fault = () => undefined
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText(/^Sparat: .*Miljöförvaltningen/)).toBeVisible()
  })

  test('a body is added with what it lacks said, and not removed while others refer to it', async () => {
    const { user, storeOf } = await openDirectory(fewBodies())
    await user.click(await screen.findByRole('button', { name: 'Lägg till en förvaltning eller ett bolag' }))
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(screen.getByText(/^Något fält behöver rättas/)).toBeVisible()
    expect(screen.getByText('Fyll i fältet.')).toBeVisible()
    await user.type(screen.getByLabelText(/^Id/), 'idrott')
    await user.selectOptions(screen.getByLabelText(/^Slag/), 'facknamnd')
    await user.type(screen.getByLabelText(/^Namn på svenska/), 'Idrottsnämnden')
    await user.type(screen.getByLabelText(/^Namn på engelska/), 'Sports Committee')
    expect(screen.getByText(/Idrottsnämnden har varken funktionsbrevlåda eller kontaktperson/)).toBeVisible()
    await user.selectOptions(screen.getByLabelText(/^Efterträdare/), 'miljo')
    await user.click(screen.getByRole('button', { name: 'Spara ändå' }))
    expect(await screen.findByText('Sparat: Idrottsnämnden.')).toBeVisible()
    expect((await storeOf('bodies').list()).stored.map(({ entry }) => entry.id)).toContain('idrott')

    await user.click(screen.getByRole('button', { name: 'Ändra Miljöförvaltningen' }))
    await user.click(screen.getByRole('button', { name: 'Ta bort' }))
    expect(screen.getByText(/Idrottsnämnden har en efterträdare som inte finns/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ja, ta bort' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Avbryt' }))

    await user.click(screen.getByRole('button', { name: 'Ändra Idrottsnämnden' }))
    await user.click(screen.getByRole('button', { name: 'Ta bort' }))
    await user.click(screen.getByRole('button', { name: 'Ja, ta bort' }))
    expect(await screen.findByText('Borttaget: Idrottsnämnden.')).toBeVisible()
    expect((await storeOf('bodies').list()).stored).toHaveLength(4)
  })

  test('the history of an entry says who changed what', async () => {
    const opened = await openDirectory(fewBodies())
    const { user, container } = opened
    await byColleague(opened, { awayFrom: PlainDate.parse('2026-11-20') })
    await byColleague(opened, { awayFrom: null, languages: ['sv'] })
    await openContact(opened)
    await user.click(screen.getByRole('button', { name: 'Visa historik' }))
    const steps = within((await screen.findByText(/äldsta sparade/)).closest('ol') as HTMLElement)
    expect(steps.getByText('Borta från: inget → 20 november 2026')).toBeVisible()
    expect(steps.getByText('Borta från: 20 november 2026 → inget')).toBeVisible()
    expect(steps.getByText(/kollega: äldsta sparade versionen$/)).toBeVisible()
    expect(await clean(container)).toEqual([])
  })

  test('what a colleague changed is not removed unread', async () => {
    const opened = await openDirectory(fewBodies())
    const { user } = opened
    await openContact(opened)
    await byColleague(opened, { function: 'Ny funktion' })
    await user.click(screen.getByRole('button', { name: 'Ta bort' }))
    await user.click(screen.getByRole('button', { name: 'Ja, ta bort' }))
    await user.click(await screen.findByRole('button', { name: 'Visa raden som den är nu' }))
    expect(screen.getByLabelText(/^Funktion/)).toHaveValue('Ny funktion')
    expect(await contactIn(opened)).toBeDefined()
  })

  test('empty lists are filled with one press, and go on after a failure', async () => {
    const { user, sharePoint, storeOf, routed } = await openDirectory(null, 'en')
    expect(await screen.findByText('Your directory is empty.')).toBeVisible()
    let calls = 0
    sharePoint.fault = ({ method }) => (method === 'POST' && ++calls > 60 ? 'before' : undefined)
    await user.click(screen.getByRole('button', { name: 'Read in the shipped directory' }))
    expect(await screen.findByText(/Not all was saved/, {}, { timeout: 20_000 })).toBeVisible()
    sharePoint.fault = () => undefined
    await user.click(screen.getByRole('button', { name: 'Read in the shipped directory' }))
    expect(await screen.findByText(/^No faults/, {}, { timeout: 20_000 })).toBeVisible()
    expect((await storeOf('bodies').list()).stored).toHaveLength(61)
    expect(routed.at(-1)?.themes?.length).toBeGreaterThan(20)
  })

  test('themes are the strategy’s until its table is taken over', async () => {
    const { user, storeOf } = await openDirectory(fewBodies())
    await user.click(await screen.findByRole('tab', { name: 'Ämnen (0)' }))
    expect(screen.getByText('Ämnena följer strategins egen tabell.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Ta över strategins tabell' }))
    await user.click(
      await screen.findByRole('button', { name: /^Ändra avfall: Stockholm Avfall/ }, { timeout: 20_000 }),
    )
    await user.clear(screen.getByLabelText(/^Ordning/))
    await user.type(screen.getByLabelText(/^Ordning/), '7')
    await user.click(screen.getByRole('button', { name: /^Spara/ }))
    await screen.findByText(/^Sparat: avfall/)
    const { stored } = await storeOf('themes').list()
    expect(
      stored.find(({ entry }) => entry.theme === 'waste' && entry.body === 'stockholm-avfall')?.entry.rank,
    ).toBe(7)
  })
})
