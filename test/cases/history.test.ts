import { historyOf } from '../../src/cases/history.ts'
import { aCase } from './a-case.ts'

test('every action is a line, oldest first, with who, when and what', () => {
  const lines = historyOf(
    aCase({ type: 'opened' }, { type: 'handed-over', to: 'trafik' }, { type: 'returned', body: 'trafik' }),
  )
  expect(lines.map((line) => line.key)).toEqual(['history.opened', 'history.handed-over', 'history.returned'])
  expect(lines[1]).toMatchObject({
    by: 'Kontaktperson',
    body: 'miljo',
    params: { to: 'trafik', reason: 'Ämnet är trafik' },
  })
})
