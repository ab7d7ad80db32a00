import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { attempt, installUnderCi } from './system-package.ts'

/** The same Chromium without windows, menus and extensions: it starts sooner and leaves more of the machine to the pages. */
const shell = '/usr/bin/chromium-headless-shell'
const installed = [
  shell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]

const sentence = `No Chromium found. The browser tests need one. Do one of these and run the command again:
  sudo apt-get install -y chromium-headless-shell   (Debian; or chromium)
  npx playwright-core install chromium              (any system)
  CHROMIUM_PATH=/path/to/chromium npm test          (one that you have)`

function existing(): string | undefined {
  const own = process.env['CHROMIUM_PATH']
  return [...(own ? [own] : []), ...installed, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  )
}

/**
 * Path of a Chromium that can be started. As root under CI it installs the system's packages, the headless shell first; otherwise
 * it tries the browser that Playwright brings.
 * @throws Error with what to do when none can be had; tests are never skipped for it
 */
export function findChromium(): string {
  if (!process.env['CHROMIUM_PATH'] && !existsSync(shell)) installUnderCi('chromium-headless-shell')
  const found = existing()
  if (found) return found
  installUnderCi('chromium')
  if (!existing()) attempt('npx', ['playwright-core', 'install', 'chromium'])
  const now = existing()
  if (!now) throw new Error(sentence)
  return now
}
