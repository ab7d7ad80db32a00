import * as z from 'zod/mini'
import { Commitment } from '../../../../src/cases/commitment.ts'
import { demoCommitments } from '../../../../src/cli/sandbox/demo/demo-commitments.ts'
import { stockholmDirectory } from '../../../../src/directory/stockholm-directory.ts'
import { PlainDate } from '../../../../src/strategy/plain-date.ts'

const today = PlainDate.parse('2026-11-24')
const commitments = demoCommitments(today, 2016)

test('are commitments of bodies that are there, each under a key of its own', () => {
  const bodies = new Set(stockholmDirectory().bodies.map(({ id }) => id))
  for (const one of commitments) {
    expect(() => z.parse(Commitment, one)).not.toThrow()
    expect(bodies).toContain(one.body)
  }
  expect(new Set(commitments.map(({ key }) => key)).size).toBe(commitments.length)
})

test.each(['2026', '2027', '2028', '2029'])('some are to be looked at again in %s', (year) => {
  expect(commitments.some(({ reviewOn }) => reviewOn?.startsWith(year))).toBe(true)
})

test('are the same for the same seed and day, and none began after that day', () => {
  expect(demoCommitments(today, 2016)).toEqual(commitments)
  expect(commitments.every(({ validFrom }) => validFrom !== null && validFrom <= today)).toBe(true)
})
