/** What a packed phrase begins with when it shares its first one, two, three or four words with the phrase before it. */
export const sharedMarks = '!#$%'

/** The phrases of a list separated by `|`, plain as in the lexicons or packed as the build ships them (scripts/pack-phrases.ts). */
export function phrasesOf(list: string): string[] {
  let before: string[] = []
  return list.split('|').map((written) => {
    const phrase = written.trim()
    const shared = phrase === '' ? 0 : sharedMarks.indexOf(phrase.charAt(0)) + 1
    const words = [...before.slice(0, shared), ...phrase.slice(shared > 0 ? 1 : 0).split(' ')]
    before = words
    return words.join(' ')
  })
}
