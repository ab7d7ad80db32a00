import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAll } from '../../scripts/webpack-build.ts'
import { staleBuilds } from '../../scripts/needs-build.ts'
import { createCaseStore } from '../../src/casestore/create-case-store.ts'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { deliver } from '../../src/sandbox/graph/mail/deliver.ts'
import { startSandbox, type Sandbox } from '../../src/sandbox/main.ts'
import { openOutlook, type Outlook, type Stage } from './harness.ts'
import { startMortalBrowser } from './mortal-browser.ts'
import { configOf, graphOf } from './proposed-case.ts'

const person = 'kontakt-miljo'
const miljo = 'internationellt.miljo@stad.example'
const avfall = 'internationellt.stockholm-avfall@stad.example'

/** What one killed browser left behind after the person came back. */
export interface KilledRun {
  /** How many answers of Graph the pane had got since the person confirmed. */
  readonly after: number
  readonly doubled: readonly string[]
  readonly lost: readonly string[]
}

interface Place {
  readonly sandbox: Sandbox
  /** Folder of the browser's profile. */
  readonly profile: string
}

/** Requests from confirm to the end of a hand-over by the pane. */
const requests = 20

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Hand-overs in a real Chromium that is killed (SIGKILL) somewhere between "Överlämna" and the end; the person starts it again, on the
 * same profile, and continues. The kill falls after a drawn number of answers, with the next calls on their way.
 */
export async function* killedRuns(count: number, draw: () => number): AsyncGenerator<KilledRun> {
  const stale = staleBuilds(['web', 'hosts'])
  if (stale.length > 0) await buildAll(stale)
  let heard = (): void => undefined
  const sandbox = await startSandbox({
    port: 0,
    state: ':memory:',
    webRoot: 'dist/web',
    provision: provisionSandbox,
    receivers: receivers(),
    onExchange: () => heard(),
  })
  const profile = await mkdtemp(join(tmpdir(), 'ankomst-profile-'))
  const place = { sandbox, profile }
  try {
    await fetch(`${sandbox.url}/sandbox/api/trouble`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ latencyMs: 40 }),
    })
    for (let run = 0; run < count; run += 1) {
      const subject = `Study visit K${run}x`
      await deliver(sandbox.store, { mailbox: miljo, eml: request(subject, run), receivedAt: new Date() })
      const after = Math.floor(draw() * requests)
      await handOverUntilKilled(place, subject, after, (listener) => {
        heard = listener
      })
      heard = () => undefined
      await comeBack(place, subject)
      yield { after, ...(await inspect(sandbox, subject, run)) }
    }
  } finally {
    await sandbox.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

const request = (subject: string, run: number) =>
  Buffer.from(
    [
      'From: Office of the Mayor <mayor@example.org>',
      `To: ${miljo}`,
      `Subject: ${subject}`,
      `Message-ID: <killed-${run}@example.org>`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      'A delegation of six persons from the City of Nablus would like to make a study visit to your city on 3-5 May 2027 to learn about waste management.',
    ].join('\r\n'),
  )

/** One life of the person's browser: from its start until `work` is over or has killed it. */
async function inBrowser<T>(
  { sandbox, profile }: Place,
  work: (outlook: Outlook, kill: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const { context, kill } = await startMortalBrowser(profile)
  try {
    return await work(await openOutlook({ sandbox } as Stage, person, context), kill)
  } finally {
    await kill()
  }
}

async function handOver({ pane }: Outlook): Promise<void> {
  await pane.getByRole('radio', { name: /^Nej, hör till/ }).check()
  await pane.getByRole('button', { name: 'Förhandsgranska', exact: true }).click()
  await pane.getByRole('button', { name: 'Överlämna', exact: true }).and(pane.locator(':enabled')).waitFor()
}

async function openMail(outlook: Outlook, subject: string): Promise<void> {
  await outlook.openMail(subject)
  const { pane } = outlook
  await pane.getByRole('button', { name: 'Fler val' }).and(pane.locator(':enabled')).waitFor()
  await pane.getByText('Ser efter om det redan finns ett ärende').waitFor({ state: 'detached' })
}

const handOverUntilKilled = (
  place: Place,
  subject: string,
  after: number,
  listen: (listener: () => void) => void,
): Promise<void> =>
  inBrowser(place, async (outlook, kill) => {
    await openMail(outlook, subject)
    await handOver(outlook)
    let answers = 0
    const reached = new Promise<void>((resolve) =>
      listen(() => {
        answers += 1
        if (answers > after) resolve()
      }),
    )
    await outlook.pane.getByRole('button', { name: 'Överlämna', exact: true }).click()
    // A plan may be over before the drawn answer; the browser is killed all the same.
    await Promise.race([reached, wait(5_000)])
    await kill()
  })

const comeBack = (place: Place, subject: string): Promise<void> =>
  inBrowser(place, async (outlook) => {
    await openMail(outlook, subject)
    const { pane } = outlook
    const resume = pane.getByRole('button', { name: 'Fortsätt', exact: true })
    if ((await pane.getByRole('heading', { name: /^Ärende 26-/ }).count()) === 0) {
      await handOver(outlook)
      await pane.getByRole('button', { name: 'Överlämna', exact: true }).click()
    } else if ((await resume.count()) > 0) await resume.click()
    else return
    await pane.getByText('Allt är klart.').first().waitFor()
  })

async function inspect(
  sandbox: Sandbox,
  subject: string,
  run: number,
): Promise<Pick<KilledRun, 'doubled' | 'lost'>> {
  const stored = await createCaseStore(graphOf(sandbox, person), configOf(sandbox)).findByMail({
    internetMessageId: `<killed-${run}@example.org>`,
    inReplyTo: [],
    references: [],
    caseLinks: [],
  })
  const inFolder = (mailbox: string, folder: string) =>
    sandbox.store.get<{ count: number }>(
      "SELECT count(*) AS count FROM messages m JOIN folders f ON f.id = m.folder JOIN users u ON u.id = m.mailbox WHERE u.mail = ? AND f.wellKnown = ? AND json_extract(m.doc, '$.subject') LIKE ?",
      mailbox,
      folder,
      `%${subject}%`,
    )?.count ?? 0
  const of = stored?.case
  const actions = (type: string) => of?.actions.filter((action) => action.type === type).length ?? 0
  const counts: Record<string, number> = {
    forward: inFolder(avfall, 'inbox'),
    'sent item': inFolder(miljo, 'sentitems'),
    case: of === undefined ? 0 : 1,
    opened: actions('opened'),
    'handed over': actions('handed-over'),
    'finished plan': of?.journals.filter(({ finishedAt }) => finishedAt !== null).length ?? 0,
  }
  const named = (wrong: (found: number) => boolean) =>
    Object.entries(counts).flatMap(([name, found]) => (wrong(found) ? [`${name}: ${found}`] : []))
  const drafts = inFolder(miljo, 'drafts')
  return {
    doubled: [...named((found) => found > 1), ...(drafts > 0 ? [`leftover draft: ${drafts}`] : [])],
    lost: named((found) => found < 1),
  }
}
