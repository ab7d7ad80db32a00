import { assess } from '../../src/assessment/assess.ts'
import { MatterAnswers } from '../../src/assessment/answers.ts'
import { bodyResolver } from '../../src/directory/resolve-body.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import vectors from './decision-vectors.json'

const bodies = bodyResolver(stockholmDirectory(), PlainDate.parse('2026-11-24'))

test.each(vectors)('the table answers as agreed: $row $input', (vector) => {
  const outcome = assess(stockholm2016(), MatterAnswers.parse(vector.input), bodies)
  expect(outcome).toMatchObject({
    row: vector.row.replace(/-(ok|no)$/, ''),
    handledBy: vector.handledBy,
    decidedBy: vector.decidedBy,
    forum: vector.forum,
    suggestedForum: vector.suggestedForum,
    consulted: vector.consulted,
    reasons: vector.rules,
  })
  if (vector.blocked) {
    expect(['decline', 'needs-information']).toContain(outcome.verdict)
    expect(outcome.blocked).toBe(true)
  }
})
