import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext } from 'playwright-core'
import { levelZeroConfig } from '../../src/casestore/level-zero-config.ts'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { firstEdition } from '../../src/strategy/first-edition.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, type Stage } from './harness.ts'
import { soberBrowser } from './sober-browser.ts'

/** The pane with the settings that `ankomst provision --level 0` writes: nobody signs in, and it does all that it can without. */

async function atLevelZero(stage: Stage): Promise<BrowserContext> {
  const context = await soberBrowser(stage)
  await context.route('**/config.json', (route) => route.fulfill({ json: levelZeroConfig(firstEdition) }))
  return context
}

describe('level 0', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
  })
  after(() => stage?.close())

  test('the pane says what the mail is and that it is not connected; it asks nobody for a token', async () => {
    const outlook = await openOutlook(stage, 'kontakt-miljo', await atLevelZero(stage))
    const asked: string[] = []
    outlook.page.on('request', (request) => {
      const fromPane = request.frame().url().includes('/outlook.html')
      if (fromPane && /graph|login|token/.test(new URL(request.url()).pathname + new URL(request.url()).host))
        asked.push(request.url())
    })
    await outlook.openMail('Request for a study visit to your city on waste management')
    await outlook.pane.getByText('Troligen en besöksförfrågan').waitFor()
    await outlook.pane.getByText('Ankomst är inte kopplat till mejl och ärenden').waitFor()
    await assertAccessible(await ownFrame(outlook.page, 'add-in'), 'level 0')
    assert.deepEqual(asked, [])
    // The proposal stands there; what would send it does not go off.
    await outlook.pane.getByText('Överlämnas', { exact: true }).waitFor()
    assert.ok(await outlook.pane.getByRole('button', { name: 'Överlämna', exact: true }).isDisabled())
    const buttons = await outlook.pane.getByRole('button').allInnerTexts()
    assert.ok(!buttons.some((text) => /Försök igen|Logga in|Godkänn/.test(text)), buttons.join(', '))
  })
})
