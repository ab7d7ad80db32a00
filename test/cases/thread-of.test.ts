import { threadOf } from '../../src/cases/thread-of.ts'
import { aCase } from './a-case.ts'

const thread = (messageId: string) => ({ teamId: 't', channelId: 'c', messageId })

test('a case is discussed in the thread that it was first put forward with, whatever was posted later', () => {
  expect(threadOf(aCase({ type: 'opened' }))).toBeNull()
  expect(
    threadOf(
      aCase(
        { type: 'put-before-ib', thread: null },
        { type: 'put-before-ib', thread: thread('1') },
        { type: 'put-before-ib', thread: thread('2') },
      ),
    ),
  ).toEqual(thread('1'))
})
