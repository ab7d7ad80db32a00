import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]

const sentence = `No Chromium found. The browser tests need one. Do one of these and run the command again:
  sudo apt-get install -y chromium          (Debian, Ubuntu)
  npx playwright-core install chromium      (any system)
  CHROMIUM_PATH=/path/to/chromium npm test  (one that you have)`

function existing(): string | undefined {
  const own = process.env['CHROMIUM_PATH']
  return [...(own ? [own] : []), ...installed, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  )
}

function attempt(command: string, args: string[]): void {
  console.log(`> ${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, { stdio: 'inherit' })
  } catch (error) {
    console.log(`  did not work: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  }
}

/**
 * Path of a Chromium that can be started. As root under CI it installs the system's package, otherwise it tries the browser
 * that Playwright brings.
 * @throws Error with what to do when none can be had; tests are never skipped for it
 */
export function findChromium(): string {
  const found = existing()
  if (found) return found
  if (process.getuid?.() === 0 && process.env['CI']) {
    attempt('apt-get', ['update', '-qq'])
    attempt('apt-get', ['install', '-y', '-qq', 'chromium'])
  }
  if (!existing()) attempt('npx', ['playwright-core', 'install', 'chromium'])
  const now = existing()
  if (!now) throw new Error(sentence)
  return now
}
