import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { axe } from '../../axe.ts'
import { aMeeting } from '../../cases/a-meeting.ts'
import { findingWith } from '../../cases/finding-with.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { aPaper, world } from '../services.tsx'

const caseId = '0b54a8d2-6c1e-4a0e-9b7e-2f6f8f1d9c11'
const proposed = act('miljo', { type: 'proposed-to-ib', reason: 'Minister' })
const thread = { teamId: 't', channelId: 'c', messageId: 'm' }
const put = act('ib-sekretariat', { type: 'put-before-ib', itemId: '1', thread })

test('a case whose days were changed is put forward with the new ones, and the secretary reads what it was', async () => {
  const user = userEvent.setup()
  const facts = (day: string) =>
    findingWith({
      facts: { countries: ['KR'], place: 'Seoul', dates: [{ start: day, end: day }], themes: ['climate'] },
    }).facts
  const title = 'Delegation från Seoul, Sydkorea, vill komma på besök 12 maj 2027'
  const opened = {
    ...openedCase(title),
    summary: `${title}. Ämne: klimat. Framgår inte: antal personer.`,
    facts: facts('2027-05-12'),
  }
  const corrected = act('miljo', { type: 'facts-corrected', facts: facts('2027-06-02') })
  const earlier = aRow({ number: '25-0007', countries: ['KR'], openedAt: '2025-01-01T08:00:00Z' })
  const tab = world({
    groups: ['ib-secretary'],
    rows: [earlier],
    papers: [],
    stored: aCase(opened, proposed, corrected),
  })
  const { container } = await renderTab(tab, { place: { screen: 'case', caseId } })
  await user.click(await screen.findByRole('button', { name: 'Lägg fram för IB' }))
  expect(await screen.findByText('Uppgifterna har ändrats efter att texten skrevs')).toBeVisible()
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Granska' }))
  await user.click(await screen.findByRole('button', { name: 'Lägg fram' }))
  expect(await screen.findByText('Klart.')).toBeVisible()
  const [ran] = tab.ran
  expect(ran?.title).toContain('2 juni 2027')
  expect(ran?.summary).toContain('2 juni 2027')
  expect(ran?.snapshot.map(({ heading }) => heading)).toEqual([
    'Uppgifter',
    'Därför föreslås ärendet',
    'Bedömning',
    'Tidigare ärenden',
  ])
  expect(JSON.stringify([ran?.title, ran?.summary, ran?.snapshot])).not.toContain('maj 2027')
})

describe('a case that lies before the forum already', () => {
  const begun = () =>
    world({
      groups: ['ib-secretary'],
      rows: [aRow()],
      papers: [aPaper({ title: 'Seoul, med ny rubrik', cost: '40 timmar', thread })],
      stored: aCase(openedCase(), proposed, put),
    })

  test('has its paper changed from what lies there, in the same thread', async () => {
    const user = userEvent.setup()
    const tab = begun()
    const { container } = await renderTab(tab, { place: { screen: 'case', caseId } })
    await user.click(await screen.findByRole('button', { name: 'Ändra ärendepapperet' }))
    expect(screen.queryByRole('button', { name: 'Lägg fram för IB' })).toBeNull()
    expect(await screen.findByText(/Inget nytt inlägg skrivs i kanalen/)).toBeVisible()
    expect(screen.getByLabelText('Ärendets rubrik')).toHaveValue('Seoul, med ny rubrik')
    expect(screen.getByLabelText('Sammanfattning')).toHaveValue('En minister vill komma.')
    expect(screen.getByLabelText('Kostnadsrad')).toHaveValue('40 timmar')
    expect(screen.getByRole('combobox', { name: 'Möte' })).toHaveValue('2026-12-02')
    const { violations } = await axe(container, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
    await user.clear(screen.getByLabelText('Kostnadsrad'))
    await user.type(screen.getByLabelText('Kostnadsrad'), '20 timmar')
    await user.click(screen.getByRole('button', { name: 'Granska' }))
    await user.click(await screen.findByRole('button', { name: 'Ändra ärendepapperet' }))
    expect(await screen.findByText('Klart.')).toBeVisible()
    expect(tab.ran[0]).toMatchObject({
      kind: 'put-before-ib',
      title: 'Seoul, med ny rubrik',
      cost: '20 timmar',
      meeting: '2026-12-02',
      snapshot: aPaper().paper,
    })
  })

  test('a new draft takes the place of the paper, which can be taken back with what was written in it', async () => {
    const user = userEvent.setup()
    await renderTab(begun(), { place: { screen: 'case', caseId } })
    await user.click(await screen.findByRole('button', { name: 'Ändra ärendepapperet' }))
    await user.click(await screen.findByRole('button', { name: 'Ändra texten' }))
    await user.type(screen.getByLabelText('Text under Uppgifter'), '{enter}Nyskrivet')
    await user.click(screen.getByRole('button', { name: 'Gör ett nytt utkast ur ärendet' }))
    const panel = screen.getByRole('group', { name: 'Ändra ärendepapperet' })
    expect(within(panel).getByText('Inte bedömt')).toBeVisible()
    expect(within(panel).queryByText('Nyskrivet')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Ta tillbaka papperet som det var' }))
    expect(within(panel).getByText('Nyskrivet')).toBeVisible()
  })

  describe('when a colleague has changed it meanwhile', () => {
    /** The plan of whoever was second gives way; the paper that lies there is the colleague's. */
    const overtaken = async (user: ReturnType<typeof userEvent.setup>) => {
      const tab = begun()
      const { ib, dispatcher } = tab.services
      const lies = await ib?.get(caseId)
      const run = dispatcher.run
      Object.assign(dispatcher, {
        run: async (...asked: Parameters<typeof run>) => {
          if (lies && (await ib?.get(caseId))?.etag === lies.etag) {
            await ib?.revise(lies, {
              cost: '90 timmar',
              paper: [{ heading: 'Nytt', lines: [{ text: 'Kollegans' }] }],
            })
            return { ...(await run(...asked)), outcome: 'unfinished' as const }
          }
          return run(...asked)
        },
      })
      const { container } = await renderTab(tab, { place: { screen: 'case', caseId } })
      await user.click(await screen.findByRole('button', { name: 'Ändra ärendepapperet' }))
      await user.clear(await screen.findByLabelText('Kostnadsrad'))
      await user.type(screen.getByLabelText('Kostnadsrad'), '20 timmar')
      await user.click(screen.getByRole('button', { name: 'Granska' }))
      await user.click(await screen.findByRole('button', { name: 'Ändra ärendepapperet' }))
      expect(await screen.findByText(/En kollega hann före/)).toBeVisible()
      await user.click(screen.getByRole('button', { name: 'Tillbaka till papperet' }))
      return { tab, container }
    }
    const again = async (user: ReturnType<typeof userEvent.setup>) => {
      await user.click(screen.getByRole('button', { name: 'Granska' }))
      await user.click(await screen.findByRole('button', { name: 'Ändra ärendepapperet' }))
      expect(await screen.findByText('Klart.')).toBeVisible()
    }

    test('what was typed is kept, what lies there now is shown, and nothing goes before a choice is made', async () => {
      const user = userEvent.setup()
      const { tab, container } = await overtaken(user)
      expect(await screen.findByText('En kollega har ändrat papperet sedan du öppnade det')).toBeVisible()
      expect(screen.getByText('90 timmar')).toBeVisible()
      expect(screen.getByText('Kollegans')).toBeInTheDocument()
      expect(screen.queryByText('Rubrik:')).toBeNull()
      expect(screen.getByLabelText('Kostnadsrad')).toHaveValue('20 timmar')
      const { violations } = await axe(container, { rules: { region: { enabled: false } } })
      expect(violations.map(({ id }) => id)).toEqual([])
      await user.click(screen.getByRole('button', { name: 'Granska' }))
      expect(screen.getByLabelText('Kostnadsrad')).toBeVisible()
      await user.click(screen.getByRole('button', { name: 'Behåll det jag har skrivit' }))
      expect(screen.getByRole('combobox', { name: 'Möte' })).toHaveFocus()
      await again(user)
      expect(tab.ran.at(-1)).toMatchObject({ cost: '20 timmar', paperRead: '1+' })
      expect(tab.ran[0]).toMatchObject({ paperRead: '1' })
    })

    test('one may go on from the colleague’s text, and take back one’s own', async () => {
      const user = userEvent.setup()
      const { tab } = await overtaken(user)
      await user.click(await screen.findByRole('button', { name: 'Utgå från det som ligger framme' }))
      expect(screen.getByLabelText('Kostnadsrad')).toHaveValue('90 timmar')
      expect(screen.getByText('Kollegans')).toBeVisible()
      await user.click(screen.getByRole('button', { name: 'Ta tillbaka det jag hade skrivit' }))
      expect(screen.getByLabelText('Kostnadsrad')).toHaveValue('20 timmar')
      expect(screen.queryByText('Kollegans')).toBeNull()
      await again(user)
      expect(tab.ran.at(-1)).toMatchObject({ cost: '20 timmar', paperRead: '1+' })
    })
  })

  test('says in the history that the paper was changed, not that the case was put forward once more', async () => {
    const amended = act('ib-sekretariat', { type: 'put-before-ib', itemId: '1', thread })
    const stored = aCase(openedCase(), proposed, put, amended)
    await renderTab(world({ groups: ['ib-secretary'], rows: [aRow()], papers: [aPaper()], stored }), {
      place: { screen: 'case', caseId },
    })
    expect(await screen.findAllByText('Lade fram för internationella beredningen (IB)')).toHaveLength(1)
    expect(screen.getAllByText('Ändrade ärendepapperet för internationella beredningen (IB)')).toHaveLength(1)
  })
})

test('a later meeting than the next is said to come too late for the visit, before the case is put on it', async () => {
  const user = userEvent.setup()
  const { facts } = findingWith({ facts: { dates: [{ start: '2026-12-10', end: '2026-12-10' }] } })
  const opened = { ...openedCase('Oslo: avfall'), facts }
  const meetings = ['2026-12-02', '2026-12-16'].map((key) => ({
    itemId: key,
    etag: '1',
    key,
    meeting: aMeeting({ day: PlainDate.parse(key), papersBy: PlainDate.parse(key), items: [] }),
  }))
  const tab = world({
    groups: ['ib-secretary'],
    papers: [],
    meetings,
    stored: aCase(opened, proposed),
  })
  await renderTab(tab, { place: { screen: 'case', caseId } })
  await user.click(await screen.findByRole('button', { name: 'Lägg fram för IB' }))
  expect(screen.queryByText(/Hinner inte före/)).not.toBeInTheDocument()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Möte' }), '2026-12-16')
  expect(await screen.findByText('Hinner inte före 10 december 2026.')).toBeVisible()
})
