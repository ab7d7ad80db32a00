import { bodyEntries } from '../../src/casestore/directory-entries.ts'
import { createEntryStore } from '../../src/casestore/entry-store.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { directoryMailboxes } from '../../src/watcher/directory-mailboxes.ts'
import { world } from '../casestore/sample.ts'
import { townDirectory } from '../directory/town-directory.ts'

describe('the mailboxes of a watcher that is told none', () => {
  test('are those of the lists', async () => {
    const { sharePoint, config } = world()
    const graph = sharePoint.portOf('watcher')
    for (const body of townDirectory.bodies) await createEntryStore(graph, config, bodyEntries).add(body)
    expect(await directoryMailboxes(config, async () => graph)).toEqual({
      addresses: ['office@town.example.org', 'harbour@town.example.org'],
      warning: null,
    })
  })

  test('are the shipped ones without lists or configuration, which a sentence says', async () => {
    const { sharePoint, config } = world()
    const shipped = new Set(
      stockholmDirectory().bodies.flatMap(({ mailbox }) => mailbox?.toLowerCase() ?? []),
    )
    const empty = await directoryMailboxes(config, async () => sharePoint.portOf('watcher'))
    expect(new Set(empty.addresses)).toEqual(shipped)
    expect(empty.warning).toMatch(/lists are empty: the mailboxes are those of the shipped directory/)
    const alone = await directoryMailboxes(null, () => Promise.reject(new Error('not asked')))
    expect(alone.warning).toMatch(/no directory lists are configured/)
  })
})
