import { levelZeroConfig } from '../../src/casestore/level-zero-config.ts'
import { createConnection } from '../../src/teams/connect.ts'
import type { TeamsHost } from '../../src/teams/host/teams-host.ts'

test('at level 0 the tab signs nobody in, and says that it is not connected', async () => {
  const host = { userAddress: 'kontaktperson@stad.example', nestedAuth: async () => true }
  const connection = createConnection(levelZeroConfig('stockholm-2016'), host as unknown as TeamsHost)
  for (const open of [connection.connect, connection.approve])
    await expect(open()).rejects.toMatchObject({ state: 'not-connected' })
})
