import { heldBy } from '../../src/outlook/bench/held-by.ts'

const ready = { signedIn: true, looking: false, hasCase: false, found: true, receivedBy: 'miljo' }

describe('nothing leaves before it is known what it is about', () => {
  test('with the mail found and no case, one may begin', () => {
    expect(heldBy(ready)).toBeNull()
  })
  test.each([
    ['without sign-in', { signedIn: false }, 'sign-in'],
    ['while the case and the mail are looked for', { looking: true, found: false }, 'looking'],
    ['when no mailbox has the mail', { found: false }, 'lost'],
    ['when nobody knows which body received it', { receivedBy: '' }, 'nobody'],
  ])('%s, nothing is begun', (_when, change, why) => {
    expect(heldBy({ ...ready, ...change })).toBe(why)
  })
  test('a case that is known can be acknowledged although no mailbox has its mail', () => {
    expect(heldBy({ ...ready, hasCase: true, found: false })).toBeNull()
  })
})
