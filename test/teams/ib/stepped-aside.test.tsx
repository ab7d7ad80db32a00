import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { CaseAction } from '../../../src/cases/actions.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { meetingDocument } from '../../../src/teams/meeting/meeting-files.ts'
import { namesOf } from '../../../src/ui/case/names.ts'
import { aMeeting } from '../../cases/a-meeting.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { aPaper, refusal, world } from '../services.tsx'

const papers = [
  aPaper({
    caseId: 'case-1',
    number: '26-0001',
    title: 'Seoul',
    summary: 'En minister vill komma.',
    meeting: null,
  }),
  aPaper({
    caseId: 'case-2',
    itemId: '2',
    number: '26-0002',
    title: 'Oslo',
    summary: 'Sex planerare.',
    meeting: null,
  }),
]
const lineOf = async (title: string) => {
  const line = (await screen.findByRole('button', { name: title })).closest('li')
  if (line === null) throw new Error('no line')
  return line
}

describe('a member who has stepped aside from a case', () => {
  const member = async () => {
    const tab = world({ groups: ['ib-member'], papers })
    await tab.services.ib?.recuse('case-1', true)
    return tab
  }

  test('reads number and title alone among the cases before the meeting, and that they have stepped aside', async () => {
    await renderTab(await member())
    const aside = await lineOf('26-0001 Seoul')
    expect(within(aside).getByText('Du har anmält jäv')).toBeVisible()
    expect(aside).not.toHaveTextContent(/minister|Saknar kostnadsrad/)
    expect(await lineOf('26-0002 Oslo')).toHaveTextContent('Sex planerare.')
  })

  test('is shown no summary while nobody can say what they stepped aside from', async () => {
    const tab = await member()
    Object.assign(tab.services.ib ?? {}, { recusedFrom: () => Promise.reject(refusal('unavailable')) })
    await renderTab(tab)
    expect(await lineOf('26-0002 Oslo')).not.toHaveTextContent('Sex planerare.')
    expect(screen.getByText(/Microsoft 365 svarar inte just nu/)).toBeVisible()
  })

  test('gets a pack without the paper, with a line that says so', async () => {
    const { services } = await member()
    const { ib, actor } = services
    if (ib === null) throw new Error('no committee')
    const edition = stockholm2016()
    const items = [
      { caseId: 'case-1', title: '26-0001 Seoul' },
      { caseId: 'case-2', title: '26-0002 Oslo' },
    ]
    const content = await meetingDocument('papers', {
      stored: { itemId: '1', etag: '1', key: '2026-12-02', meeting: aMeeting() },
      items,
      papers,
      edition,
      names: namesOf(edition, stockholmDirectory(), 'sv'),
      ib,
      reader: actor,
    })
    const text = JSON.stringify(content.parts)
    expect(text).toContain('1. 26-0001 Seoul')
    expect(text).toContain('Papperet är utelämnat: den som har hämtat dokumentet har anmält jäv i ärendet.')
    expect(text).not.toContain('En minister vill komma.')
    expect(text).toContain('Sex planerare.')
  })

  test('gets notes without what was said and decided of the case; those kept for every member are whole', async () => {
    const { services } = await member()
    const { ib, actor } = services
    if (ib === null) throw new Error('no committee')
    const edition = stockholm2016()
    const meeting = aMeeting({
      notes: {
        present: [],
        absent: [],
        items: { 'case-1': 'Frågan om värdskap togs upp.', 'case-2': 'Inget att anmärka.' },
        other: '',
        approvedOn: null,
      },
    })
    const notesFor = async (reader: typeof actor | null) =>
      JSON.stringify(
        (
          await meetingDocument('notes', {
            stored: { itemId: '1', etag: '1', key: '2026-12-02', meeting },
            items: [
              { caseId: 'case-1', title: '26-0001 Seoul' },
              { caseId: 'case-2', title: '26-0002 Oslo' },
            ],
            papers,
            edition,
            names: namesOf(edition, stockholmDirectory(), 'sv'),
            ib,
            reader,
          })
        ).parts,
      )
    const own = await notesFor(actor)
    expect(own).toContain('1. 26-0001 Seoul')
    expect(own).toContain('Anteckningen är utelämnad')
    expect(own).not.toContain('värdskap')
    expect(own).toContain('Inget att anmärka.')
    expect(await notesFor(null)).toContain('värdskap')
  })

  const atMeeting = (groups: readonly string[]) => {
    const meeting = aMeeting({
      notes: { present: [], absent: [], items: { 'case-1': 'Värdskap' }, other: '', approvedOn: null },
    })
    return world({
      groups,
      papers: [aPaper({ caseId: 'case-1', title: 'Seoul' })],
      meetings: [{ itemId: '1', etag: '1', key: '2026-12-02', meeting }],
    })
  }
  const place = { screen: 'meeting', key: '2026-12-02' } as const

  test('reads on the agenda of a meeting that they have stepped aside, beside number and title', async () => {
    const tab = atMeeting(['ib-member'])
    await tab.services.ib?.recuse('case-1', true)
    await renderTab(tab, { place })
    const agenda = await screen.findByRole('list', { name: 'Dagordning' })
    const [line, other] = within(agenda).getAllByRole('listitem')
    expect(line).toHaveTextContent('26-0001 Seoul Du har anmält jäv')
    expect(other).not.toHaveTextContent('jäv')
  })

  test('does not read the note of the case, though a secretary; saving keeps it', async () => {
    const user = userEvent.setup()
    const tab = atMeeting(['ib-secretary'])
    await tab.services.ib?.recuse('case-1', true)
    await renderTab(tab, { place })
    expect(await screen.findByText(/anteckningen visas inte för dig/)).toBeVisible()
    expect(screen.queryByDisplayValue('Värdskap')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Spara anteckningarna' }))
    expect(await screen.findByText('Sparade.')).toBeVisible()
    expect(tab.meetings[0]?.meeting.notes?.items).toEqual({ 'case-1': 'Värdskap' })
  })
})

describe('somebody who works on both sites', () => {
  const caseId = '0b54a8d2-6c1e-4a0e-9b7e-2f6f8f1d9c11'
  const put = act('ib-sekretariat', { type: 'put-before-ib', itemId: '1', thread: null })
  const both = (...more: readonly CaseAction[]) =>
    world({
      groups: ['ib-secretary'],
      rows: [aRow()],
      papers: [aPaper({ summary: 'En minister vill komma.' })],
      stored: aCase(openedCase(), put, ...more),
    })

  test('and has stepped aside before the forum does not read the network’s case either', async () => {
    const user = userEvent.setup()
    const tab = both()
    await tab.services.ib?.recuse(caseId, true)
    await renderTab(tab, { place: { screen: 'case', caseId } })
    expect(await screen.findByText(/Papper, synpunkter och tråd visas inte för dig/)).toBeVisible()
    expect(screen.queryByText('Historik')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Ta tillbaka anmälan' }))
    expect(await screen.findByText('Historik')).toBeVisible()
  })

  test('and has stepped aside from the network’s case does not read the paper either', async () => {
    await renderTab(
      both({
        ...act('ib-sekretariat', { type: 'recused' }),
        by: { name: 'Testperson', upn: 'test@stad.example' },
      }),
      {
        place: { screen: 'ib', caseId },
      },
    )
    expect(await screen.findByText(/Du har anmält jäv i nätverkets ärende/)).toBeVisible()
    expect(screen.queryByText('En minister vill komma.')).toBeNull()
  })

  test('and does not reach the forum’s site reads the case: nobody steps aside where they cannot be', async () => {
    const tab = both()
    Object.assign(tab.services.ib ?? {}, { recusals: () => Promise.reject(refusal('forbidden')) })
    await renderTab(tab, { place: { screen: 'case', caseId } })
    expect(await screen.findByText('Historik')).toBeVisible()
  })
})
