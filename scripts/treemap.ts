import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipBytes } from './page-sizes.ts'

interface Part {
  readonly name: string
  readonly share: number
}

/** The parts of one built file by package or file of ours, from its source map; shares are of the source's characters. */
function partsOf(root: string, file: string): readonly Part[] {
  const path = join(root, 'assets', `${file}.map`)
  // Chunks of pure data come without a map.
  if (!existsSync(path)) return [{ name: 'data', share: 1 }]
  const map = JSON.parse(readFileSync(path, 'utf8')) as {
    sources: string[]
    sourcesContent?: (string | null)[]
  }
  const sizes = new Map<string, number>()
  map.sources.forEach((source, index) => {
    const name =
      /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ??
      source.replace(/^webpack:\/\/[^/]+\/\.?\/?/, '')
    sizes.set(name, (sizes.get(name) ?? 0) + (map.sourcesContent?.[index]?.length ?? 0))
  })
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0) || 1
  return [...sizes].map(([name, size]) => ({ name, share: size / total })).sort((a, b) => b.share - a.share)
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A page of nested boxes: each built file as wide as its gzip bytes, its parts as tall as their share. */
export function treemap(root: string): string {
  const files = readdirSync(join(root, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, bytes: gzipBytes(root, join('assets', name)) }))
    .sort((a, b) => b.bytes - a.bytes)
  const boxes = files.map(({ name, bytes }) => {
    const parts = partsOf(root, name)
      .filter(({ share }) => share > 0.01)
      .map(({ name: part, share }) => {
        const label = escaped(`${part} ${(share * 100).toFixed(0)} %`)
        return `<div style="flex:${share.toFixed(4)}" title="${label}">${label}</div>`
      })
    return `<section style="flex:${bytes} 0 8rem"><h2>${escaped(name)} ${(bytes / 1000).toFixed(1)} kB</h2>${parts.join('')}</section>`
  })
  return `<!doctype html><meta charset="utf-8"><title>What the pages weigh</title><style>
body{font:12px system-ui;display:flex;flex-wrap:wrap;gap:4px}section{display:flex;flex-direction:column;height:20rem;overflow:hidden;background:#eef}
h2{font-size:12px;margin:4px}section div{background:#cde;border-top:1px solid #fff;padding:0 4px;overflow:hidden;min-height:0}</style>${boxes.join('\n')}`
}
