type Words = RegExp | ReadonlySet<string> | readonly string[] | Readonly<Record<string, number>>

/**
 * What a file of words adds for letters beyond Latin (scripts/pack-words.ts): the pieces of a pattern, further words of a set, further
 * entries of a table; a whole pattern or list takes the place of the other.
 */
export type Wider = string | Words

/** A file of words in the core; it has `widen` when there is something to add. */
type CoreWords = Readonly<Record<string, unknown>> & {
  readonly widen?: (words: Readonly<Record<string, Words>>) => void
}

/**
 * The source of a pattern with what was left out put back in. `pieces` are lines: how many units of the Latin source to keep, what follows
 * them, and so on; the rest of it ends the pattern.
 */
export function widerSource(latin: string, pieces: string): string {
  let text = ''
  let at = 0
  pieces.split('\n').forEach((piece, index) => {
    if (index % 2 === 1) text += piece
    else text += latin.slice(at, (at += Number(piece)))
  })
  return text + latin.slice(at)
}

function wider(latin: unknown, more: Wider): Words {
  if (typeof more === 'string' && latin instanceof RegExp)
    return new RegExp(widerSource(latin.source, more), latin.flags)
  if (latin instanceof Set) return new Set([...(latin as Set<string>), ...(more as readonly string[])])
  if (more instanceof RegExp || Array.isArray(more)) return more
  return { ...(latin as Record<string, number>), ...(more as Record<string, number>) }
}

/** Brings into the core's words what the chunk of other scripts holds. Mail without such letters is read the same before and after. */
export function widenWords(core: CoreWords, more: Readonly<Record<string, Wider>>): void {
  core.widen?.(
    Object.fromEntries(Object.entries(more).map(([name, each]) => [name, wider(core[name], each)])),
  )
}
