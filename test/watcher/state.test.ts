import { createEngine } from '../../src/watcher/engine.ts'
import { NewerSchema, prepareSchema, schemaVersion } from '../../src/watcher/state/schema.ts'
import { createStore } from '../../src/watcher/state/store.ts'
import { freshDatabase } from './databases.ts'
import { onEachEngine } from './on-each-engine.ts'
import { newAddress } from './sync-town.ts'

onEachEngine('what the watcher keeps', (given) => {
  test('a newer schema is refused with a sentence, an equal one is taken, many may prepare it at once', async () => {
    await Promise.all([
      prepareSchema(given.database),
      prepareSchema(given.database),
      prepareSchema(given.database),
    ])
    await given.database.query('UPDATE ankomst_watcher.version SET version = $1', [schemaVersion + 1])
    await expect(prepareSchema(given.database)).rejects.toThrow(NewerSchema)
    await expect(prepareSchema(given.database)).rejects.toThrow(/Upgrade this deployment/)
    await given.database.query('UPDATE ankomst_watcher.version SET version = $1', [schemaVersion])
    await prepareSchema(given.database)
  })

  test('tables of version 1 are brought up with what lies in them', async () => {
    const old = await freshDatabase(given.engine)
    try {
      await prepareSchema(old.database, 1)
      await old.database.query(
        "INSERT INTO ankomst_watcher.owed (mailbox, message, attempts, reason) VALUES ('a@stad.example', 'm', 2, 'unavailable')",
      )
      await prepareSchema(old.database)
      const upgraded = createStore(old.database)
      expect(await upgraded.owed('a@stad.example')).toMatchObject([{ message: 'm', attempts: 2 }])
      expect(await upgraded.takeUp('a@stad.example', 'm')).toBe(1)
    } finally {
      await old.end()
    }
  }, 120_000)

  test('one turn of a mailbox waits at most, and it runs once', async () => {
    const errors: Error[] = []
    const boss = await createEngine(given.database, 2, (error) => void errors.push(error))
    const address = newAddress()
    await boss.sync([address, address])
    await boss.sync([address])
    let turns = 0
    await boss.work({
      sync: async () => {
        turns += 1
      },
      subscribe: async () => undefined,
      round: async () => undefined,
    })
    await new Promise((resolve) => setTimeout(resolve, 2500))
    await boss.stop(1000)
    expect([turns, errors]).toEqual([1, []])
  }, 30_000)

  test('an overtaken worker cannot put an old link back', async () => {
    const address = newAddress()
    const from = await given.store.folder(address, 'inbox')
    const to = { link: 'b', since: '2026-01-01T00:00:00.000Z', whole: true }
    expect(await given.store.moveLink(address, 'inbox', from, to)).toBe(true)
    expect(await given.store.moveLink(address, 'inbox', from, { ...to, link: 'a' })).toBe(false)
    expect((await given.store.folder(address, 'inbox')).link).toBe('b')
  })
})
