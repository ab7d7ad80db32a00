import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFiles } from '../../src/cli/triage/find-files.ts'

function folder() {
  const root = mkdtempSync(join(tmpdir(), 'ankomst-find-'))
  mkdirSync(join(root, 'b'))
  for (const name of ['c.eml', 'a.eml', 'note.txt', join('b', 'x.EML')]) writeFileSync(join(root, name), '')
  return root
}

async function all(paths: string[]) {
  const found = []
  for await (const path of findFiles(paths)) found.push(path)
  return found
}

describe('finding mail files', () => {
  test('walks a folder by name and takes only .eml', async () => {
    const root = folder()
    expect(await all([root])).toEqual([join(root, 'a.eml'), join(root, 'b', 'x.EML'), join(root, 'c.eml')])
  })

  test('keeps the order in which files were named', async () => {
    const root = folder()
    expect(await all([join(root, 'c.eml'), join(root, 'a.eml')])).toEqual([
      join(root, 'c.eml'),
      join(root, 'a.eml'),
    ])
  })

  test('takes a named file whatever its ending', async () => {
    const root = folder()
    expect(await all([join(root, 'note.txt')])).toEqual([join(root, 'note.txt')])
  })

  test('says what is missing and goes on', async () => {
    const root = folder()
    expect(await all([join(root, 'gone.eml'), join(root, 'a.eml')])).toEqual([
      { path: join(root, 'gone.eml'), reason: 'There is no such file or folder.' },
      join(root, 'a.eml'),
    ])
  })
})
