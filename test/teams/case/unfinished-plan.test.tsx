import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Journal } from '../../../src/cases/journal.ts'
import { pauseNote } from '../../../src/cases/paused.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

const refused: Journal = {
  planId: 'p',
  intent: 'hand-over',
  by: 'test@stad.example',
  startedAt: '2026-11-24T09:00:00Z',
  finishedAt: null,
  steps: [{ id: 'send-message', state: 'failed', error: 'forbidden', left: { offer: 'own-mailbox' } }],
}

test('where the function mailbox may not be sent from, the plan goes on through one’s own', async () => {
  const bare = aCase(openedCase())
  const stored = { ...bare, case: { ...bare.case, journals: [refused] } }
  const given = world({ groups: ['contact-person'], rows: [], stored })
  const done: string[] = []
  const { dispatcher } = given.services
  Object.assign(dispatcher, {
    useOwnMailbox: async () => {
      done.push('own mailbox')
      return stored
    },
    resume: async () => {
      done.push('resumed')
      return { stored, journal: { ...refused, finishedAt: refused.startedAt }, outcome: 'done' }
    },
  })
  await renderTab(given, { place: { screen: 'case', caseId: stored.case.id } })
  await userEvent.click(await screen.findByRole('button', { name: 'Skicka från min egen brevlåda' }))
  expect(done).toEqual(['own mailbox', 'resumed'])
})

test.each([
  ['a plan of another kind stands still, and says why', false, null],
  ['the plan of the pause itself goes on', true, 'Fortsätt'],
])('while the case is paused %s', async (_name, paused, button) => {
  const bare = aCase(openedCase(), act('miljo', { type: 'note', text: pauseNote }))
  const claim = {
    id: 'claim',
    state: 'done',
    left: { order: JSON.stringify({ kind: 'hand-over', paused }) },
  } as const
  const journal: Journal = {
    ...refused,
    steps: [claim, { id: 'send-message', state: 'failed', error: 'unavailable', left: {} }],
  }
  const stored = { ...bare, case: { ...bare.case, journals: [journal] } }
  await renderTab(world({ groups: ['contact-person'], rows: [], stored }), {
    place: { screen: 'case', caseId: stored.case.id },
  })
  await screen.findByRole('list', { name: 'Något blev inte klart' })
  const goesOn = screen.queryByRole('button', { name: 'Fortsätt' })
  if (button === null) {
    expect(goesOn).toBeNull()
    expect(screen.getByText(/Planen ligger stilla så länge ärendet är pausat/)).toBeVisible()
  } else expect(goesOn).toBeVisible()
})
