import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Meeting } from '../../../src/cases/meeting.ts'
import { comingMeetings } from '../../../src/cases/meeting.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { aMeeting } from '../../cases/a-meeting.ts'
import { renderTab } from '../render-tab.tsx'
import { aPaper, refusal, world } from '../services.tsx'

const paper = aPaper({ meeting: '2026-12-02' })

async function secretary(change: Partial<Meeting> = {}) {
  const meeting = aMeeting({ items: [{ caseId: paper.caseId, title: '26-0001 Seoul' }], ...change })
  const meetings = [{ itemId: '1', etag: '1', key: '2026-12-02', meeting }]
  const tab = world({ groups: ['ib-member', 'ib-secretary'], papers: [paper], meetings })
  return { ...tab, user: userEvent.setup() }
}

describe('a meeting that is cancelled', () => {
  test('sets its cases free, tells those who had the agenda, and is asked about first', async () => {
    const tab = await secretary({ publishedAt: '2026-11-20T09:00:00Z' })
    const sent: unknown[] = []
    const graph = {
      ...tab.services.graph,
      call: async <T,>(request: { readonly path: string; readonly body?: unknown }) => {
        sent.push(request.path)
        return { status: 204, headers: {}, body: {} as T }
      },
    }
    const config = { ...tab.services.config, ibChannel: { teamId: 'team', channelId: 'c' } }
    const services = { ...tab.services, graph, config } as typeof tab.services
    await renderTab({ ...tab, services }, { place: { screen: 'meeting', key: '2026-12-02' } })
    await tab.user.click(await screen.findByRole('button', { name: 'Ställ in mötet' }))
    expect(screen.getByText(/1 ärende blir fritt .* får ett meddelande i Teams/)).toBeVisible()
    expect(tab.meetings[0]?.meeting.cancelled).toBeUndefined()
    await tab.user.click(screen.getByRole('button', { name: 'Ställ in mötet' }))
    expect(await screen.findByText(/^Mötet är inställt/)).toBeVisible()
    await waitFor(() => expect(tab.meetings[0]?.meeting.cancelled?.notifiedAt).toBeTruthy())
    expect(sent).toEqual(['/teams/team/sendActivityNotification'])
    expect((await services.ib?.get(paper.caseId))?.meeting).toBeNull()
    expect(screen.queryByRole('button', { name: 'Ändra mötet' })).not.toBeInTheDocument()
    expect(
      comingMeetings(
        tab.meetings.map(({ meeting }) => meeting),
        PlainDate.parse('2026-11-24'),
      ),
    ).toEqual([])
  })

  test('keeps no case unseen: one that cannot be set free stays on screen until it is', async () => {
    const other = aPaper({ caseId: 'other', itemId: '2', number: '26-0002', title: 'Oslo: studiebesök' })
    const meetings = [
      { itemId: '1', etag: '1', key: '2026-12-02', meeting: aMeeting({ publishedAt: null, items: [] }) },
    ]
    const papers = [paper, { ...other, meeting: '2026-12-02' }]
    const tab = world({ groups: ['ib-member', 'ib-secretary'], papers, meetings })
    const { ib } = tab.services
    if (ib === null) throw new Error('The world has a site of the committee')
    let refusals = 1
    const revise: typeof ib.revise = async (one, change) => {
      if (one.caseId === paper.caseId && refusals-- > 0) throw refusal('conflict')
      return ib.revise(one, change)
    }
    const services = { ...tab.services, ib: { ...ib, revise } }
    const user = userEvent.setup()
    await renderTab({ ...tab, services }, { place: { screen: 'meeting', key: '2026-12-02' } })
    await user.click(await screen.findByRole('button', { name: 'Ställ in mötet' }))
    await user.click(screen.getByRole('button', { name: 'Ställ in mötet' }))
    expect(await screen.findByText(/hör fortfarande till det inställda mötet: 26-0001/)).toBeVisible()
    expect(
      screen.getByText(/^Någon annan hann spara först\. Mötet är inställt, men ärendena ovan hör kvar/),
    ).toBeVisible()
    expect((await ib.get('other'))?.meeting).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Gör ärendena fria' }))
    await waitFor(() => expect(screen.queryByText(/hör fortfarande till/)).not.toBeInTheDocument())
    expect((await ib.get(paper.caseId))?.meeting).toBeNull()
    expect(screen.queryByText(/^Någon annan hann spara/)).not.toBeInTheDocument()
  })

  test.each([
    ['forbidden', 'Du har inte behörighet till det.'],
    ['invalid', 'Microsoft 365 godtog inte begäran.'],
  ] as const)('never says that nothing has changed when a case is kept (%s)', async (code, why) => {
    const tab = await secretary()
    const { ib } = tab.services
    if (ib === null) throw new Error('The world has a site of the committee')
    const services = { ...tab.services, ib: { ...ib, revise: async () => Promise.reject(refusal(code)) } }
    await renderTab({ ...tab, services }, { place: { screen: 'meeting', key: '2026-12-02' } })
    await tab.user.click(await screen.findByRole('button', { name: 'Ställ in mötet' }))
    await tab.user.click(screen.getByRole('button', { name: 'Ställ in mötet' }))
    expect(await screen.findByText(new RegExp(`^${why} Mötet är inställt, men`))).toBeVisible()
    expect(screen.queryByText(/Inget har ändrats/)).not.toBeInTheDocument()
  })

  test.each([
    ['Ställ in mötet', /^Ledamöterna har fått veta att mötet är inställt, men det kunde inte antecknas/],
    ['Publicera och meddela', /^Dagordningen är publicerad och ledamöterna har fått .* inte antecknas/],
  ])('%s: a notice that went but could not be noted is not sent again', async (name, said) => {
    const cancels = name === 'Ställ in mötet'
    const tab = await secretary({ publishedAt: cancels ? '2026-11-20T09:00:00Z' : null })
    const { ib } = tab.services
    if (ib === null) throw new Error('The world has a site of the committee')
    const sent: string[] = []
    const graph = {
      ...tab.services.graph,
      call: async <T,>({ path }: { readonly path: string }) => {
        sent.push(path)
        return { status: 204, headers: {}, body: {} as T }
      },
    }
    let saves = 0
    const save: typeof ib.meetings.save = async (stored, meeting) => {
      if ((saves += 1) === 2) throw refusal('forbidden')
      return ib.meetings.save(stored, meeting)
    }
    const config = { ...tab.services.config, ibChannel: { teamId: 'team', channelId: 'c' } }
    const services = {
      ...tab.services,
      config,
      graph,
      ib: { ...ib, meetings: { ...ib.meetings, save } },
    } as typeof tab.services
    await renderTab({ ...tab, services }, { place: { screen: 'meeting', key: '2026-12-02' } })
    await tab.user.click(await screen.findByRole('button', { name }))
    if (cancels) await tab.user.click(screen.getByRole('button', { name }))
    expect(await screen.findByText(said)).toBeVisible()
    expect(screen.queryByText(/Inget har ändrats/)).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Meddela igen' })).not.toBeInTheDocument()
    const notices = () => sent.filter((path) => path.endsWith('/sendActivityNotification'))
    expect(notices()).toHaveLength(1)
    await tab.user.click(screen.getByRole('button', { name: 'De har fått det' }))
    await waitFor(() => expect(screen.queryByText(said)).not.toBeInTheDocument())
    expect(notices()).toHaveLength(1)
  })

  test('whose cancelling could not be saved says so', async () => {
    const tab = await secretary()
    const { ib } = tab.services
    if (ib === null) throw new Error('The world has a site of the committee')
    const save = async () => Promise.reject(refusal('conflict'))
    const services = { ...tab.services, ib: { ...ib, meetings: { ...ib.meetings, save } } }
    await renderTab({ ...tab, services }, { place: { screen: 'meeting', key: '2026-12-02' } })
    await tab.user.click(await screen.findByRole('button', { name: 'Ställ in mötet' }))
    await tab.user.click(screen.getByRole('button', { name: 'Ställ in mötet' }))
    expect(await screen.findByText(/^Någon annan hann spara/)).toBeVisible()
  })

  test('whose members cannot be told by the app gives the text to send', async () => {
    const tab = await secretary({ publishedAt: '2026-11-20T09:00:00Z' })
    await renderTab(tab, { place: { screen: 'meeting', key: '2026-12-02' } })
    await tab.user.click(await screen.findByRole('button', { name: 'Ställ in mötet' }))
    await tab.user.click(screen.getByRole('button', { name: 'Ställ in mötet' }))
    expect(await screen.findByLabelText('Text att skicka')).toHaveTextContent(
      /^Inställt möte 2 december 2026/,
    )
    await tab.user.click(screen.getByRole('button', { name: 'De har fått det' }))
    await waitFor(() => expect(tab.meetings[0]?.meeting.cancelled?.notifiedAt).toBeTruthy())
  })
})

test('a second meeting on the same day is planned knowingly', async () => {
  const tab = await secretary()
  await renderTab(tab)
  await tab.user.click(await screen.findByRole('tab', { name: /^Inför mötet/ }))
  await tab.user.click(await screen.findByRole('button', { name: 'Planera möte' }))
  const day = await screen.findByLabelText(/^Dag/)
  await tab.user.type(day, '2026-12-02')
  expect(await screen.findByText(/^Det finns redan ett möte den dagen, kl. 09:00–10:30/)).toBeVisible()
})
