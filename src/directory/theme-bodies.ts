import type { Edition } from '../strategy/edition.ts'
import type { LocalText } from '../strategy/local-text.ts'
import type { PlainDate } from '../strategy/plain-date.ts'
import type { Theme } from '../strategy/words.ts'
import type { Directory } from './directory.ts'
import { resolveBody } from './resolve-body.ts'
import { ownersOf } from './theme-owners.ts'

/** A body that may own the subject, with every theme that points at it and the reason people see. */
export interface BodyCandidate {
  body: string
  themes: Theme[]
  because: LocalText[]
}

/**
 * Candidates for a set of themes: the bodies that come first for a theme before second choices, in the order of the themes.
 * Closed bodies give way to their successors.
 */
export function themeBodies(
  edition: Edition,
  directory: Directory,
  themes: readonly Theme[],
  on: PlainDate,
): BodyCandidate[] {
  const ranked = themes.flatMap((theme) =>
    ownersOf(edition, directory, theme).map((entry, rank) => ({ ...entry, theme, rank })),
  )
  const found = new Map<string, BodyCandidate>()
  for (const entry of ranked.toSorted((a, b) => a.rank - b.rank)) {
    const body = resolveBody(directory, entry.body, on).id
    const candidate = found.get(body) ?? { body, themes: [], because: [] }
    found.set(body, {
      body,
      themes: [...candidate.themes, entry.theme],
      because: [...candidate.because, entry.because],
    })
  }
  return [...found.values()]
}

/** The body of the main theme and the further bodies of the other themes (first choices only), as the decision table wants them. */
export function topicBodies(
  edition: Edition,
  directory: Directory,
  themes: readonly Theme[],
  on: PlainDate,
): { topicBody: string | undefined; otherBodies: string[] } {
  const first = themes
    .flatMap((theme) => ownersOf(edition, directory, theme).slice(0, 1))
    .map(({ body }) => resolveBody(directory, body, on).id)
  const [topicBody, ...others] = [...new Set(first)]
  return { topicBody, otherBodies: others }
}
