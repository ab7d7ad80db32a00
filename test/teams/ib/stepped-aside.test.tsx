import { screen, within } from '@testing-library/react'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { meetingDocument } from '../../../src/teams/meeting/meeting-files.ts'
import { namesOf } from '../../../src/ui/case/names.ts'
import { aMeeting } from '../../cases/a-meeting.ts'
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
})
