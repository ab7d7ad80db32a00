import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { pauseNote } from '../../../src/cases/paused.ts'
import { aMeeting } from '../../cases/a-meeting.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { renderTab } from '../render-tab.tsx'
import { aPaper, world } from '../services.tsx'

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
  expect(tab.meetings[0]?.meeting.items).toEqual([{ caseId: 'other', title: '26-0002 Oslo' }])
})

test('what lies before the forum though it is paused is said to the secretary, and listed no longer', async () => {
  const tab = paused(['ib-member', 'ib-secretary'])
  await renderTab(tab)
  await userEvent.click(await screen.findByRole('tab', { name: /^Inför mötet/ }))
  expect(await screen.findByText(/^26-0001 är pausat men ligger framme/)).toBeVisible()
  expect(screen.getByText(/26-0002 Oslo/)).toBeVisible()
  await waitFor(() => expect(screen.queryByText(/26-0001 Seoul/)).not.toBeInTheDocument())
})

test('nobody else is offered to take it away', async () => {
  const tab = paused(['contact-person'])
  await renderTab(tab, { place: { screen: 'case', caseId: tab.stored.case.id } })
  expect(await screen.findByText('Ärendet är pausat')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ta undan papperet' })).not.toBeInTheDocument()
})
