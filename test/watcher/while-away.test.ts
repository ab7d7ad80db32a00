import { isAway, whileAway } from '../../src/watcher/database/while-away.ts'

const withCode = (code: string) => Object.assign(new Error('x'), { code })

test.each([
  ['refused', withCode('ECONNREFUSED'), true],
  ['starting up', withCode('57P03'), true],
  ['shut down by its administrator', withCode('57P01'), true],
  ['connection failure', withCode('08006'), true],
  ['pg, while a query ran', new Error('Connection terminated unexpectedly'), true],
  ['pg, at the time-out', new Error('timeout expired'), true],
  ['behind a cause', new Error('start failed', { cause: withCode('ECONNRESET') }), true],
  ['wrong password', withCode('28P01'), false],
  ['no such database', withCode('3D000'), false],
  ['disk full', withCode('53100'), false],
  ['a taken port', withCode('EADDRINUSE'), false],
  ['a mistake of ours', new TypeError('x is undefined'), false],
])('away: %s', (_name, error, away) => {
  expect(isAway(error)).toBe(away)
})

test('a start is done again until the database is there, and says once that it waits', async () => {
  let tries = 0
  const told: unknown[] = []
  const start = async () => {
    tries += 1
    if (tries < 3) throw withCode('57P03')
    return 'up'
  }
  expect(await whileAway(start, { seconds: 10, onWait: (error) => void told.push(error) })).toBe('up')
  expect([tries, told.length]).toEqual([3, 1])
})

test.each([
  ['another error', withCode('28P01'), 10],
  ['no time to wait', withCode('57P03'), 0],
])('%s ends the start at once', async (_name, error, seconds) => {
  let tries = 0
  const start = async () => {
    tries += 1
    throw error
  }
  await expect(whileAway(start, { seconds, onWait: () => undefined })).rejects.toBe(error)
  expect(tries).toBe(1)
})

test('a stop ends the waiting', async () => {
  const asked = new AbortController()
  const start = async () => {
    throw withCode('ECONNREFUSED')
  }
  const waiting = whileAway(start, { seconds: 3600, stopped: asked.signal, onWait: () => asked.abort() })
  await expect(waiting).rejects.toThrow('x')
})
