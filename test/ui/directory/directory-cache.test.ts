import { directoryCache } from '../../../src/ui/directory/directory-cache.ts'
import { keptMinutes } from '../../../src/ui/kept-a-while.ts'
import { townDirectory } from '../../directory/town-directory.ts'

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage
}
const now = new Date('2026-11-24T09:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe('the directory kept in a browser tab', () => {
  test('is used again within its time, for the same site alone', () => {
    const storage = memory()
    directoryCache('network', () => storage).save(townDirectory, now)
    expect(directoryCache('network', () => storage).load(later(keptMinutes - 1))).toEqual(townDirectory)
    expect(directoryCache('network', () => storage).load(later(keptMinutes))).toBeNull()
    expect(directoryCache('other', () => storage).load(now)).toBeNull()
  })

  test('what an earlier release wrote, and a closed storage, are as nothing', () => {
    const storage = memory()
    storage.setItem('ankomst.directory.network', '{"at":0,"directory":{"bodies":[{}]}}')
    expect(directoryCache('network', () => storage).load(new Date(0))).toBeNull()
    const closed = directoryCache('network', () => {
      throw new Error('The operation is insecure.')
    })
    closed.save(townDirectory, now)
    expect(closed.load(now)).toBeNull()
  })
})
