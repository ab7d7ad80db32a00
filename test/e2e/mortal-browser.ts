import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { chromium, type BrowserContext } from 'playwright-core'
import { findChromium } from '../../scripts/chromium.ts'

/** A Chromium with a profile on disk, as a person has one: killed and started again it knows what it kept. */
export interface MortalBrowser {
  readonly context: BrowserContext
  /** SIGKILL to it and all its processes; returns when it is gone. */
  readonly kill: () => Promise<void>
}

/**
 * Starts a Chromium on the profile in `folder`. Playwright's own launch hides the process and forgets the profile, so it is started
 * here and spoken to over its DevTools address.
 * @throws Error when it ends before it listens
 */
export async function startMortalBrowser(folder: string): Promise<MortalBrowser> {
  const child = spawn(
    findChromium(),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--in-process-gpu',
      '--no-zygote',
      '--blink-settings=imagesEnabled=false',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=sv-SE',
      '--accept-lang=sv-SE',
      '--window-size=1200,900',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      'about:blank',
    ],
    // A group of its own, so that the signal reaches every process of it.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined)
      process.kill(-child.pid, 'SIGKILL')
    await gone
  }
  const said: string[] = []
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line)
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address === undefined) continue
    // What it says later is nobody's business, but must be read, or it stops when the pipe is full.
    child.stderr.resume()
    const [context] = (await chromium.connectOverCDP(address)).contexts()
    if (context === undefined) break
    return { context, kill }
  }
  await kill()
  throw new Error(`Chromium did not start: ${said.slice(-3).join(' ')}`)
}
