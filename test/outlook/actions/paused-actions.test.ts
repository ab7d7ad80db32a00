import { availableIntents } from '../../../src/cases/rights.ts'
import { allowedWhilePaused } from '../../../src/outlook/actions/paused-actions.ts'

test('a security question that is ticked can be entered in a case, and nothing else is done', () => {
  const available = availableIntents(null, 'contact-person', 'miljo', true)
  expect(available).toEqual(expect.arrayContaining(['save', 'hand-over', 'decline', 'propose-to-ib']))
  expect(allowedWhilePaused(available)).toEqual(['save'])
})

test('neither an acknowledgement nor a mail is offered that the pause would not write', () => {
  expect(allowedWhilePaused(['acknowledge', 'send-back', 'join-mail', 'hand-over'])).toEqual([])
})
