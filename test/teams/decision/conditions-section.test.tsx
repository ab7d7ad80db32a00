import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../../axe.ts'
import { pauseNote } from '../../../src/cases/paused.ts'
import { CaseConflict } from '../../../src/casestore/port.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { aPaper, refusal, world } from '../services.tsx'
import { decidedWith } from './decided.ts'

const text = 'Resan betalas av Seoul'
const decided = decidedWith([text, '2026-11-23', 'miljo'])
const stored = aCase(openedCase(), decided)
const place = { screen: 'case', caseId: stored.case.id } as const

async function sayMet(given: Parameters<typeof world>[0] = {}) {
  const user = userEvent.setup()
  const tab = world({ groups: ['contact-person'], rows: [aRow()], stored, ...given })
  const { container } = await renderTab(tab, { place })
  await user.click(await screen.findByRole('button', { name: `Följ upp: ${text}` }))
  await user.click(screen.getByRole('button', { name: 'För in' }))
  expect(screen.getByText('Svara om villkoret är uppfyllt.')).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Ja, uppfyllt' }))
  await user.type(screen.getByLabelText(/Vad visar det/), 'Intyg')
  await user.click(screen.getByRole('button', { name: 'För in' }))
  return { tab, container }
}

test('a condition whose day has passed says so, and is written as met with what shows it', async () => {
  const { tab, container } = await sayMet()
  expect(await screen.findByText('Infört.')).toBeVisible()
  expect(screen.getAllByText('försenat').length).toBeGreaterThan(0)
  expect(tab.opened.at(-1)?.case.actions.at(-1)).toMatchObject({
    type: 'condition-followed-up',
    condition: 'k1',
    met: true,
    note: 'Intyg',
  })
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('where SharePoint says no, a sentence says so and what was typed stays', async () => {
  await sayMet({ writing: refusal('forbidden') })
  expect(await screen.findByText(/Du har inte behörighet/i)).toBeVisible()
  expect(screen.getByLabelText(/Vad visar det/)).toHaveValue('Intyg')
})

test('where somebody changed the case meanwhile, a sentence says so and what was typed stays', async () => {
  await sayMet({ writing: new CaseConflict(stored) })
  expect(await screen.findByText(/Någon annan har ändrat ärendet under tiden/)).toBeVisible()
  expect(screen.getByLabelText(/Vad visar det/)).toHaveValue('Intyg')
})

test('the secretary shows in the case paper that a condition is met; the note stays in the network', async () => {
  const user = userEvent.setup()
  const met = act('miljo', {
    type: 'condition-followed-up',
    condition: 'k1',
    text,
    met: true,
    note: 'Intyg från banken',
  })
  const followed = aCase(openedCase(), decided, met)
  const papers = [aPaper({ caseId: followed.case.id })]
  const tab = world({ groups: ['ib-secretary'], rows: [aRow()], stored: followed, papers })
  const { container } = await renderTab(tab, { place })
  await user.click(await screen.findByRole('button', { name: 'Visa i ärendepapperet' }))
  expect(await screen.findByText(/Ledamöterna i IB ser i ärendepapperet/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Visa i ärendepapperet' })).toBeNull()
  const paper = JSON.stringify((await tab.services.ib?.get(followed.case.id))?.paper)
  expect(paper).toContain('Resan betalas av Seoul: uppfyllt')
  expect(paper).not.toContain('Intyg')
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('while the case is paused for security nothing of it is written into the paper', async () => {
  const met = act('miljo', { type: 'condition-followed-up', condition: 'k1', text, met: true, note: '' })
  const paused = aCase(openedCase(), decided, met, act('miljo', { type: 'note', text: pauseNote }))
  const papers = [aPaper({ caseId: paused.case.id })]
  await renderTab(world({ groups: ['ib-secretary'], rows: [], stored: paused, papers }), { place })
  expect(await screen.findByRole('button', { name: 'Ta undan papperet' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Visa i ärendepapperet' })).not.toBeInTheDocument()
})

test('a contact person, who has no door to the forum, is not asked to', async () => {
  const followed = aCase(openedCase(), decided)
  const papers = [aPaper({ caseId: followed.case.id })]
  await renderTab(world({ groups: ['contact-person'], rows: [aRow()], stored: followed, papers }), { place })
  expect(await screen.findByRole('button', { name: `Följ upp: ${text}` })).toBeVisible()
  expect(screen.queryByText(/ärendepapperet/)).toBeNull()
})

test('what another body has said of a condition is the secretary’s to look at, until she says that she has', async () => {
  const user = userEvent.setup()
  const put = act('ib-sekretariat', { type: 'put-before-ib', itemId: '1', thread: null })
  const met = act('miljo', { type: 'condition-followed-up', condition: 'k1', text, met: true, note: '' })
  const followed = aCase(openedCase(), put, decided, met)
  const tab = world({ groups: ['ib-secretary'], rows: [aRow()], stored: followed, papers: [aPaper()] })
  const { container } = await renderTab(tab, { place })
  expect(await screen.findByText('Nytt om villkoren')).toBeVisible()
  expect(screen.getByText(/Resan betalas av Seoul: uppfyllt, enligt Miljöförvaltningen/)).toBeVisible()
  expect(screen.getAllByText(/Se vad som sagts om villkoren/).length).toBeGreaterThan(0)
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Jag har sett det' }))
  expect(tab.opened.at(-1)?.case.actions.at(-1)).toMatchObject({
    type: 'news-seen',
    body: 'ib-sekretariat',
    joined: [met.id],
  })
})

test('while the case is paused nothing is there to be marked as seen', async () => {
  const put = act('ib-sekretariat', { type: 'put-before-ib', itemId: '1', thread: null })
  const met = act('miljo', { type: 'condition-followed-up', condition: 'k1', text, met: true, note: '' })
  const paused = aCase(openedCase(), put, decided, met, act('miljo', { type: 'note', text: pauseNote }))
  await renderTab(world({ groups: ['ib-secretary'], rows: [], stored: paused, papers: [] }), { place })
  expect(await screen.findByText('Ärendet är pausat')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Jag har sett det' })).toBeNull()
})

test('what a contact person reads of the conditions has no such notice', async () => {
  const put = act('ib-sekretariat', { type: 'put-before-ib', itemId: '1', thread: null })
  const met = act('trafik', { type: 'condition-followed-up', condition: 'k1', text, met: true, note: '' })
  const followed = aCase(openedCase(), put, decided, met)
  await renderTab(world({ groups: ['contact-person'], rows: [aRow()], stored: followed }), { place })
  expect(await screen.findByText('Villkor för beslutet')).toBeVisible()
  expect(screen.queryByText('Nytt om villkoren')).toBeNull()
})
