import { screen } from '@testing-library/react'
import { nothingSaid } from '../../../src/teams/life/drafts.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

test('an earlier case tells how it ended, not only that it did', async () => {
  const facts = { ...nothingSaid, countries: { value: ['PS' as never], evidence: [] } }
  const stored = aCase(openedCase(), act('miljo', { type: 'facts-corrected', facts }))
  const rows = [
    aRow({ id: 'e1', title: 'Hebron', state: 'closed', result: 'declined', firstDay: null }),
    aRow({ id: 'e2', title: 'Nablus', state: 'closed', result: 'accepted', held: 'held', firstDay: null }),
    aRow({
      id: 'e3',
      title: 'Jenin',
      state: 'not-held',
      result: 'accepted',
      held: 'not-held',
      firstDay: null,
    }),
  ]
  const tab = world({ groups: ['contact-person'], rows, stored })
  await renderTab(tab, { place: { screen: 'case', caseId: stored.case.id } })
  expect(await screen.findByText('avslutat · Tackat nej')).toBeTruthy()
  expect(screen.getByText('avslutat · Tackat ja · Blev av')).toBeTruthy()
  expect(screen.getByText(/Tackat ja$/)).toBeTruthy()
})
