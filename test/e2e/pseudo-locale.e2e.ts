import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Frame } from 'playwright-core'
import PostalMime from 'postal-mime'
import { verdictText } from '../../src/assessment/verdict-words.ts'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { directoryFor } from '../../src/directory/directories.ts'
import { editionIds, editionOf } from '../../src/strategy/editions.ts'
import { matterKinds, verdicts } from '../../src/strategy/words.ts'
import { people } from '../../src/sandbox/seed/people.ts'
import { ownFrame } from './axe.ts'
import { openOutlook, openStage, openTeams, type Stage } from './harness.ts'
import { planMeetingWithPaper, proposeCase } from './proposed-case.ts'
import { pseudoOf, speakPseudo, stumbles } from './pseudo-locale.ts'

const squeezed = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s"“”„”'’.,;:()–-]+/g, ' ')
    .trim()

/** Everything that people, the city or the strategy wrote: no translator of ours has it in hand. */
async function dataOf(): Promise<(text: string) => boolean> {
  const mails = await Promise.all(
    globSync('src/sandbox/seed/mail/*.eml').map(async (file) => {
      const mail = await PostalMime.parse(readFileSync(file))
      return `${mail.subject ?? ''} ${mail.text ?? ''} ${(mail.html ?? '').replace(/<[^>]*>/g, ' ')} ${mail.from?.name ?? ''} ${mail.attachments.map(({ filename }) => filename).join(' ')}`
    }),
  )
  const all = squeezed(
    [
      ...mails,
      ...editionIds.map((id) => JSON.stringify([editionOf(id), directoryFor(id)])),
      JSON.stringify(people),
      // What the assessment says of a mail and asks is made of words of its own, in both languages (src/assessment).
      'The mayor of Nablus, Palestine, would like to visit with five others (six people). Subject: waste.',
      'Which directions support the request? Does it give mutual learning? What does it aim at?',
      ...matterKinds.flatMap((kind) => verdicts.map((verdict) => verdictText({ kind, verdict }, 'en'))),
      'A minister from Seoul, South Korea, would like to visit (10–12 people) 12–13 May 2027. Subject: climate.',
      // As proposed-case.ts writes them.
      'Seoul Metropolitan Government Seoul: ministerbesök om klimat Nablus: avfall Nästa års möten',
      'En minister från Seoul, Sydkorea, vill komma på besök med tio till tolv personer. Ämne: klimat.',
      'Borgmästaren i Nablus, Palestina, vill komma på besök. Ämne: avfall. Seoul, South Korea',
    ].join(' '),
  )
  const address = /^\S+@\S+$/
  const fixed = /\b\d{2}-\d{4}\b|\b\d{1,2}(?:[–-]\d{1,2})? \p{L}{3,9}(?: \d{4})?\b|\d{2}:\d{2}/gu
  return (text) => {
    const rest = squeezed(text.replace(fixed, ''))
    return (
      address.test(text) || all.includes(squeezed(text)) || all.includes(rest) || !/\p{L}{3,}/u.test(rest)
    )
  }
}

test('a pseudo text is longer, bracketed, and keeps what is filled in', () => {
  assert.equal(pseudoOf('Sent to {{name}}'), '⟦Sént tó {{name}}···⟧'.replace('···', '···'))
  assert.ok(pseudoOf('Approve access').length >= 'Approve access'.length * 1.35)
})

describe('in a locale that no translator made', () => {
  let stage: Stage
  let caseId = ''
  let isData: (text: string) => boolean = () => false
  before(async () => {
    isData = await dataOf()
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
    caseId = await proposeCase(stage.sandbox, 'kontakt-miljo', 'miljo')
    await planMeetingWithPaper(stage.sandbox, '2030-12-04')
  })
  after(() => stage?.close())

  const found: string[] = []
  const look = async (frame: Frame, screen: string) => {
    const { untranslated, clipped } = await stumbles(frame, isData)
    found.push(
      ...untranslated.map((text) => `${screen}: no key: ${text.slice(0, 120)}`),
      ...clipped.map((text) => `${screen}: cut off: ${text}`),
    )
  }

  test('the pane’s screens have no text without a key and none cut off, 320 pixels wide', async () => {
    found.length = 0
    const context = await stage.browserOf({ locale: 'en-GB' })
    await speakPseudo(context)
    context.setDefaultTimeout(20_000)
    const outlook = await openOutlook(stage, 'kontakt-miljo', context)
    await outlook.turn('paneWidth', 320)
    await outlook.turn('locale', 'en-US')
    await outlook.openMail('Request for a study visit')
    const { pane } = outlook
    const frame = () => ownFrame(outlook.page, 'add-in')
    const more = pane.getByRole('button', { name: pseudoOf('More') })
    await more
      .and(pane.locator(':enabled'))
      .waitFor()
      .catch(async () =>
        assert.fail(`The pane never came; it shows ${await pane.locator('body').innerText()}`),
      )
    await look(await frame(), 'a request')
    for (const part of await pane.locator('button[aria-expanded=false]:visible').all())
      await part.click().catch(() => undefined)
    await look(await frame(), 'everything opened')
    await outlook.page.keyboard.press('Escape')
    await pane.getByRole('radio').nth(1).check()
    await look(await frame(), 'not ours')
    await context.close()
    assert.deepEqual([...new Set(found)], [])
  })

  test('the tab’s screens have no text without a key and none cut off', async () => {
    found.length = 0
    const context = await stage.browserOf({ locale: 'en-GB' })
    await speakPseudo(context)
    for (const [screen, place] of [
      ['the list', ''],
      ['a case', `case/${caseId}`],
      ['a meeting', 'meeting/2030-12-04'],
    ] as const) {
      const { page, tab } = await openTeams(stage, 'sekreterare-ib', { place, locale: 'en-us' }, context)
      await tab.getByRole('heading').first().waitFor()
      await tab.getByRole('progressbar').first().waitFor({ state: 'detached' })
      await look(await ownFrame(page, 'tab'), screen)
      if (place === '')
        for (const view of await tab.getByRole('tab').all()) {
          await view.click()
          await tab.getByRole('progressbar').first().waitFor({ state: 'detached' })
          await look(await ownFrame(page, 'tab'), `the view ${(await view.textContent()) ?? ''}`)
        }
      await page.close()
    }
    await context.close()
    assert.deepEqual([...new Set(found)], [])
  })
})
