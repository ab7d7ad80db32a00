import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Journal } from '../../../src/cases/journal.ts'
import { aCase, openedCase } from '../a-case.ts'
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
