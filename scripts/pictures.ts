import { mkdirSync, writeFileSync } from 'node:fs'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { provisionSandbox, receivers } from '../src/cli/sandbox/provision-sandbox.ts'
import { openOutlook, openStage, openTeams } from '../test/e2e/harness.ts'
import { proposeCase } from '../test/e2e/proposed-case.ts'
import { smallPng } from './small-png.ts'

/** `npm run pictures`: takes the pictures of the README and the guides from the sandbox, along one visit and one case before the forum. */

const folder = 'docs/pictures'
const subject = 'Request for a study visit to your city on waste management'

async function take(page: Page, name: string, part: Page | Locator = page): Promise<void> {
  await page.waitForLoadState('networkidle')
  // Where Chromium has no Swedish of its own it writes the days of date fields the American way; as text they stand as in a Swedish one.
  for (const frame of page.frames())
    await frame.evaluate(() => {
      for (const field of document.querySelectorAll('input[type=date]')) field.setAttribute('type', 'text')
    })
  await page.mouse.move(0, 0)
  const small = smallPng(await part.screenshot())
  writeFileSync(`${folder}/${name}.png`, small)
  console.log(`${folder}/${name}.png, ${Math.ceil(small.length / 1000)} kB`)
}

const press = (within: FrameLocator, name: string) =>
  within.getByRole('button', { name, exact: true }).first().click()

/** Teams as one person, in a window of a laptop's height. */
async function teamsOf(person: string, place?: string) {
  const opened = await openTeams(stage, person, place === undefined ? {} : { place })
  await opened.page.setViewportSize({ width: 1440, height: 800 })
  return opened
}

mkdirSync(folder, { recursive: true })
const stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
const caseId = await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo')

// The contact person hands over, the receiver acknowledges.
const sender = await openOutlook(stage, 'kontakt-miljo')
await sender.openMail(subject)
const theirs = sender.pane.getByText('Nej, hör till Stockholm Avfall AB')
await theirs.waitFor()
// The buttons wait until it is known whether the mail has a case.
await sender.pane.getByRole('button', { name: 'Överlämna', exact: true }).click({ trial: true })
await take(sender.page, 'outlook')
await theirs.click()
await press(sender.pane, 'Förhandsgranska')
await press(sender.pane, 'Överlämna')
await sender.pane.getByText('Allt är klart.').waitFor()
await sender.page.context().close()

const receiver = await openOutlook(stage, 'kontakt-avfall')
await receiver.openMail(`VB: ${subject}`)
await press(receiver.pane, 'Kvittera')
await receiver.pane.getByText('Allt är klart.').waitFor()
await press(receiver.pane, 'Tillbaka till mejlet')
await receiver.pane.getByText('Mejlet är flaggat till', { exact: false }).waitFor()
await take(receiver.page, 'att-gora', receiver.page.locator('[data-testid=add-in]'))
await receiver.page.context().close()

// The secretary plans a meeting and puts the other case before the forum.
const secretary = await teamsOf('sekreterare-ib')
await secretary.tab.getByRole('tab', { name: /^Alla/ }).click()
await secretary.tab.getByText('26-0002').first().waitFor()
await take(secretary.page, 'teams')
await secretary.tab.getByRole('tab', { name: /Inför mötet/ }).click()
await press(secretary.tab, 'Planera möte')
const meeting = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10)
await secretary.tab.getByLabel('Dag').first().fill(meeting)
await press(secretary.tab, 'Spara mötet')
await secretary.tab.getByText('Dagordningen är tom.').waitFor()
await secretary.page.context().close()

const before = await teamsOf('sekreterare-ib', `case/${caseId}`)
await press(before.tab, 'Lägg fram för IB')
await before.tab.getByText(/^Nästa möte: /).waitFor()
await before.tab.getByLabel('Kostnadsrad').fill('40 timmar, inom egen ram')
await before.tab.getByLabel('Kostnadsrad').scrollIntoViewIfNeeded()
await take(before.page, 'lagg-fram')
await press(before.tab, 'Granska')
await press(before.tab, 'Lägg fram')
await before.tab.getByText('Klart.', { exact: true }).waitFor()
await before.page.context().close()

const member = await teamsOf('ledamot-1', `ib/${caseId}`)
await member.tab.getByLabel('Vill diskutera vid mötet').click()
await take(member.page, 'ledamot')
await member.page.context().close()

const office = await teamsOf('finansroteln', `case/${caseId}`)
await press(office.tab, 'För in beslut')
await office.tab.getByRole('combobox', { name: 'Beslut', exact: true }).selectOption('accepted')
await office.tab.getByLabel('Beslutsdatum').fill(new Date().toISOString().slice(0, 10))
await office.tab.getByRole('combobox', { name: 'Hur', exact: true }).selectOption('signature')
await office.tab.getByLabel('Vad beslutades?').fill('Staden tar emot besöket.')
await press(office.tab, 'Lägg till villkor')
await office.tab.getByLabel('Vad ska vara uppfyllt?').fill('Resan betalas av Seoul')
await office.tab.getByLabel('Följs upp den').fill(meeting)
await office.tab.getByLabel('Vem följer upp?').selectOption('miljo')
await take(office.page, 'beslut')
await office.page.context().close()

const administrator = await teamsOf('administrator', 'admin')
await administrator.tab.getByRole('tab', { name: 'Katalog', exact: true }).click()
await administrator.tab.getByText(/Katalogen kommer från era egna listor/).waitFor()
await take(administrator.page, 'katalog')

await stage.close()
process.exit(0)
