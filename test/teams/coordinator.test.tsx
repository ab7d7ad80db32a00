import { screen } from '@testing-library/react'
import type { CaseAction } from '../../src/cases/actions.ts'
import { aCase, act, openedCase } from './a-case.ts'
import { renderTab } from './render-tab.tsx'
import { world } from './services.tsx'

/** What the coordinating unit's people, who are in the group of colleagues alone, may do with a case. */
async function buttons(...actions: readonly CaseAction[]) {
  const stored = aCase(openedCase(), ...actions)
  const tab = world({ groups: ['colleague'], rows: [], stored })
  await renderTab(tab, { place: { screen: 'case', caseId: stored.case.id } })
  await screen.findByRole('heading', { name: 'Vad händer nu?' })
  return screen.getAllByRole('button').map((button) => button.textContent)
}
const handedOver = act('miljo', {
  type: 'handed-over',
  to: 'slk-int',
  recipients: [],
  reason: 'Ert',
  forward: null,
})

test('a case handed over to the coordinating unit is acknowledged or sent back by its people', async () => {
  expect(await buttons(handedOver)).toEqual(expect.arrayContaining(['Kvittera', 'Skicka tillbaka']))
})

test('and carried on by them as any body carries its own', async () => {
  const found = await buttons(handedOver, act('slk-int', { type: 'acknowledged' }))
  expect(found).toEqual(expect.arrayContaining(['Överlämna', 'Skriv brev', 'Planera besöket']))
})

test('a case of another body is not theirs to decide on', async () => {
  const found = await buttons(act('miljo', { type: 'taken-on' }))
  expect(found).not.toContain('Överlämna')
})
