import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { pauseNote } from '../../../src/cases/paused.ts'
import { aMeeting } from '../../cases/a-meeting.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { renderTab } from '../render-tab.tsx'
import { aPaper, refusal, world } from '../services.tsx'

const thread = { teamId: 'team', channelId: 'channel', messageId: 'm1' }

/** A case whose paper lies before the forum, paused since. */
function paused(groups: readonly string[]) {
  const stored = aCase(
    openedCase(),
    act('miljo', { type: 'proposed-to-ib', toBody: 'ib-sekretariat' } as never),
    act('miljo', { type: 'note', text: pauseNote }),
  )
  const paper = aPaper({ caseId: stored.case.id, meeting: '2026-12-02' })
  const other = aPaper({ caseId: 'other', number: '26-0002', title: 'Oslo', meeting: '2026-12-02' })
  const meeting = aMeeting({
    publishedAt: '2026-11-20T09:00:00Z',
    items: [
      { caseId: stored.case.id, title: '26-0001 Seoul' },
      { caseId: 'other', title: '26-0002 Oslo' },
    ],
  })
  const meetings = [{ itemId: '1', etag: '1', key: '2026-12-02', meeting }]
  const tab = world({ groups, rows: [], stored, papers: [paper, other], meetings })
  const get = async (id: string) => (id === stored.case.id ? stored : null)
  const config = { ...tab.services.config, ibSite: { siteId: 'ib', lists: {}, driveId: 'ib-drive' } }
  const services = { ...tab.services, config, cases: { ...tab.services.cases, get } } as typeof tab.services
  return { ...tab, services, stored }
}

test('the secretary takes the paper of a paused case away, and is told what is out of reach', async () => {
  const tab = paused(['ib-member', 'ib-secretary'])
  const user = userEvent.setup()
  await renderTab(tab, { place: { screen: 'case', caseId: tab.stored.case.id } })
  await user.click(await screen.findByRole('button', { name: 'Ta undan papperet' }))
  expect(screen.getByText(/tråden i kanalen når Ankomst inte/)).toBeVisible()
  expect(await tab.services.ib?.get(tab.stored.case.id)).not.toBeNull()
  await user.click(screen.getByRole('button', { name: 'Ta undan papperet' }))
  expect(await screen.findByText(/^Papperet är undantaget/)).toBeVisible()
  expect(await tab.services.ib?.get(tab.stored.case.id)).toBeNull()
  // The button is gone; one goes on where it is said what is left to do.
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Papperet är undantaget/))
  expect(tab.meetings[0]?.meeting.items).toEqual([{ caseId: 'other', title: '26-0002 Oslo' }])
})

test('a paper that cannot be taken away whole says so, and is taken from the same place again', async () => {
  const tab = paused(['ib-member', 'ib-secretary'])
  const { ib } = tab.services
  if (ib === null) throw new Error('The world has a site of the committee')
  let refusals = 1
  const remove: typeof ib.remove = async (paper) => {
    if (refusals-- > 0) throw refusal('forbidden')
    return ib.remove(paper)
  }
  const user = userEvent.setup()
  await renderTab(
    { ...tab, services: { ...tab.services, ib: { ...ib, remove } } },
    { place: { screen: 'case', caseId: tab.stored.case.id } },
  )
  await user.click(await screen.findByRole('button', { name: 'Ta undan papperet' }))
  await user.click(screen.getByRole('button', { name: 'Ta undan papperet' }))
  expect(
    await screen.findByText(/^Du har inte behörighet till det\. En del kan redan vara gjort/),
  ).toBeVisible()
  expect(screen.queryByText(/Inget har ändrats/)).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(await screen.findByText(/^Papperet är undantaget/)).toBeVisible()
})

/** A case that lay before the forum when it was paused. */
const before = () =>
  aCase(
    openedCase(),
    act('miljo', { type: 'proposed-to-ib', toBody: 'ib-sekretariat' } as never),
    act('ib-sekretariat', { type: 'put-before-ib', meeting: '2026-12-02', thread } as never),
    act('miljo', { type: 'note', text: pauseNote }),
  )

test('the notice follows where the paper is: the secretary is not told to telephone the secretariat', async () => {
  const stored = before()
  const secretary = world({ groups: ['ib-member', 'ib-secretary'], rows: [], stored, papers: [] })
  await renderTab(secretary, { place: { screen: 'case', caseId: stored.case.id } })
  expect(await screen.findByText(/^Papperet är undantaget/)).toBeVisible()
  expect(screen.queryByText(/ring dit/)).not.toBeInTheDocument()
})

test('who does not read the forum’s site is told whom to ask whether it has been done', async () => {
  const stored = before()
  const contact = world({ groups: ['contact-person'], rows: [], stored })
  await renderTab(contact, { place: { screen: 'case', caseId: stored.case.id } })
  expect(await screen.findByText(/ring dit om du inte vet att det är gjort/)).toBeVisible()
})

test.each([
  ['the paper', 'ib'],
  ['the case', 'case'],
] as const)(
  'nothing is recorded, written or picked on the page of %s while it is paused',
  async (_, screenName) => {
    const stored = before()
    const paper = aPaper({ caseId: stored.case.id, thread })
    const groups = ['ib-member', 'ib-secretary', 'mayors-office']
    const tab = world({ groups, rows: [], stored, papers: [paper] })
    const reply = {
      id: 'p1',
      messageType: 'message',
      createdDateTime: '2026-11-24T08:00:00Z',
      from: { user: { id: 'u1', displayName: 'Ledamot Ett' } },
      body: { contentType: 'text', content: 'Vem betalar?' },
    }
    const graph = {
      ...tab.services.graph,
      call: async <T,>() => ({ status: 200, headers: {}, body: { ...reply, value: [reply] } as T }),
    }
    await renderTab(
      { ...tab, services: { ...tab.services, graph } },
      { place: { screen: screenName, caseId: stored.case.id } },
    )
    expect(await screen.findByText('Vem betalar?')).toBeVisible()
    expect(screen.getByText('Ärendet är pausat')).toBeVisible()
    expect(screen.getByText('Inget skrivs i tråden så länge ärendet är pausat.')).toBeVisible()
    for (const name of ['För in beslut', 'Skicka', 'Lämna', /tjänsteanteckning/i])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
    // Stepping aside is what one may do all the same (users.md 7, 15).
    expect(screen.getByRole('button', { name: /[Jj]äv/ })).toBeVisible()
  },
)

test('what lies before the forum though it is paused is said to the secretary, and listed no longer', async () => {
  const tab = paused(['ib-member', 'ib-secretary'])
  await renderTab(tab)
  await userEvent.click(await screen.findByRole('tab', { name: /^Inför mötet/ }))
  expect(await screen.findByText(/^26-0001 är pausat men ligger framme/)).toBeVisible()
  expect(screen.getByText(/26-0002 Oslo/)).toBeVisible()
  expect(await screen.findByRole('tab', { name: 'Inför mötet (1)' })).toBeVisible()
  await waitFor(() => expect(screen.queryByText(/26-0001 Seoul/)).not.toBeInTheDocument())
})

test('nobody else is offered to take it away', async () => {
  const tab = paused(['contact-person'])
  await renderTab(tab, { place: { screen: 'case', caseId: tab.stored.case.id } })
  expect(await screen.findByText('Ärendet är pausat')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ta undan papperet' })).not.toBeInTheDocument()
})

test('a coming meeting shows, sends and takes up nothing of it, and the secretary is told', async () => {
  const tab = paused(['ib-member', 'ib-secretary'])
  await renderTab(tab, { place: { screen: 'meeting', key: '2026-12-02' } })
  expect(await screen.findByText(/^26-0001 är pausat men ligger framme/)).toBeVisible()
  const agenda = screen.getByRole('list', { name: 'Dagordning' })
  expect(within(agenda).getByText('26-0002 Oslo')).toBeVisible()
  expect(screen.queryByText(/26-0001 Seoul/)).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Öppna nätverkets ärende: 26-0001' }))
  expect(await screen.findByRole('button', { name: 'Ta undan papperet' })).toBeVisible()
})
