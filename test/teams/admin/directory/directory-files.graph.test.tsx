import { screen, within } from '@testing-library/react'
import { axe } from '../../../axe.ts'
import { exportDirectory } from '../../../../src/directory/directory-csv.ts'
import type { Directory } from '../../../../src/directory/directory.ts'
import { fewBodies, openDirectory } from './render-directory.tsx'

const clean = async (container: Element) =>
  (await axe(container, { rules: { region: { enabled: false } } })).violations
    .filter(({ nodes }) => !nodes.every(({ html }) => html.includes('data-tabster-dummy')))
    .map(({ id }) => id)

type Opened = Awaited<ReturnType<typeof openDirectory>>

async function choose({ user }: Opened, part: string, csv: string) {
  await user.upload(
    await screen.findByLabelText(`Fil för ${part}`),
    new File([csv], 'a.csv', { type: 'text/csv' }),
  )
}

/** The directory with an administration more, one renamed and one of its contact persons gone. */
const changed = (change: (directory: Directory) => Directory) => exportDirectory(fewBodies(change))

/** jsdom's blobs have no text(). */
const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(blob)
  })

describe('the directory from files and to files', () => {
  test('is shown row by row with what cannot be used, and saved only then', async () => {
    const opened = await openDirectory(fewBodies())
    const { user, container, storeOf } = opened
    await user.click(await screen.findByRole('button', { name: 'Läs in från fil' }))
    const { bodies, contacts } = changed(({ bodies: all, contacts: persons }) => ({
      bodies: [
        ...all.map((one) => (one.id === 'miljo' ? { ...one, mailbox: 'ny@stad.example' } : one)),
        ...all.slice(0, 1).map((one) => ({
          ...one,
          id: 'idrott',
          nameSv: 'Idrottsnämnden',
          administration: null,
          mailbox: 'idrott@stad.example',
        })),
      ],
      contacts: persons.slice(1),
    }))
    await choose(opened, 'Förvaltningar och bolag', bodies)
    expect(await screen.findByText('1 ny rad')).toBeVisible()
    const part = within(screen.getByRole('group', { name: 'Förvaltningar och bolag' }))
    expect(part.getByText('Idrottsnämnden')).toBeVisible()
    expect(
      part.getByText('Funktionsbrevlåda: internationellt.miljo@stad.example → ny@stad.example'),
    ).toBeVisible()
    expect(part.getByText('3 rader är oförändrade')).toBeVisible()

    await choose(opened, 'Kontaktpersoner', contacts.replace(/@stad.example(?=;;;sv)/, ''))
    expect(await screen.findByText(/^Rad 2, deputyAddress: ”.*” går inte att läsa/)).toBeVisible()
    expect(screen.getByRole('checkbox', { name: /^Ta även bort/ })).toBeDisabled()
    await choose(opened, 'Kontaktpersoner', contacts)
    expect(await clean(container)).toEqual([])

    await user.click(screen.getByRole('checkbox', { name: 'Ta även bort 1 rad som inte finns i filen' }))
    expect(screen.getByText(/saknar kontaktperson, som strategin begär/)).toBeVisible()
    expect((await storeOf('bodies').list()).stored).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: 'Spara 3 ändringar' }))
    expect(await screen.findByText('3 ändringar är sparade.')).toBeVisible()
    const now = (await storeOf('bodies').list()).stored.map(({ entry }) => entry)
    expect(now.map(({ id }) => id)).toContain('idrott')
    expect(now.find(({ id }) => id === 'miljo')?.mailbox).toBe('ny@stad.example')
    expect((await storeOf('contacts').list()).stored).toHaveLength(fewBodies().contacts.length - 1)
  })

  test('a file that would lead mail nowhere is not saved', async () => {
    const opened = await openDirectory(fewBodies())
    const { user } = opened
    await user.click(await screen.findByRole('button', { name: 'Läs in från fil' }))
    const { bodies } = changed((all) => ({
      ...all,
      bodies: all.bodies.map((one) =>
        one.id === 'ks' ? { ...one, successor: 'miljo' } : { ...one, successor: 'ks' },
      ),
    }))
    await choose(opened, 'Förvaltningar och bolag', bodies)
    expect(await screen.findByText(/Kommunstyrelsen leder tillbaka till sig själv/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Spara/ })).toBeNull()
  })

  test('what stopped half-way goes on with the rest, without doubles', async () => {
    const opened = await openDirectory(fewBodies())
    const { user, sharePoint, storeOf } = opened
    await user.click(await screen.findByRole('button', { name: 'Läs in från fil' }))
    const { contacts } = changed((all) => ({
      ...all,
      contacts: all.contacts.map((one) => ({ ...one, languages: ['sv', 'fi'] })),
    }))
    await choose(opened, 'Kontaktpersoner', contacts)
    const patches = () => sharePoint.asked.filter(({ method }) => method === 'PATCH').length
    sharePoint.fault = ({ method }) => (method === 'PATCH' && patches() > 1 ? 'no-network' : undefined)
    const [all = 0] = [fewBodies().contacts.length]
    await user.click(await screen.findByRole('button', { name: `Spara ${all} ändringar` }))
    expect(await screen.findByText(/Allt blev inte sparat/)).toBeVisible()
    sharePoint.fault = () => undefined
    await user.click(await screen.findByRole('button', { name: new RegExp(`^Spara ${all - 1} ändring`) }))
    expect(await screen.findByText(/sparad/)).toBeVisible()
    const { stored } = await storeOf('contacts').list()
    expect(stored.map(({ entry }) => entry.languages)).toEqual(stored.map(() => ['sv', 'fi']))
  })

  test('each table is given as a file that can be read in again, formulas disarmed', async () => {
    const given: Blob[] = []
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const { createObjectURL } = URL
    URL.createObjectURL = (blob: Blob) => {
      given.push(blob)
      return 'blob:a'
    }
    try {
      const { user } = await openDirectory(
        fewBodies((all) => ({
          ...all,
          bodies: all.bodies.map((one) => (one.id === 'ks' ? { ...one, about: '=1+1' } : one)),
        })),
      )
      await user.click(await screen.findByRole('button', { name: 'Hämta som CSV' }))
      await user.click(screen.getByRole('tab', { name: /^Ämnen/ }))
      await user.click(screen.getByRole('button', { name: 'Hämta som CSV' }))
      const [bodies = '', themes = ''] = await Promise.all(given.map(textOf))
      expect(bodies).toContain("'=1+1")
      // The table in force: the strategy's own.
      expect(themes).toContain('waste;1;stockholm-avfall')
    } finally {
      URL.createObjectURL = createObjectURL
    }
  })
})
