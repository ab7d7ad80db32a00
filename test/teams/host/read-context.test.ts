import type { app } from '@microsoft/teams-js'
import { readContext, themeOf } from '../../../src/teams/host/read-context.ts'

const context = (page: object, more: object = {}) =>
  ({
    app: { locale: 'sv-se', theme: 'dark' },
    page: { id: 'cases', frameContext: 'content', ...page },
    ...more,
  }) as unknown as app.Context

describe('what the host says', () => {
  test.each([
    ['default', 'default'],
    ['dark', 'dark'],
    ['contrast', 'contrast'],
    ['glass', 'glass'],
    ['tomorrow', 'default'],
    [undefined, 'default'],
  ])('theme %p is shown as %p', (name, theme) => {
    expect(themeOf(name)).toBe(theme)
  })

  test('a personal tab has no channel', () => {
    expect(readContext(context({ subPageId: '' }))).toMatchObject({
      frame: 'content',
      channel: null,
      place: { screen: 'list' },
      pageId: 'cases',
    })
  })

  test('a channel tab knows channel and team', () => {
    const read = readContext(
      context(
        {},
        { channel: { id: '19:x' }, team: { groupId: 't1' }, user: { loginHint: 'a@stad.example' } },
      ),
    )
    expect(read).toMatchObject({ channel: { id: '19:x', teamId: 't1' }, userAddress: 'a@stad.example' })
  })

  test('a frame the tab is not made for is called other', () => {
    expect(readContext(context({ frameContext: 'meetingStage' })).frame).toBe('other')
  })
})
