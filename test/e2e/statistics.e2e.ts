import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import type { FrameLocator, Page } from 'playwright-core'
import { demoOf } from '../../src/cli/sandbox/demo/plant-demo.ts'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { dayInWords } from '../../src/ui/case/days.ts'
import { ownFrame } from './axe.ts'
import { cityDay } from './city-day.ts'
import { openStage, openTeams, type Stage } from './harness.ts'
import { reach } from './keyboard.ts'

const today = cityDay()
const year = today.slice(0, 4)
const next = String(Number(year) + 1)
const introduction = 'Året då vi lärde oss av andras återbruk.'

/** A number as it stands on screen, whatever stands between its thousands. */
const numberIn = (text: string | null) => Number((text ?? '').replace(/\D/g, ''))

async function openStatistics(stage: Stage): Promise<{ readonly page: Page; readonly tab: FrameLocator }> {
  const { page, tab } = await openTeams(stage, 'slk-int')
  await tab.getByRole('tab', { name: /^Statistik/ }).click()
  await tab.getByText('Vad gäller de?').waitFor()
  return { page, tab }
}

async function openReport(stage: Stage) {
  const { page, tab } = await openStatistics(stage)
  await tab.getByRole('button', { name: 'Årsrapport', exact: true }).click()
  await tab.getByLabel('Inledning').waitFor()
  return { page, tab }
}

/** What a press on a button brings to the disk. */
async function downloaded(page: Page, tab: FrameLocator, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tab.getByRole('button', { name, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

describe('statistics and the annual report, with three years of cases', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({
      provision: provisionSandbox,
      receivers: receivers(),
      demo: demoOf(1500, today),
    })
  })
  after(() => stage?.close())

  test('at 1280 pixels the list cuts off no day, nor the word that it is overdue', async () => {
    const { page, tab } = await openTeams(stage, 'administrator')
    await page.setViewportSize({ width: 1280, height: 900 })
    await tab.getByRole('gridcell').getByText('försenat').first().waitFor()
    const frame = await ownFrame(page, 'tab')
    const cut = await frame.evaluate(() =>
      [...document.querySelectorAll('[role=gridcell] time')].flatMap((time) => {
        // The longest day there is.
        time.textContent = '30 september 2026'
        const word = time.nextElementSibling ?? time
        const cell = time.closest('[role=gridcell]')
        const over = cell !== null && word.getBoundingClientRect().right > cell.getBoundingClientRect().right
        return over ? [word.textContent] : []
      }),
    )
    assert.deepEqual(cut, [])
    await page.context().close()
  })

  test('filtered by period and body, a number leads to exactly its cases', async () => {
    const { page, tab } = await openStatistics(stage)
    const requests = tab.getByRole('button', { name: /^Förfrågningar [\d\s]+: / })
    await tab.getByLabel('Period').selectOption('Alla år')
    const all = numberIn(await requests.textContent())
    await tab.getByLabel('Period').selectOption(year)
    const ofYear = numberIn(await requests.textContent())
    await tab.getByLabel('Förvaltning eller bolag').selectOption('miljo')
    const ofBody = numberIn(await requests.textContent())
    assert.ok(ofBody > 0 && ofBody < ofYear && ofYear < all, `${ofBody} < ${ofYear} < ${all}`)
    await requests.click()
    await tab.getByRole('heading', { name: 'Alla', exact: true }).waitFor()
    await tab
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${ofBody} ärenden`) })
      .waitFor()
    await page.context().close()
  })

  test('no row of the list runs over its neighbours', async () => {
    const { page, tab } = await openStatistics(stage)
    await page.setViewportSize({ width: 1280, height: 900 })
    await tab.getByRole('tab', { name: /^Alla/ }).click()
    await tab
      .getByRole('columnheader', { name: /Att göra senast/ })
      .getByRole('button')
      .click()
    await tab.getByText('försenat').first().waitFor()
    const over = await tab.getByRole('row').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const { bottom, top } = row.getBoundingClientRect()
        return [...row.querySelectorAll('[role=gridcell]')].flatMap((cell) => {
          const own = cell.getBoundingClientRect()
          return own.bottom > bottom + 1 || own.top < top - 1 ? [cell.textContent] : []
        })
      }),
    )
    assert.deepEqual(over, [])
    await page.context().close()
  })

  test('the table behind a chart is reached by keyboard, and its numbers too', async () => {
    const { page, tab } = await openStatistics(stage)
    const frame = await ownFrame(page, 'tab')
    const card = tab.getByRole('region', { name: 'Vilka inriktningar stöder de?' })
    const chart = card.getByRole('tab', { name: 'Diagram' })
    await chart.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await card.getByRole('table').waitFor()
    const number = card.getByRole('table').getByRole('button').first()
    const label = (await number.getAttribute('aria-label')) ?? ''
    await reach(page, frame, label)
    const count = numberIn(await number.textContent())
    await page.keyboard.press('Enter')
    await tab
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${count} ärenden`) })
      .waitFor()
    await page.context().close()
  })

  test('a report is written and counted, and comes as Word, Excel and CSV with the same figures', async () => {
    const { page, tab } = await openReport(stage)
    await tab.getByLabel('Inledning').fill(introduction)
    await tab.getByRole('button', { name: 'Räkna och spara siffrorna' }).click()
    await tab.getByText(`Siffrorna räknades ${dayInWords(today, 'sv')}`, { exact: false }).waitFor()

    const word = await downloaded(page, tab, 'Hämta som Word')
    const parts = unzipSync(word.bytes)
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    assert.match(word.name, /\.docx$/)
    assert.ok(text.includes(introduction), 'what was written stands in it')
    assert.match(text, /w:val="Heading1"/)
    assert.match(text, /w:tblHeader/)
    assert.match(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()), /w:lang w:val="sv-SE"/)
    assert.match(
      text,
      new RegExp(`>[^<]*${next}-\\d\\d-\\d\\d|${next}</w:t>`),
      'next year’s reviews are there',
    )

    const csv = await downloaded(page, tab, 'Hämta som CSV')
    const lines = strFromU8(csv.bytes).split(/\r?\n/)
    const requests = numberIn(lines.find((line) => /^"?Förfrågningar/.test(line)) ?? '')
    assert.ok(requests > 100, `requests of the year: ${requests}`)
    assert.ok(text.includes(`>${requests}<`), 'Word says the same number')

    const excel = await downloaded(page, tab, 'Hämta som Excel')
    const sheets = Object.entries(unzipSync(excel.bytes)).filter(([name]) =>
      /worksheets\/sheet\d+\.xml$/.test(name),
    )
    assert.ok(sheets.length > 0, 'the workbook has sheets')
    assert.ok(
      sheets.some(([, bytes]) => strFromU8(bytes).includes(`<v>${requests}</v>`)),
      'Excel says the same number, as a number',
    )
    await page.context().close()
  })

  test('after a reload the text and the counted numbers stand as they were, with their day', async () => {
    const { page, tab } = await openReport(stage)
    assert.equal(await tab.getByLabel('Inledning').inputValue(), introduction)
    await tab.getByText(`Siffrorna räknades ${dayInWords(today, 'sv')}`, { exact: false }).waitFor()
    await tab.getByText('En ny räkning ger samma antal.').waitFor()
    await tab.getByLabel('Inledning').fill(`${introduction} Mer nästa år.`)
    await tab.getByText('Texterna är inte sparade.').waitFor()
    await tab.getByRole('button', { name: 'Spara texterna' }).click()
    await tab.getByText('Senast sparad av', { exact: false }).waitFor()
    const csv = await downloaded(page, tab, 'Hämta som CSV')
    const again = await downloaded(page, tab, 'Hämta som CSV')
    assert.deepEqual(again.bytes, csv.bytes, 'the same report twice is the same file')
    await page.context().close()
  })

  test('what the city has bound itself to is in the register, with reviews next year', async () => {
    const { page, tab } = await openTeams(stage, 'slk-int')
    await tab.getByRole('button', { name: 'Medlemskap och avsikter', exact: true }).click()
    await tab.getByText('Internationella cykelstäder', { exact: false }).first().waitFor()
    assert.match(await tab.locator('main').innerText(), new RegExp(next))
    await page.context().close()
  })
})
