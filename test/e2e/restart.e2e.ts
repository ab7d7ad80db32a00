import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startSandbox } from '../../src/sandbox/main.ts'

test('a sandbox that is started again on other ports keeps its state and says the ports of now', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ankomst-'))
  const ports = new Set<string>()
  try {
    for (const run of [1, 2]) {
      const sandbox = await startSandbox({
        port: 0,
        state: join(folder, 'state.db'),
        // What was provisioned the first time is not provisioned again.
        provision: async ({ config }) => (run === 1 ? { ...config, level: 2 } : {}),
        provisions: 'plan',
      })
      const { config, graphUrl, url } = sandbox
      await sandbox.close()
      ports.add(graphUrl)
      assert.equal(config['level'], 2)
      assert.equal(config['graphBaseUrl'], graphUrl)
      assert.equal(config['tabUrl'], `${url}/sandbox/teams`)
    }
    assert.equal(ports.size, 2)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
