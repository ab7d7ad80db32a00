import type { ChatMessage } from '@microsoft/microsoft-graph-types'
import { mentionable, plainText, postOf, postsOf, textAsHtml } from '../../../src/teams/discussion/posts.ts'

const message = (change: Partial<ChatMessage>): ChatMessage => ({
  id: '1',
  messageType: 'message',
  createdDateTime: '2026-11-24T10:00:00Z',
  from: { user: { displayName: 'Ledamot' } },
  body: { contentType: 'html', content: '<p>Hej</p>' },
  ...change,
})
const html = (content: string) =>
  postsOf([message({ body: { contentType: 'html', content } })])[0]?.html ?? ''

describe('posts of the thread', () => {
  test.each([
    ['a script', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['a handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    [
      'a script as an address',
      '<a href="javascript:alert(1)">a</a>',
      '<a target="_blank" rel="noopener noreferrer">a</a>',
    ],
    ['a remote picture', '<p>a<img src="https://example.org/track.png"></p>', '<p>a</p>'],
    ['a style that covers the page', '<p style="position:fixed">a</p>', '<p>a</p>'],
    ['a form', '<form action="https://example.org"><input name="x">a</form>', 'a'],
  ])('%s is taken out', (_, dirty, clean) => {
    expect(html(dirty)).toBe(clean)
  })

  test('links stay and open outside', () => {
    expect(html('<a href="https://example.org/x">x</a>')).toBe(
      '<a href="https://example.org/x" target="_blank" rel="noopener noreferrer">x</a>',
    )
  })

  test('oldest first; what the system says of itself is left out; a picture is said to be in Teams', () => {
    const posts = postsOf([
      message({
        id: 'b',
        createdDateTime: '2026-11-24T11:00:00Z',
        body: { contentType: 'html', content: '<img src="x">' },
      }),
      message({ id: 's', messageType: 'systemEventMessage' }),
      message({ id: 'a', deletedDateTime: '2026-11-24T12:00:00Z' }),
    ])
    expect(posts.map(({ id, removed, more }) => ({ id, removed, more }))).toEqual([
      { id: 'a', removed: true, more: false },
      { id: 'b', removed: false, more: true },
    ])
  })

  test('what is typed is never read as markup', () => {
    expect(textAsHtml('<b>"a" & b</b>\nny rad')).toBe('&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;<br>ny rad')
  })
})

describe('a post that is written in the tab', () => {
  test('addresses become links, and nothing else does', () => {
    expect(textAsHtml('Se https://stad.example/a?b=1&c=2. <b>')).toBe(
      'Se <a href="https://stad.example/a?b=1&amp;c=2">https://stad.example/a?b=1&amp;c=2</a>. &lt;b&gt;',
    )
  })

  test('a mention stands in the text and in the list by the same words', () => {
    const post = postOf('Vem betalar?', [{ id: 'u1', name: 'Å <Ö>' }])
    expect(post.body?.content).toBe('<at id="0">Å &lt;Ö&gt;</at> Vem betalar?')
    expect(post.mentions?.[0]).toMatchObject({ id: 0, mentionText: 'Å <Ö>' })
    expect(postOf('Hej', []).mentions).toBeUndefined()
  })

  test('those who have written can be mentioned, each once, apps not', () => {
    const from = (id: string, displayName: string) => ({ user: { id, displayName } })
    const posts = postsOf([
      { id: '1', createdDateTime: '1', from: from('u1', 'A') },
      { id: '2', createdDateTime: '2', from: from('u1', 'A') },
      { id: '3', createdDateTime: '3', from: { application: { displayName: 'App' } } },
    ])
    expect(mentionable(posts, [], 'u9')).toEqual([{ id: 'u1', name: 'A' }])
  })

  test('whoever the thread mentions and whoever has had to do with the case can be, oneself never', () => {
    const mentions = [{ id: 0, mentionText: 'B', mentioned: { user: { id: 'u2', displayName: 'B' } } }]
    const posts = postsOf([message({ from: { user: { id: 'u1', displayName: 'Ä' } }, mentions })])
    const people = [
      { id: 'u3', name: 'C', aside: false },
      { id: 'u1', name: 'Ä', aside: false },
    ]
    expect(mentionable(posts, people, 'u2').map(({ name }) => name)).toEqual(['C', 'Ä'])
  })

  test('who has stepped aside cannot be, though they wrote in the thread or are mentioned there', () => {
    const mentions = [{ id: 0, mentionText: 'B', mentioned: { user: { id: 'u2', displayName: 'B' } } }]
    const posts = postsOf([message({ from: { user: { id: 'u1', displayName: 'Ä' } }, mentions })])
    const people = [
      { id: 'u1', name: 'Ä', aside: true },
      { id: 'u2', name: 'B', aside: false },
      // On one of the two sites is enough.
      { id: 'u2', name: 'B', aside: true },
    ]
    expect(mentionable(posts, people, 'u9')).toEqual([])
  })

  test('as a note it is its words alone', () => {
    expect(plainText('<p>Ja &amp; nej</p><ul><li>ett</li><li>två</li></ul>')).toBe('Ja & nej ett två')
  })
})
