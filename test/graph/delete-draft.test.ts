import { createGraphPort } from '../../src/graph/create-graph-port.ts'
import { deleteDraft } from '../../src/graph/messages/delete-draft.ts'
import { playedFetch, refused } from './played-fetch.ts'

const mailbox = { address: 'internationellt.miljo@stad.example', shared: true }
const deleting = (...replies: readonly Response[]) => {
  const played = playedFetch(...replies)
  const graph = createGraphPort({
    baseUrl: 'http://localhost:4711',
    getToken: async () => 'token',
    fetch: played.fetch,
    wait: async () => undefined,
  })
  return { played, done: deleteDraft(graph, mailbox, 'a') }
}
const gone = () => refused(404, 'ErrorItemNotFound')

test('a draft that is not found yet is looked for once more, so that none is left behind', async () => {
  const { played, done } = deleting(gone(), new Response(null, { status: 204 }))
  await done
  expect(played.seen.map(({ method }) => method)).toEqual(['DELETE', 'DELETE'])
})

test('one that is not found twice is gone; any other refusal is told', async () => {
  await expect(deleting(gone(), gone()).done).resolves.toBeUndefined()
  await expect(deleting(refused(403, 'ErrorAccessDenied')).done).rejects.toMatchObject({ code: 'forbidden' })
})
