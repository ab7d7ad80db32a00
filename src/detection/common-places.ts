import { cities } from './cities.ts'
import type { Entry } from './entries.ts'
import { Matcher } from './matcher.ts'

let built: Matcher<Entry> | null = null

/** Cities, whatever the mail's language; built at first use. */
export function commonPlaces(): Matcher<Entry> {
  if (built) return built
  built = new Matcher<Entry>()
  for (const entry of cities.split(';')) {
    const [code, names] = entry.trim().split('=')
    if (code && names) built.add(names, { kind: 'city', code })
  }
  return built
}
