import { createGraphPort, type GetToken } from '../../src/graph/create-graph-port.ts'
import { GraphError, type GraphRequest } from '../../src/graph/port.ts'
import { json, playedFetch, refused } from './played-fetch.ts'

const baseUrl = 'http://localhost:4711'
const read: GraphRequest = { method: 'GET', path: '/me/messages/a%2Fb?$select=id', scopes: ['Mail.Read'] }
const send: GraphRequest = {
  method: 'POST',
  path: '/me/messages/a/send',
  scopes: ['Mail.Send'],
  answer: 'none',
}

function portOn(played: ReturnType<typeof playedFetch>, getToken: GetToken = async () => 'token') {
  const waits: number[] = []
  const graph = createGraphPort({
    baseUrl,
    getToken,
    fetch: played.fetch,
    random: () => 0,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
    },
  })
  return { graph, waits }
}

const failure = (promise: Promise<unknown>): Promise<GraphError> =>
  promise.then(
    () => {
      throw new Error('The call succeeded')
    },
    (thrown: unknown) => {
      expect(thrown).toBeInstanceOf(GraphError)
      return thrown as GraphError
    },
  )

test('every attempt is told of: repeated ones, a fresh token, members of a batch singly', async () => {
  let attempts = 0
  const counted = { ...read, onAttempt: () => void (attempts += 1) }
  await portOn(playedFetch(refused(503), refused(401), json(200, {}))).graph.call(counted)
  expect(attempts).toBe(3)
  const answers = (...statuses: number[]) =>
    json(200, { responses: statuses.map((status, index) => ({ id: String(index), status, body: {} })) })
  await portOn(
    playedFetch(answers(200, 503), json(200, { responses: [{ id: '1', status: 200, body: {} }] })),
  ).graph.batch([counted, counted])
  expect(attempts).toBe(3 + 2 + 1)
})

describe('a call that succeeds', () => {
  test('carries token, immutable ids and a tracing id over plain http', async () => {
    const played = playedFetch(json(200, { id: 'a/b' }))
    const answer = await portOn(played).graph.call<{ id: string }>({
      ...read,
      headers: { Prefer: 'outlook.body-content-type="html"' },
    })
    expect(answer.body.id).toBe('a/b')
    expect(played.seen[0]?.url).toBe('http://localhost:4711/v1.0/me/messages/a%2Fb?$select=id')
    expect(played.seen[0]?.headers.get('Authorization')).toBe('Bearer token')
    expect(played.seen[0]?.headers.get('Prefer')).toBe(
      'IdType="ImmutableId", outlook.body-content-type="html"',
    )
    expect(played.seen[0]?.headers.get('client-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('an empty POST sends no JSON content type and an empty 202 is no error', async () => {
    const played = playedFetch(new Response(null, { status: 202 }))
    expect((await portOn(played).graph.call(send)).status).toBe(202)
    expect(played.seen[0]?.headers.get('Content-Type')).toBeNull()
  })

  test('bytes go out and come back as they are', async () => {
    const played = playedFetch((seen) => new Response(seen.body, { status: 200 }))
    const bytes = new Uint8Array([65, 66, 67, 68]).subarray(1, 3)
    const answer = await portOn(played).graph.call<Uint8Array>({
      method: 'PUT',
      path: '/drives/d/root:/a.eml:/content',
      body: bytes,
      answer: 'bytes',
      scopes: [],
    })
    expect([...answer.body]).toEqual([66, 67])
    expect(played.seen[0]?.headers.get('Content-Type')).toBe('application/octet-stream')
  })

  test('an absolute next link of our own host is followed, another host never gets the token', async () => {
    const played = playedFetch(json(200, { value: [] }))
    const { graph } = portOn(played)
    await graph.call({ ...read, path: `${baseUrl}/v1.0/sites/s/lists/l/items?$skiptoken=Paged%3dTRUE` })
    expect(played.seen[0]?.url).toBe(`${baseUrl}/v1.0/sites/s/lists/l/items?$skiptoken=Paged%3dTRUE`)
    expect((await failure(graph.call({ ...read, path: 'http://elsewhere.example.org/v1.0/x' }))).code).toBe(
      'invalid',
    )
    expect(played.seen).toHaveLength(1)
  })
})

describe('a call that fails', () => {
  test.each([
    [401, 'InvalidAuthenticationToken', 'auth'],
    [403, 'ErrorSendAsDenied', 'forbidden'],
    [403, 'Missing scope permissions on the request', 'consent'],
    [404, 'ErrorItemNotFound', 'not-found'],
    [410, 'syncStateNotFound', 'not-found'],
    [409, 'conflict', 'conflict'],
    [409, 'nameAlreadyExists', 'duplicate'],
    [400, 'SPDuplicateValuesFoundException', 'duplicate'],
    [400, 'invalidRequest', 'invalid'],
    [412, 'preconditionFailed', 'conflict'],
    [413, 'ErrorMessageSizeExceeded', 'too-large'],
    [423, 'resourceLocked', 'conflict'],
  ])('%i %s is %s, at once and unambiguous', async (status, code, expected) => {
    const played = playedFetch(refused(status, code))
    const error = await failure(portOn(played).graph.call(send))
    expect(error).toMatchObject({ code: expected, status, graphCode: code, ambiguous: false })
    expect(played.seen).toHaveLength(status === 401 ? 2 : 1)
  })

  test.each([500, 502, 503, 504])('a POST answered %i is not repeated and is ambiguous', async (status) => {
    const played = playedFetch(refused(status))
    expect(await failure(portOn(played).graph.call(send))).toMatchObject({
      code: 'unavailable',
      ambiguous: true,
    })
    expect(played.seen).toHaveLength(1)
  })

  test('a throttled POST is not repeated and certainly not done', async () => {
    const played = playedFetch(refused(429, 'TooManyRequests', 'x', { 'Retry-After': '7' }))
    expect(await failure(portOn(played).graph.call(send))).toMatchObject({
      code: 'throttled',
      ambiguous: false,
      retryAfterSeconds: 7,
    })
    expect(played.seen).toHaveLength(1)
  })

  test.each([
    ['TypeError', 'offline'],
    ['TimeoutError', 'timeout'],
  ])('a POST that ends in %s is %s and ambiguous', async (name, code) => {
    const thrown = Object.assign(new Error('broken'), { name })
    expect(await failure(portOn(playedFetch(thrown)).graph.call(send))).toMatchObject({
      code,
      ambiguous: true,
    })
  })

  test('a success that cannot be read is ambiguous for a POST', async () => {
    const played = playedFetch(new Response('{"value": [', { status: 200 }))
    const asked = { ...send, answer: 'json' } as const
    expect(await failure(portOn(played).graph.call(asked))).toMatchObject({
      code: 'unavailable',
      ambiguous: true,
    })
  })

  test('an answer that is a page of HTML still gives its status', async () => {
    const played = playedFetch(new Response('<html>bad gateway', { status: 502 }))
    expect(await failure(portOn(played).graph.call(send))).toMatchObject({ code: 'unavailable', status: 502 })
  })
})

describe('patience', () => {
  test('a GET is repeated after trouble, with doubling waits', async () => {
    const played = playedFetch(refused(503), new TypeError('reset'), json(200, { ok: true }))
    const { graph, waits } = portOn(played)
    expect((await graph.call(read)).body).toEqual({ ok: true })
    expect(waits).toEqual([500, 1000])
  })

  test('Retry-After is obeyed; four attempts are all', async () => {
    const played = playedFetch(refused(429, 'TooManyRequests', 'x', { 'Retry-After': '3' }))
    const { graph, waits } = portOn(played)
    expect((await failure(graph.call(read))).code).toBe('throttled')
    expect(waits).toEqual([3000, 3000, 3000])
  })

  test('a Retry-After longer than a person waits is told at once', async () => {
    const played = playedFetch(refused(429, 'TooManyRequests', 'x', { 'Retry-After': '600' }))
    expect((await failure(portOn(played).graph.call(read))).retryAfterSeconds).toBe(600)
    expect(played.seen).toHaveLength(1)
  })

  test('a repeatable write that was unclear once stays unclear when a later attempt is refused', async () => {
    const played = playedFetch(refused(504), refused(404))
    const error = await failure(
      portOn(played).graph.call({ method: 'DELETE', path: '/me/messages/a', scopes: [] }),
    )
    expect(error).toMatchObject({ code: 'not-found', ambiguous: true })
  })

  test('at most four calls run at once per mailbox', async () => {
    let now = 0
    let most = 0
    const played = playedFetch(async () => {
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setTimeout(resolve, 2))
      now -= 1
      return json(200, {})
    })
    const { graph } = portOn(played)
    await Promise.all(Array.from({ length: 12 }, () => graph.call(read)))
    expect(most).toBe(4)
    expect(played.seen).toHaveLength(12)
  })
})

describe('tokens', () => {
  test('a 401 gets one fresh token, with the claims that were asked for', async () => {
    const asked: unknown[] = []
    const getToken: GetToken = async (scopes, how) => {
      asked.push([scopes, how])
      return how?.forceRefresh ? 'fresh' : 'stale'
    }
    const challenge = {
      'WWW-Authenticate': `Bearer realm="", error="insufficient_claims", claims="${btoa('{"a":1}')}"`,
    }
    const played = playedFetch((seen) =>
      seen.headers.get('Authorization') === 'Bearer fresh'
        ? json(202, {})
        : refused(401, 'x', 'x', challenge),
    )
    await portOn(played, getToken).graph.call(send)
    expect(asked).toEqual([
      [['Mail.Send'], undefined],
      [['Mail.Send'], { forceRefresh: true, claims: '{"a":1}' }],
    ])
  })

  test.each([
    [{ errorCode: 'consent_required', message: '' }, 'consent'],
    [{ errorCode: 'interaction_required', message: 'AADSTS65001: has not consented' }, 'consent'],
    [{ errorCode: 'no_account_error', message: 'none' }, 'auth'],
  ])('a sign-in that fails with %j is %s', async (thrown, code) => {
    const played = playedFetch(json(200, {}))
    const { graph } = portOn(played, () => Promise.reject(Object.assign(new Error(thrown.message), thrown)))
    expect((await failure(graph.call(read))).code).toBe(code)
    expect(played.seen).toHaveLength(0)
  })
})

describe('$batch', () => {
  const answers = (...responses: unknown[]) => json(200, { responses })

  test('answers come in the order of the requests and each stands alone', async () => {
    const played = playedFetch(
      answers(
        { id: '1', status: 403, body: { error: { code: 'accessDenied', message: 'no' } } },
        { id: '0', status: 200, body: { n: 0 } },
      ),
    )
    const [first, second] = await portOn(played).graph.batch([read, { ...send, body: { a: 1 } }])
    expect(first).toMatchObject({ status: 200, body: { n: 0 } })
    expect(second).toMatchObject({ code: 'forbidden' })
    const sent = JSON.parse(played.seen[0]?.body ?? '') as {
      requests: { headers: Record<string, string>; url: string }[]
    }
    expect(sent.requests[0]).toMatchObject({
      url: '/me/messages/a%2Fb?$select=id',
      headers: { Prefer: 'IdType="ImmutableId"' },
    })
    expect(sent.requests[1]?.headers['Content-Type']).toBe('application/json')
  })

  test('only repeatable members are sent again, after the longest Retry-After inside', async () => {
    const slow = (id: string, seconds: string) => ({
      id,
      status: 429,
      headers: { 'Retry-After': seconds },
      body: {},
    })
    const played = playedFetch(
      answers(slow('0', '2'), slow('1', '4'), slow('2', '9')),
      answers({ id: '0', status: 200 }, { id: '1', status: 200 }),
    )
    const { graph, waits } = portOn(played)
    const results = await graph.batch([read, read, send])
    expect(results.map((result) => result.status)).toEqual([200, 200, 429])
    expect(waits).toEqual([4000])
  })

  test('a batch that fails as a whole with a POST inside is ambiguous and not repeated', async () => {
    const played = playedFetch(refused(504))
    expect((await failure(portOn(played).graph.batch([read, send]))).ambiguous).toBe(true)
    expect(played.seen).toHaveLength(1)
  })

  test('more than 20 is refused before anything is sent', async () => {
    const played = playedFetch(answers())
    expect((await failure(portOn(played).graph.batch(Array.from({ length: 21 }, () => read)))).code).toBe(
      'invalid',
    )
    expect(played.seen).toHaveLength(0)
  })
})
