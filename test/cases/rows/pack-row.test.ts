import fc from 'fast-check'
import { packRow, unpackRow } from '../../../src/cases/rows/pack-row.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { aRow } from '../../teams/a-row.ts'

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

describe('a packed row', () => {
  test('comes back as it was', () => {
    const day = (text: string) => PlainDate.parse(text)
    const choices = [
      { start: day('2027-05-12'), end: day('2027-05-14') },
      { start: day('2027-06-03'), end: day('2027-06-03') },
    ]
    const part = fc.record({
      title: fc.string(),
      waitingFor: fc.option(fc.constantFrom('miljo', 'trafik')),
      countries: fc.array(fc.constantFrom('PS', 'TW', 'XK')),
      themes: fc.array(fc.constantFrom('waste', 'ports')),
      size: fc.option(fc.nat(500)),
      kronor: fc.option(fc.nat(100_000)),
      unfinished: fc.boolean(),
      paused: fc.boolean(),
      dayChoices: fc.constantFrom([], choices),
    })
    fc.assert(
      fc.property(part, (change) => {
        const row = aRow(change)
        expect(unpackRow(packRow(row))).toEqual(row)
      }),
    )
  })

  test('takes at most 400 bytes, long Swedish title and all', () => {
    const row = aRow({
      id: '0b54a8d2-6c1e-4a0e-9b7e-2f6f8f1d9c11',
      title:
        'Delegation från ministeriet för miljö och ömsesidigt lärande om avfall, å, ä och ö i städer nu'.slice(
          0,
          100,
        ),
      owner: 'sdn-hagersten-alvsjo',
      home: 'sdn-hagersten-alvsjo',
      kinds: ['visit', 'letter-of-intent'],
      countries: ['PS', 'JO'],
      directions: ['profiling', 'cooperation'],
      themes: ['waste', 'urban-planning'],
      result: 'accepted-in-part',
      answeredOn: '2026-12-01',
      held: 'held',
      visitors: 25,
      hours: 40,
      kronor: 12_500,
      learning: 'partly',
      dueOn: '2026-12-01',
      dueKind: 'enter-commitment',
    })
    expect(bytes(packRow(row))).toBeLessThanOrEqual(400)
  })
})
