import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Written when a build has ended well; carries the time when it began. Pages that did not change keep their old times. */
export const stampOf = (name: string): string => join('dist', `.built-${name}`)

/** Rooms of src that no page imports. */
const serverOnly = new Set(['cli', 'watcher', 'sandbox'])

const sources: Readonly<Record<string, () => readonly string[]>> = {
  web: () => [
    ...readdirSync('src')
      .filter((room) => !serverOnly.has(room))
      .map((room) => join('src', room)),
    'assets',
  ],
  hosts: () => ['src/sandbox/hosts'],
  probe: () => ['test/e2e/probe'],
  yardstick: () => ['test/bench/yardstick'],
}

/** Which of the named builds are missing or older than their sources. */
export function staleBuilds(names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const built = statSync(stampOf(name), { throwIfNoEntry: false })?.mtimeMs
    if (
      built === undefined ||
      statSync(join('dist', folderOf(name)), { throwIfNoEntry: false }) === undefined
    )
      return true
    return [...(sources[name]?.() ?? []), 'webpack.config.js', 'package-lock.json'].some(
      (path) => newest(path) > built,
    )
  })
}

const folderOf = (name: string) => (name === 'hosts' ? 'sandbox' : name)

function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
