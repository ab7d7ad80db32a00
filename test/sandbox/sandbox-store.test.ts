import { openStore } from '../../src/sandbox/store/sandbox-store.ts'

const settings = (store: ReturnType<typeof openStore>) =>
  store
    .all<{ key: string }>("SELECT key FROM meta WHERE key LIKE 'test-%' ORDER BY key")
    .map(({ key }) => key)

test('what was remembered is gone back to, more than once; transactions within are still all or nothing', () => {
  const store = openStore(':memory:')
  store.change('test-before', '1')
  const back = store.remember()
  for (let round = 0; round < 2; round += 1) {
    store.transaction(() => store.change('test-kept', '1'))
    expect(() =>
      store.transaction(() => {
        store.change('test-dropped', '1')
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(settings(store)).toEqual(['test-before', 'test-kept'])
    back()
    expect(settings(store)).toEqual(['test-before'])
  }
  store.close()
})

test('going back forgets what was remembered later', () => {
  const store = openStore(':memory:')
  const first = store.remember()
  store.change('test-one', '1')
  const second = store.remember()
  store.change('test-two', '1')
  second()
  expect(settings(store)).toEqual(['test-one'])
  first()
  expect(settings(store)).toEqual([])
  expect(second).toThrow(/no such savepoint/)
  store.close()
})
