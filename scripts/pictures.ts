import { mkdirSync } from 'node:fs'
import { provisionSandbox, receivers } from '../src/cli/sandbox/provision-sandbox.ts'
import { openOutlook, openStage, openTeams } from '../test/e2e/harness.ts'
import { proposeCase } from '../test/e2e/proposed-case.ts'

/** `npm run pictures`: takes the README's picture of each surface from the sandbox. */

const stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
mkdirSync('docs/pictures', { recursive: true })
await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo')

const subject = 'Request for a study visit to your city on waste management'
const outlook = await openOutlook(stage, 'kontakt-miljo')
await outlook.openMail(subject)
const theirs = outlook.pane.getByText('Nej, hör till Stockholm Avfall AB')
await theirs.waitFor()
await outlook.page.waitForLoadState('networkidle')
await outlook.page.screenshot({ path: 'docs/pictures/outlook.png' })

await theirs.click()
await outlook.pane.getByRole('button', { name: 'Förhandsgranska' }).first().click()
await outlook.pane.getByRole('button', { name: 'Överlämna', exact: true }).click()
await outlook.pane.getByText('Allt är klart.').waitFor()

const { page, tab } = await openTeams(stage, 'sekreterare-ib')
await tab
  .getByRole('button', { name: /^Alla/ })
  .or(tab.getByRole('tab', { name: /^Alla/ }))
  .first()
  .click()
await tab.getByText('26-0002').first().waitFor()
await page.waitForLoadState('networkidle')
await page.screenshot({ path: 'docs/pictures/teams.png' })

await stage.close()
console.log('docs/pictures/outlook.png, docs/pictures/teams.png')
process.exit(0)
