import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Meeting } from '../../../src/cases/meeting.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { onRecord } from '../../../src/teams/meeting/meeting-files.ts'
import { aMeeting } from '../../cases/a-meeting.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { aPaper, refusal, world } from '../services.tsx'

const day = (text: string) => PlainDate.parse(text)
const stored = (key: string, change: Partial<Meeting>) => ({
  itemId: key,
  etag: '1',
  key,
  meeting: aMeeting({ day: day(key), papersBy: day(key), items: [], ...change }),
})
const paper = aPaper({ meeting: '2026-11-18' })
const item = { caseId: paper.caseId, title: '26-0001 Seoul: ministerbesök' }
const notes = { present: [], absent: [], items: {}, other: '', approvedOn: null }
const deferred = {
  result: 'deferred',
  text: 'Mer underlag.',
  decidedBy: 'finansborgarradet',
  decidedOn: day('2026-11-18'),
  how: 'meeting',
} as const

/** The day is 24 November 2026: one meeting was held on the 18th, the next is on 2 December. */
async function meetingPage(key: string, held: Partial<Meeting> = {}, papers = [paper]) {
  const meetings = [stored('2026-12-02', {}), stored('2026-11-18', { items: [item], ...held })]
  const tab = world({ groups: ['ib-member', 'ib-secretary'], papers, meetings })
  await renderTab(tab, { place: { screen: 'meeting', key } })
  await screen.findByRole('heading', { level: 2, name: 'Dagordning' })
  return { ...tab, user: userEvent.setup() }
}

test('what an agenda that was sent out dealt with stays on it when the case goes on', async () => {
  // It came after the agenda had been ordered, so that only its paper said that it belonged there.
  const { user, meetings } = await meetingPage('2026-12-02', {
    items: [],
    publishedAt: '2026-11-12T09:00:00Z',
  })
  await user.selectOptions(screen.getByLabelText('Lägg till ärende'), paper.caseId)
  await user.click(screen.getAllByRole('button', { name: 'Lägg till' })[0] as HTMLElement)
  expect(await screen.findByRole('button', { name: item.title })).toBeVisible()
  expect(meetings.find(({ key }) => key === '2026-11-18')?.meeting.items).toEqual([{ ...item, wentOn: true }])
})

test('a case that could not be moved to the meeting is said to be where it was', async () => {
  const tab = world({
    groups: ['ib-member', 'ib-secretary'],
    papers: [{ ...paper, meeting: null }],
    meetings: [stored('2026-12-02', {})],
  })
  const { ib } = tab.services
  if (ib === null) throw new Error('The world has a site of the committee')
  const revise = async () => Promise.reject(refusal('forbidden'))
  const services = { ...tab.services, ib: { ...ib, revise } }
  const user = userEvent.setup()
  await renderTab({ ...tab, services }, { place: { screen: 'meeting', key: '2026-12-02' } })
  await user.selectOptions(await screen.findByLabelText('Lägg till ärende'), paper.caseId)
  await user.click(screen.getAllByRole('button', { name: 'Lägg till' })[0] as HTMLElement)
  expect(await screen.findByText(/^Du har inte behörighet till det\. Ärendet är inte flyttat/)).toBeVisible()
})

test('a meeting that has been held takes no more cases and says where its cases went', async () => {
  const gone = { ...paper, meeting: '2026-12-02' }
  await meetingPage('2026-11-18', { publishedAt: '2026-11-12T09:00:00Z' }, [gone])
  expect(screen.getByText('Går vidare till mötet 2 december 2026.')).toBeVisible()
  expect(screen.getByText(/^Mötet har varit/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Skapa möte i Teams' })).not.toBeInTheDocument()
  expect(screen.queryByLabelText('Lägg till ärende')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Ta bort från dagordningen/ })).not.toBeInTheDocument()
})

test('the day a case goes on to is the day of the meeting as it is planned now', async () => {
  const meetings = [
    stored('2026-12-02', { day: day('2026-12-09') }),
    stored('2026-11-18', { items: [item], publishedAt: '2026-11-12T09:00:00Z' }),
  ]
  const papers = [{ ...paper, meeting: '2026-12-02' }]
  const tab = world({ groups: ['ib-member', 'ib-secretary'], papers, meetings })
  await renderTab(tab, { place: { screen: 'meeting', key: '2026-11-18' } })
  expect(await screen.findByText('Går vidare till mötet 9 december 2026.')).toBeVisible()
})

test('a case goes on to no meeting that is cancelled', async () => {
  const meetings = [
    stored('2026-12-02', { cancelled: { at: '2026-11-20T09:00:00Z', notifiedAt: null } }),
    stored('2026-11-18', { items: [item], publishedAt: '2026-11-12T09:00:00Z' }),
  ]
  const papers = [{ ...paper, meeting: '2026-12-02' }]
  const tab = world({ groups: ['ib-member', 'ib-secretary'], papers, meetings })
  await renderTab(tab, { place: { screen: 'meeting', key: '2026-11-18' } })
  await screen.findByRole('button', { name: item.title })
  expect(screen.queryByText(/^Går vidare till mötet/)).not.toBeInTheDocument()
})

test('the paper names the day of its meeting as it is planned now', async () => {
  const meetings = [stored('2026-11-18', { day: day('2026-12-09') })]
  const tab = world({ groups: ['ib-member'], papers: [paper], meetings })
  await renderTab(tab, { place: { screen: 'ib', caseId: paper.caseId } })
  expect(await screen.findByText('Möte: 9 december 2026')).toBeVisible()
  expect(screen.queryByText(/Synpunkter kan inte/)).not.toBeInTheDocument()
  expect(await screen.findByRole('radiogroup')).toBeVisible()
})

test('a day of approval from before the meeting was moved does not stop what is written', async () => {
  const key = '2026-11-18'
  const early = { ...notes, approvedOn: day('2026-11-19') }
  const meetings = [stored(key, { items: [item], notes: early, day: day('2026-12-09') })]
  const tab = world({ groups: ['ib-member', 'ib-secretary'], papers: [paper], meetings })
  await renderTab(tab, { place: { screen: 'meeting', key } })
  const user = userEvent.setup()
  await user.type(await screen.findByLabelText('Övrigt'), 'Flyttat.')
  await user.click(screen.getByRole('button', { name: 'Spara anteckningarna' }))
  expect(await screen.findByText('Sparade.')).toBeVisible()
  expect(tab.meetings[0]?.meeting.notes?.other).toBe('Flyttat.')
})

test('notes are not approved before the meeting', async () => {
  await meetingPage('2026-12-02')
  expect(screen.getByText('Ordföranden kan godkänna dem när mötet har varit.')).toBeVisible()
  expect(screen.queryByLabelText(/^Godkända av ordföranden den/)).not.toBeInTheDocument()
})

test('a day of approval before the meeting is refused', async () => {
  const { user, meetings } = await meetingPage('2026-11-18', { notes })
  await user.type(screen.getByLabelText(/^Godkända av ordföranden den/), '2026-11-17')
  await user.click(screen.getByRole('button', { name: 'Spara anteckningarna' }))
  expect(screen.getByText('Dagen ska ligga mellan mötet 18 november 2026 och i dag.')).toBeVisible()
  expect(meetings.find(({ key }) => key === '2026-11-18')?.meeting.notes?.approvedOn).toBeNull()
})

test('approved notes keep the result of that meeting whatever is decided later', async () => {
  const { user, services, meetings } = await meetingPage('2026-11-18', { notes })
  const { ib } = services
  if (ib === null) throw new Error('The world has a site of the committee')
  await ib.record(paper.caseId, 'first', deferred)
  await user.type(screen.getByLabelText(/^Godkända av ordföranden den/), '2026-11-20')
  await user.click(screen.getByRole('button', { name: 'Spara anteckningarna' }))
  expect(await screen.findByText('Sparade.')).toBeVisible()
  expect(screen.getByText(/^Anteckningarna är godkända/)).toBeVisible()
  expect(screen.queryByText(/^Utkastet skrivs/)).not.toBeInTheDocument()
  await ib.record(paper.caseId, 'second', { ...deferred, result: 'accepted', decidedOn: day('2026-11-19') })
  const approved = meetings.find(({ key }) => key === '2026-11-18')
  if (approved === undefined) throw new Error('The meeting is there')
  const { items } = approved.meeting
  const record = await onRecord({ stored: approved, items, papers: [paper], ib })
  expect(record.map(({ decisions }) => decisions.map(({ result }) => result))).toEqual([['deferred']])
})

describe('a visit that comes before the meeting', () => {
  const second = aPaper({
    caseId: '0b54a8d2-6c1e-4a0e-9b7e-2f6f8f1d9c12',
    number: '26-0002',
    title: 'Oslo: avfall',
    meeting: null,
  })
  const rows = [
    aRow({ id: paper.caseId, firstDay: '2026-11-30' }),
    aRow({ id: second.caseId, firstDay: '2026-12-01' }),
  ]
  const onMeeting = { ...paper, meeting: '2026-12-02' }
  const open = async (given: Parameters<typeof world>[0]) => {
    const tab = world({ rows, meetings: [stored('2026-12-02', {})], ...given })
    await renderTab(tab, { place: { screen: 'meeting', key: '2026-12-02' } })
    await screen.findByRole('heading', { level: 2, name: 'Dagordning' })
    return userEvent.setup()
  }
  const groups = ['ib-member', 'ib-secretary']

  test('is marked on the agenda and where the secretary picks cases', async () => {
    const user = await open({ groups, papers: [onMeeting, second] })
    const agenda = screen.getByRole('list', { name: 'Dagordning' })
    expect(await within(agenda).findByText('Hinner inte före 30 november 2026.')).toBeVisible()
    const choice = screen.getByRole('option', {
      name: /^26-0002 Oslo: avfall – Hinner inte före 1 december 2026/,
    })
    await user.selectOptions(screen.getByLabelText('Lägg till ärende'), choice)
    expect(await screen.findByText(/^Hinner inte före 1 december 2026\. Lägg till det ändå/)).toBeVisible()
  })

  test('is not marked once it is decided, when it comes on the day of the meeting, nor for those who do not pick', async () => {
    const inTime = [aRow({ id: paper.caseId, firstDay: '2026-12-02' }), aRow({ id: second.caseId })]
    await open({ groups, rows: inTime, papers: [onMeeting, second] })
    expect(await screen.findByRole('option', { name: '26-0002 Oslo: avfall' })).toBeInTheDocument()
    expect(screen.queryByText(/Hinner inte/)).not.toBeInTheDocument()
    cleanup()
    await open({ groups: ['ib-member'], papers: [onMeeting] })
    expect(screen.queryByText(/Hinner inte/)).not.toBeInTheDocument()
    cleanup()
    const decision = {
      itemId: 'd',
      caseId: paper.caseId,
      decision: deferred,
      enteredBy: { name: 'Kansli', upn: 'kansli@stad.example' },
      enteredAt: '2026-11-18T12:00:00Z',
    }
    await open({ groups, papers: [onMeeting], recorded: [decision] })
    expect(screen.queryByText(/Hinner inte/)).not.toBeInTheDocument()
  })
})
