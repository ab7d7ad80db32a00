import { threadLink } from '../../../src/teams/discussion/thread-link.ts'

test('the link leads to the post, with ids that need encoding encoded', () => {
  const url = new URL(
    threadLink({ teamId: 'team', channelId: '19:a@thread.tacv2', messageId: '17' }, 'tenant'),
  )
  expect(url.pathname).toBe('/l/message/19%3Aa%40thread.tacv2/17')
  expect(url.searchParams.get('groupId')).toBe('team')
  expect(url.searchParams.get('tenantId')).toBe('tenant')
})
