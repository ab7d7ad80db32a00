import { after, before, describe, test } from 'node:test'
import type { Frame, Page } from 'playwright-core'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { ownFrame } from './axe.ts'
import { cityDay } from './city-day.ts'
import { openStage, openTeams, type Stage } from './harness.ts'
import { keepsFocus, reach } from './keyboard.ts'
import { planMeetingWithPaper, proposeCase } from './proposed-case.ts'

/** Hands of a person who has no mouse. */
interface Hands {
  readonly page: Page
  readonly frame: Frame
  readonly to: (name: string | RegExp) => Promise<void>
  /** Reaches a button or link and presses it. */
  readonly go: (name: string | RegExp) => Promise<void>
  readonly keys: (...keys: readonly string[]) => Promise<void>
}

/** A day as a bare Chromium takes it, part after part: month, day, year, whatever the page's language. */
const asTyped = (day: string) => `${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`

describe('the tab by keyboard alone', () => {
  let stage: Stage
  let caseId = ''
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    caseId = await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo')
    await planMeetingWithPaper(stage.sandbox, '2030-12-04')
  })
  after(() => stage?.close())

  async function sitDown(person: string, place?: string): Promise<Hands> {
    const { page, tab } = await openTeams(stage, person, place ? { place } : {})
    await tab.locator('main h1').waitFor()
    const frame = await ownFrame(page, 'tab')
    // The host hands the focus to the tab when it is chosen.
    await frame.locator('body').focus()
    await frame.evaluate(() => window.focus())
    const to = (name: string | RegExp) => reach(page, frame, name)
    const keys = async (...all: readonly string[]) => {
      for (const key of all) await page.keyboard.press(key)
    }
    return { page, frame, to, keys, go: async (name) => (await to(name), keys('Enter')) }
  }

  test('the secretary puts a case before the IB', async () => {
    const { page, frame, to, go, keys } = await sitDown('sekreterare-ib')
    await frame.getByText('Seoul: ministerbesök om klimat').waitFor()
    // The grid is one stop for Tab; its rows are reached with the arrows.
    await to('Nummer')
    await keys('ArrowDown', 'Enter')
    await frame.getByRole('heading', { name: /26-0001/ }).waitFor()
    await go('Lägg fram för IB')
    await to('Kostnadsrad')
    await page.keyboard.type('Inga kostnader')
    await go('Granska')
    await frame.getByText('Det här händer').waitFor()
    await go('Lägg fram')
    await frame.getByText('Klart.', { exact: true }).waitFor()
    await keepsFocus(frame)
    await page.context().close()
  })

  test('the secretary publishes the agenda', async () => {
    const { page, frame, go, to, keys } = await sitDown('sekreterare-ib')
    await frame.getByRole('tab', { name: /Att göra/ }).waitFor()
    // The views are one stop for Tab; the arrows go from one to the next.
    await to(/^Att göra/)
    await keys('ArrowRight', 'Enter')
    await frame.getByRole('heading', { name: 'Inför mötet' }).waitFor()
    await go('Öppna mötet: 4 december 2030')
    await frame
      .getByRole('list', { name: 'Dagordning' })
      .getByText(/Nablus/)
      .waitFor()
    await go('Publicera och meddela')
    await frame.getByText('ledamöterna har fått ett meddelande', { exact: false }).waitFor()
    await keepsFocus(frame)
    await page.context().close()
  })

  test('a member opens a case from the list, says what they want, steps aside and comes back', async () => {
    const { page, frame, go, to, keys } = await sitDown('ledamot-1')
    await frame.getByText('26-0900 Nablus: avfall').waitFor()
    await go('26-0900 Nablus: avfall')
    await frame.getByRole('heading', { name: '26-0900 Nablus: avfall' }).waitFor()
    await frame.getByText('Sex personer', { exact: false }).waitFor()
    // A group of choices is one stop for Tab; the arrows choose.
    await to('Ingen invändning')
    await keys('Space', 'ArrowDown')
    await to('Vill diskutera vid mötet')
    await go('Lämna')
    await frame.getByText('Lämnad.', { exact: true }).waitFor()
    await keepsFocus(frame)
    await frame
      .getByRole('list', { name: 'Lämnade synpunkter' })
      .getByText('Vill diskutera vid mötet')
      .waitFor()
    await go('Anmäl jäv')
    await frame.getByText('Anmäla jäv?', { exact: false }).waitFor()
    await go('Anmäl jäv')
    await frame.getByText('Du har anmält jäv i det här ärendet.', { exact: false }).waitFor()
    await frame.getByText('Sex personer', { exact: false }).waitFor({ state: 'detached' })
    await go('Ta tillbaka anmälan')
    await frame.getByText('Sex personer', { exact: false }).waitFor()
    await go('Tillbaka till listan')
    await frame.getByRole('heading', { name: 'Inför mötet' }).waitFor()
    await page.context().close()
  })

  test('a member who follows a link to a case that is not put before them reads why nothing is there', async () => {
    const hidden = await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo')
    const { page, frame, go } = await sitDown('ledamot-1', `case/${hidden}`)
    await frame.getByText('Ärendet finns inte, eller så har du inte tillgång till det.').waitFor()
    await go('Tillbaka till listan')
    await frame.getByRole('heading', { name: 'Inför mötet' }).waitFor()
    await page.context().close()
  })

  test('the mayor’s office records a decision with a condition', async () => {
    const { page, frame, go, to } = await sitDown('finansroteln', `case/${caseId}`)
    await go('För in beslut')
    const choose = async (label: RegExp, first: string) => {
      await to(label)
      await page.keyboard.type(first)
    }
    await choose(/^Beslut\*?$/, 'Bifall')
    await to(/^Beslutsdatum/)
    await page.keyboard.type(asTyped(cityDay()))
    await choose(/^Hur\*?$/, 'Under')
    await to(/^Vad beslutades/)
    await page.keyboard.type('Staden tar emot besöket.')
    await go('Lägg till villkor')
    // The new line has the focus at once.
    await page.keyboard.type('Resan betalas av Seoul')
    await to(/^Följs upp den/)
    await page.keyboard.type(asTyped('2027-03-01'))
    await choose(/^Vem följer upp/, 'Miljö')
    await go('För in')
    await go('Rapportera till ärendet')
    await frame.getByText('Klart.', { exact: true }).waitFor()
    await keepsFocus(frame)
    await page.context().close()
  })
})
