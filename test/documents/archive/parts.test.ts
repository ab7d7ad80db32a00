import {
  archiveFaults,
  hashedFiles,
  manifestOf,
  type ArchiveFile,
} from '../../../src/documents/archive/manifest.ts'
import { localTimeIn } from '../../../src/documents/archive/local-time.ts'
import { describeCopies } from '../../../src/documents/archive/working-copy.ts'
import { element, xmlFile } from '../../../src/documents/archive/xml.ts'
import { sha256 } from '../../../src/cases/keys.ts'
import { aCase } from '../../cases/a-case.ts'
import { eml, list, said } from './sample.ts'

const file = (path: string, text: string): ArchiveFile => ({ path, bytes: new TextEncoder().encode(text) })

describe('XML', () => {
  test('text and attributes are escaped, what XML does not know is replaced, null is left out', () => {
    const written = element('a', { b: '"<&', c: null }, 'x & <y>\u0007\uD800', null, [element('d', {}, '')])
    expect(xmlFile(written)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;&lt;&amp;">x &amp; &lt;y&gt;\uFFFD\uFFFD<d/></a>\n',
    )
  })
})

describe('Swedish time with its offset', () => {
  test.each([
    ['2026-11-23T08:00:00Z', '2026-11-23T09:00:00+01:00'],
    ['2026-06-30T22:30:00.123Z', '2026-07-01T00:30:00+02:00'],
    ['2026-07-01', '2026-07-01T00:00:00+02:00'],
    // The day the clocks go back begins in summer time, and the day they go forward in winter time.
    ['2026-10-25', '2026-10-25T00:00:00+02:00'],
    ['2026-03-29', '2026-03-29T00:00:00+01:00'],
    ['igår', null],
    [null, null],
  ])('%s', (given, wanted) => expect(localTimeIn('Europe/Stockholm')(given)).toBe(wanted))

  test('a town on another coast has its own hours', () => {
    const time = localTimeIn('America/St_Johns')
    expect(time('2026-11-23T02:00:00Z')).toBe('2026-11-22T22:30:00-03:30')
    expect(time('2026-07-01')).toBe('2026-07-01T00:00:00-02:30')
  })
})

describe('the manifest', () => {
  const files = [file('a.txt', 'a'), file('b/c d.txt', 'c')]

  test('is a line a file, as sha256sum writes them', async () => {
    const [a] = await Promise.all([sha256('a')])
    expect(manifestOf(await hashedFiles(files)).split('\n')[0]).toBe(`${a}  a.txt`)
    expect(archiveFaults(manifestOf(await hashedFiles(files)), await hashedFiles(files))).toEqual([])
  })

  test('one changed byte, a file too few, a file too many and a spoilt line are found', async () => {
    const manifest = manifestOf(await hashedFiles([...files, file('gone.txt', '')]))
    const now = [file('a.txt', 'A'), file('b/c d.txt', 'c'), file('new.txt', '')]
    expect(archiveFaults(`${manifest}nonsense\n`, await hashedFiles(now))).toEqual([
      { fault: 'unreadable-line', path: 'nonsense' },
      { fault: 'changed', path: 'a.txt' },
      { fault: 'not-listed', path: 'new.txt' },
      { fault: 'missing', path: 'gone.txt' },
    ])
  })
})

describe('a working copy', () => {
  test('says what the case knows of the mail, and the mail itself', async () => {
    const [mail, text] = await describeCopies(aCase(...said), [eml, list])
    expect(mail).toMatchObject({
      title: 'Studiebesök & <frågor>',
      incoming: true,
      sentAt: '2026-10-30T13:59:00.000Z',
      receivedAt: '2026-10-30T14:00:00Z',
      sha256: await sha256(eml.bytes),
      asFiled: null,
    })
    expect(text).toMatchObject({ title: 'Program & tider.txt', incoming: false, from: null })
  })

  test('is held against the hash that was noted when it was filed', async () => {
    const filed = (hash: string) => ({
      ...aCase(...said),
      journals: [
        {
          planId: 'p',
          intent: 'hand-over',
          by: 'kontakt@stad.example',
          startedAt: '2026-11-01T08:00:00Z',
          finishedAt: null,
          steps: [{ id: 'file-copy', state: 'done' as const, left: { itemId: 'item-1', sha256: hash } }],
        },
      ],
    })
    const asFiled = async (hash: string) =>
      (await describeCopies(filed(hash), [eml, list])).map((copy) => copy.asFiled)
    expect(await asFiled(await sha256(eml.bytes))).toEqual([true, null])
    expect(await asFiled(await sha256('another'))).toEqual([false, null])
  })
})
