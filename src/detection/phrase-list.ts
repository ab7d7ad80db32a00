/** What a packed list begins with (scripts/pack-phrases.ts). */
export const packedMark = '~'

/** What stands before a packed phrase, and says how many words it shares with the one before it: none, one, two, three or four. */
export const sharedMarks = '|!#$%'

const pieces = /([|!#$%])([^|!#$%]*)/g

/**
 * The phrases of a list, each as its words: plain as in the lexicons, separated by `|`, or packed as the build ships them: folded, each
 * phrase with its words from last to first, without those that it shares with the phrase before.
 */
export function phrasesOf(list: string): string[][] {
  if (!list.startsWith(packedMark)) return list.split('|').map((phrase) => phrase.trim().split(/\s+/))
  let before: string[] = []
  return Array.from(list.replace(packedMark, '|').matchAll(pieces), ([, mark = '', rest = '']) => {
    before = before.slice(0, sharedMarks.indexOf(mark)).concat(rest.split(' '))
    return before.toReversed()
  })
}
