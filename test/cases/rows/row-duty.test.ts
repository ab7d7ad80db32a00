import { caseRules } from '../../../src/cases/case-rules.ts'
import { packRow, unpackRow } from '../../../src/cases/rows/pack-row.ts'
import { dutyFromWord } from '../../../src/cases/rows/row-duty.ts'
import { shownDuty } from '../../../src/cases/rows/shown-duty.ts'
import { rowOf } from '../../../src/cases/rows/row-of.ts'
import { rowFields, rowFromFields } from '../../../src/casestore/row.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { aRow } from '../../teams/a-row.ts'
import { aCase } from '../a-case.ts'

const rules = caseRules(stockholm2016())
const shared = rowOf(
  aCase({ type: 'opened' }, { type: 'registered' }, { type: 'handed-over', to: 'trafik' }),
  rules,
)

test('a row keeps the nearest duty of each body, through the list and through the machine’s memory', () => {
  const [first, ...others] = shared.duties
  expect([first?.body, others]).toEqual(['trafik', []])
  expect(shared).toMatchObject({ dueOn: first?.due, dueKind: first?.kind })
  expect(rowFromFields(rowFields(shared)).duties).toEqual(shared.duties)
  expect(unpackRow(packRow(shared))).toEqual(shared)
})

test('each sees their own duty first, and whose the nearest is where they have none', () => {
  const row = aRow({
    dueOn: '2026-11-26',
    dueKind: 'acknowledge',
    duties: [
      { body: 'trafik', kind: 'acknowledge', due: '2026-11-26' },
      { body: 'miljo', kind: 'register', due: '2026-12-03' },
    ],
  })
  expect(shownDuty(row, new Set(['miljo']))).toEqual({ due: '2026-12-03', kind: 'register', other: null })
  const nearest = { due: '2026-11-26', kind: 'acknowledge' }
  expect(shownDuty(row, new Set(['trafik']))).toEqual({ ...nearest, other: null })
  expect(shownDuty(row, new Set(['kultur']))).toEqual({ ...nearest, other: 'trafik' })
  expect(shownDuty(row, new Set())).toEqual({ ...nearest, other: null })
})

test('a row of before they were kept shows the nearest, without saying whose it is', () => {
  expect(shownDuty(aRow(), new Set(['miljo']))).toEqual({ due: '2026-12-01', kind: 'answer', other: null })
  expect(shownDuty(aRow({ dueOn: null, dueKind: null }), new Set(['miljo']))).toBeNull()
})

test('a kind that a newer release wrote is left out', () => {
  expect(dutyFromWord('miljo something-new 2026-12-01')).toEqual([])
})
