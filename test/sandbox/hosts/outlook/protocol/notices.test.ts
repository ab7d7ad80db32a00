import { Notices } from '../../../../../src/sandbox/hosts/outlook/protocol/notices.ts'

const notice = (key: string) => ({ key, type: 0, message: key })

describe('notices above a mail', () => {
  test('a key stands once, five stand at most, and a missing one cannot be removed', () => {
    const notices = new Notices(() => undefined)
    expect(notices.add('m', notice('a'))).toBe(0)
    expect(notices.add('m', notice('a'))).toBe(9023)
    for (const key of ['b', 'c', 'd', 'e']) notices.add('m', notice(key))
    expect(notices.add('m', notice('f'))).toBe(9025)
    expect(notices.remove('m', 'x')).toBe(9024)
    expect(notices.remove('m', 'a')).toBe(0)
    expect(notices.of('m').map((one) => one.key)).toEqual(['b', 'c', 'd', 'e'])
  })
  test('a replaced notice keeps its place, and other mails have their own', () => {
    const notices = new Notices(() => undefined)
    notices.add('m', notice('a'))
    notices.replace('m', { ...notice('a'), message: 'new' })
    expect(notices.of('m')).toEqual([{ key: 'a', type: 0, message: 'new' }])
    expect(notices.of('other')).toEqual([])
  })
})
