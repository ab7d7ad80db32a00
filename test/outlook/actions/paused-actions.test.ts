import { availableIntents } from '../../../src/cases/rights.ts'
import { allowedWhilePaused } from '../../../src/outlook/actions/paused-actions.ts'

test('a request that is paused for security can be saved or join a case, and nothing of it is sent on', () => {
  const available = availableIntents(null, 'contact-person', 'miljo', true)
  expect(available).toEqual(expect.arrayContaining(['save', 'hand-over', 'decline', 'propose-to-ib']))
  expect(allowedWhilePaused(available)).toEqual(['save', 'join-mail'])
})

test('an answer that others wait for can still be given', () => {
  expect(allowedWhilePaused(['acknowledge', 'send-back', 'hand-over'])).toEqual(['acknowledge', 'send-back'])
})
