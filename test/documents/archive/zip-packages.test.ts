import { strFromU8, unzipSync } from 'fflate'
import { archivePackage } from '../../../src/documents/archive/archive-package.ts'
import { manifestName, type ArchiveFile } from '../../../src/documents/archive/manifest.ts'
import { zipPackages } from '../../../src/documents/archive/zip-packages.ts'
import { eml, input } from './sample.ts'

const at = '2026-11-26T09:30:00Z'

describe('packages in one .zip', () => {
  test('lie in a folder each, byte for byte, with their checksums', async () => {
    const { files } = await archivePackage(input())
    const read = unzipSync(
      await zipPackages(
        [
          { folder: '26-0001', files },
          { folder: '26-00010', files },
        ],
        at,
      ),
    )
    expect(Object.keys(read)).toHaveLength(files.length * 2)
    expect(new Uint8Array(read[`26-0001/arbetskopior/${eml.name}`] ?? [])).toEqual(eml.bytes)
    expect(strFromU8(read[`26-00010/${manifestName}`] ?? new Uint8Array())).toMatch(
      /^[0-9a-f]{64} {2}erms\.xml$/m,
    )
  })

  test.each<[string, (files: readonly ArchiveFile[]) => ArchiveFile[], string]>([
    [
      'a byte was changed on the way',
      (files) =>
        files.map((file) =>
          file.path === 'arende.json' ? { ...file, bytes: new Uint8Array([...file.bytes, 32]) } : file,
        ),
      '"26-0001/arende.json" was not written as it was read.',
    ],
    [
      'a file is missing',
      (files) => files.filter(({ path }) => path !== 'erms.xml'),
      '"26-0001/erms.xml" was not written as it was read.',
    ],
    [
      'there are no checksums',
      (files) => files.filter(({ path }) => path !== manifestName),
      'was not written as it was read.',
    ],
  ])('are not given out where %s', async (_why, spoil, said) => {
    const { files } = await archivePackage(input())
    await expect(zipPackages([{ folder: '26-0001', files: spoil(files) }], at)).rejects.toThrow(said)
  })
})
