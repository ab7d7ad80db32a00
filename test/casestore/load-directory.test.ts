import { bodyEntries, contactEntries, themeEntries } from '../../src/casestore/directory-entries.ts'
import { createEntryStore } from '../../src/casestore/entry-store.ts'
import { loadDirectory } from '../../src/casestore/load-directory.ts'
import { startingDirectory } from '../../src/directory/directories.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { townDirectory } from '../directory/town-directory.ts'
import { world } from './sample.ts'

const starting = startingDirectory(stockholm2016())

/** A SharePoint whose lists hold all of a directory. */
async function filled() {
  const made = world()
  const graph = made.sharePoint.portOf('admin')
  for (const one of starting.bodies) await createEntryStore(graph, made.config, bodyEntries).add(one)
  for (const one of starting.contacts) await createEntryStore(graph, made.config, contactEntries).add(one)
  for (const one of starting.themes) await createEntryStore(graph, made.config, themeEntries).add(one)
  return made
}

describe('the directory of an installation', () => {
  test('is the lists’, whole: every field of bodies, contact persons and themes', async () => {
    const { sharePoint, config } = await filled()
    const loaded = await loadDirectory(sharePoint.portOf('anna'), config, townDirectory)
    expect(loaded.source).toBe('lists')
    expect(loaded.directory).toEqual(starting)
  })

  test('without themes of its own leaves the edition’s table in force', async () => {
    const { sharePoint, config } = await filled()
    sharePoint.lists.get('ThemeBodies')?.items.splice(0)
    const { directory } = await loadDirectory(sharePoint.portOf('anna'), config, townDirectory)
    expect(directory.themes).toBeUndefined()
  })

  test('a row made by hand that cannot be read hides no other', async () => {
    const { sharePoint, config } = await filled()
    const fields = { Title: 'För hand', FunctionMailbox: 'ingen adress' }
    sharePoint.lists.get('Bodies')?.items.push({ id: 999, version: 1, by: 'a', at: '', fields })
    const { directory } = await loadDirectory(sharePoint.portOf('anna'), config, townDirectory)
    expect(directory.bodies).toHaveLength(starting.bodies.length)
    const { unreadable } = await createEntryStore(sharePoint.portOf('anna'), config, bodyEntries).list()
    expect(unreadable).toEqual(['För hand'])
  })

  test('is the shipped one where nobody has entered a body', async () => {
    const { sharePoint, config } = world()
    expect(await loadDirectory(sharePoint.portOf('anna'), config, townDirectory)).toEqual({
      directory: townDirectory,
      source: 'empty',
    })
  })

  test.each([
    ['at level 1', (config: ReturnType<typeof world>['config']) => ({ ...config, level: 1 })],
    [
      'provisioned before the lists came',
      (config: ReturnType<typeof world>['config']) => ({
        ...config,
        networkSite: { ...config.networkSite, lists: { Arenden: 'list-Arenden' } },
      }),
    ],
  ])('is the shipped one %s, without asking', async (_name, change) => {
    const { sharePoint, config } = world()
    const loaded = await loadDirectory(sharePoint.portOf('anna'), change(config), townDirectory)
    expect(loaded.source).toBe('no-lists')
    expect(sharePoint.asked).toEqual([])
  })

  test('is the shipped one where the lists cannot be read, and says why', async () => {
    const { sharePoint, config } = await filled()
    sharePoint.fault = () => 'before'
    const away = await loadDirectory(sharePoint.portOf('anna'), config, townDirectory)
    expect(away).toEqual({ directory: townDirectory, source: 'unreachable' })
    sharePoint.fault = () => undefined
    sharePoint.lists.delete('Bodies')
    const gone = await loadDirectory(sharePoint.portOf('anna'), config, townDirectory)
    expect(gone.source).toBe('refused')
  })
})
