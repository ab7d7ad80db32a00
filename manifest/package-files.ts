import { existsSync, readFileSync } from 'node:fs'
import { scopesOf } from '../src/graph/permissions.ts'
import { localisationEn } from './texts.ts'
import { manifestOf } from './unified.ts'
import type { PackageValues } from './values.ts'

/** Scopes that pane and tab ask for first; they must be those of the code's first request, or the prefetched token is not used. */
const firstScopes = scopesOf('me.read')

/** A picture of assets/, which the build copies to where the manifests name it; null where there is none. */
export function hostedPicture(name: string): Uint8Array | null {
  const path = new URL(`../assets/${name}`, import.meta.url)
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : null
}

/** The files of the app package by name: manifest, English texts and the two icons Teams wants beside it. */
export function packageFiles(values: PackageValues): Record<string, Uint8Array> {
  const json = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
  // What is missing is named by check-package.ts.
  const asset = (name: string) => hostedPicture(name) ?? new Uint8Array()
  return {
    'manifest.json': json(manifestOf(values, firstScopes)),
    'en.json': json(localisationEn(values)),
    'color.png': asset('color.png'),
    'outline.png': asset('outline.png'),
  }
}
