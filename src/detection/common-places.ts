import { cities } from './cities.ts'
import type { Entry } from './entries.ts'
import { Matcher } from './matcher.ts'
import type { OtherScripts } from './other-scripts.ts'

/** Cities, whatever the mail's language. */
export function commonPlaces(scripts?: OtherScripts): Matcher<Entry> {
  const built = new Matcher<Entry>(scripts?.variants)
  for (const entry of `${cities};${scripts?.cities ?? ''}`.split(';')) {
    const [code, names] = entry.trim().split('=')
    if (code && names) built.add(names, { kind: 'city', code })
  }
  return built
}
