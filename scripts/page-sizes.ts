import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * Bytes of a built file as the nginx.conf of `npm run package` sends it (gzip 9, within a percent: test/e2e/hosting.e2e.ts). Servers that
 * compress less send more; nginx's own default, level 1, a seventh more. `path` as in the page's address, for example `/assets/x.js`.
 */
export const gzipBytes = (root: string, path: string): number =>
  gzipSync(readFileSync(join(root, path)), { level: 9 }).length

/** Gzip bytes of detection as the pane fetches it (with Swedish and English), of each further language, and of what other scripts need. */
export function detectionSizes(root: string): {
  core: number
  languages: ReadonlyMap<string, number>
  scripts: number
} {
  const languages = new Map<string, number>()
  let core = 0
  let scripts = 0
  for (const map of readdirSync(join(root, 'assets')).filter((name) => name.endsWith('.js.map'))) {
    const { sources } = JSON.parse(readFileSync(join(root, 'assets', map), 'utf8')) as { sources: string[] }
    const codes = sources.flatMap((source) => /detection\/languages\/(\w+)\.ts$/.exec(source)?.[1] ?? [])
    const isScripts = sources.some((source) => source.endsWith('detection/other-scripts.ts'))
    const isWanted = isScripts || codes.length > 0
    const bytes = isWanted ? gzipBytes(root, join('assets', map.replace(/\.map$/, ''))) : 0
    if (isScripts) scripts += bytes
    if (sources.some((source) => source.endsWith('detection/detect.ts')) && codes.includes('en'))
      core += bytes
    else for (const code of codes) languages.set(code, bytes)
  }
  return { core, languages, scripts }
}

/** What a built page loads by itself: the page and its own scripts. */
export function entryFiles(root: string, page: string): readonly string[] {
  const html = readFileSync(join(root, page), 'utf8')
  return [page, ...[...html.matchAll(/(?:src|href)="?(\/assets\/[^"> ]+)/g)].map(([, path]) => path ?? '')]
}
