import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../../axe.ts'
import { createCommitmentStore } from '../../../src/casestore/create-commitment-store.ts'
import type { Commitment } from '../../../src/cases/commitment.ts'
import type { Language } from '../../../src/ui/i18n/languages.ts'
import { world as sharePointWorld } from '../../casestore/sample.ts'
import { aCommitment } from '../../cases/a-commitment.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

const clean = async (container: Element) =>
  (await axe(container, { rules: { region: { enabled: false } } })).violations
    .filter(({ nodes }) => !nodes.every(({ html }) => html.includes('data-tabster-dummy')))
    .map(({ id }) => id)

/** The register's page in the tab, with a SharePoint of its own behind it. */
async function register(commitments: readonly Commitment[], language: Language = 'sv') {
  const { sharePoint, config } = sharePointWorld()
  const graph = sharePoint.portOf('anna')
  const store = createCommitmentStore(sharePoint.portOf('kollega'), config)
  for (const one of commitments) await store.add(one)
  const tab = world({ groups: ['contact-person'], rows: [aRow()] })
  const services = { ...tab.services, graph, config: { ...tab.services.config, ...config } }
  const view = await renderTab({ ...tab, services }, {}, language)
  const user = userEvent.setup()
  await user.click(
    await screen.findByRole('button', {
      name: language === 'sv' ? 'Medlemskap och avsikter' : 'Memberships and intents',
    }),
  )
  return { ...view, user, store, sharePoint }
}

describe('the register of memberships and letters of intent', () => {
  test('an empty one teaches, in both languages', async () => {
    const { container } = await register([])
    expect(await screen.findByText('Registret är tomt.')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'Medlemskap och avsikter' })).toHaveFocus()
    expect(await clean(container)).toEqual([])
  })

  test('says what is to be reviewed soon', async () => {
    const { container } = await register([aCommitment(), aCommitment({ key: 'b', reviewOn: null })], 'en')
    expect(await screen.findByText('1 entry to be reviewed by 24 May 2027')).toBeVisible()
    const list = screen.getByRole('list', { name: 'The register' })
    expect(within(list).getByText('Review soon')).toBeVisible()
    expect(container.textContent).not.toMatch(/commitments\./)
    expect(await clean(container)).toEqual([])
  })

  test('a new entry gets its review proposed and stands in the list', async () => {
    const { user, container, store } = await register([])
    await user.click(await screen.findByRole('button', { name: 'Lägg till' }))
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Fyll i slag')
    await user.selectOptions(screen.getByLabelText(/Förvaltning eller bolag/), 'miljo')
    await user.type(screen.getByLabelText(/Motpart/), 'Eurocities')
    await user.type(screen.getByLabelText(/Gäller från/), '2026-12-02')
    expect(screen.getByLabelText(/Ses över/)).toHaveValue('2030-12-02')
    expect(await clean(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText('Sparat: Eurocities.')).toBeVisible()
    expect((await store.list()).stored[0]?.commitment).toMatchObject({
      reviewOn: '2030-12-02',
      body: 'miljo',
    })
  })

  test('a colleague’s change to another field is kept; to the same field a person chooses', async () => {
    const { user, store } = await register([aCommitment()])
    const open = async () => user.click(await screen.findByRole('button', { name: 'Ändra ICLEI' }))
    const byColleague = async (change: Partial<Commitment>) => {
      const now = await store.get('membership:miljo:iclei')
      if (now) await store.save(now, { ...now.commitment, ...change })
    }
    await open()
    await byColleague({ yearlyCost: 12_000 })
    await user.type(screen.getByLabelText('Anteckning'), 'Mitt')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText('Sparat tillsammans med en kollegas ändringar: ICLEI.')).toBeVisible()
    await open()
    await byColleague({ note: 'Kollegans' })
    await user.clear(screen.getByLabelText('Anteckning'))
    await user.type(screen.getByLabelText('Anteckning'), 'Mitt igen')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText(/kollegan skrev Kollegans, du skrev Mitt igen/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Behåll det jag skrev' }))
    expect(await screen.findByText('Sparat: ICLEI.')).toBeVisible()
    expect((await store.get('membership:miljo:iclei'))?.commitment).toMatchObject({
      note: 'Mitt igen',
      yearlyCost: 12_000,
    })
  })

  test('who may not write reads why, and keeps what was typed', async () => {
    const { user, sharePoint } = await register([aCommitment()])
    sharePoint.refuses = (_user, list) => list === 'Medlemskap'
    await user.click(await screen.findByRole('button', { name: 'Ändra ICLEI' }))
    await user.type(screen.getByLabelText('Anteckning'), 'Hej')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText(/Du får läsa registret men inte skriva i det/)).toBeVisible()
    expect(screen.getByLabelText('Anteckning')).toHaveValue('Hej')
  })

  test('a file is shown row by row before anything is saved', async () => {
    const { user, container, store } = await register([aCommitment()])
    await user.click(await screen.findByRole('button', { name: 'Läs in från fil' }))
    const csv = [
      'Slag;Förvaltning eller bolag;Motpart;Gäller från;Ses över',
      'Medlemskap;Miljöförvaltningen;ICLEI;2023-01-15;2028-01-01',
      'Avsiktsförklaring;Miljöförvaltningen;C40;2024-05-02;',
      'Medlemskap;Månförvaltningen;Eurocities;;',
      'Medlemskap;Miljöförvaltningen;;;',
    ].join('\r\n')
    await user.upload(
      screen.getByLabelText('Välj fil'),
      new File([csv], 'register.csv', { type: 'text/csv' }),
    )
    expect(await screen.findByText('1 ny post')).toBeVisible()
    expect(screen.getByText('Ses över: 15 januari 2027 → 1 januari 2028')).toBeVisible()
    expect(
      screen.getByText('Rad 4: ”Månförvaltningen” finns inte bland förvaltningar och bolag.'),
    ).toBeVisible()
    expect(screen.getByText('Rad 5: Motpart är tomt.')).toBeVisible()
    expect((await store.list()).stored).toHaveLength(1)
    expect(await clean(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Spara 2 poster' }))
    expect(await screen.findByText('2 poster är sparade.')).toBeVisible()
    expect((await store.list()).stored.map(({ commitment }) => commitment.reviewOn)).toEqual([
      '2028-01-01',
      '2028-05-02',
    ])
  })
})
