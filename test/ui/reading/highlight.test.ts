import { highlight } from '../../../src/ui/reading/highlight.ts'

const phrase = (text: string, words: string) => ({
  text: words,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  means: 'asks-to-visit',
})

describe('the mail text with its phrases marked', () => {
  const text = 'Ämne\n\nVi vill besöka er i maj. Vi är tolv personer.'

  test('keeps every character of a short text, in order', () => {
    const pieces = highlight(text, [phrase(text, 'tolv personer'), phrase(text, 'vill besöka er')])
    expect(pieces.map((piece) => ('gap' in piece ? '' : piece.text)).join('')).toBe(text)
    expect(pieces.flatMap((piece) => ('gap' in piece || piece.mark === null ? [] : [piece.text]))).toEqual([
      'vill besöka er',
      'tolv personer',
    ])
  })

  test('of two overlapping phrases the first wins', () => {
    const pieces = highlight(text, [phrase(text, 'vill besöka er'), phrase(text, 'besöka er i maj')])
    expect(pieces.filter((piece) => !('gap' in piece) && piece.mark !== null)).toHaveLength(1)
  })

  test('a long text is shown about its phrases only', () => {
    const long = `${'a'.repeat(20_000)} vill besöka er ${'b'.repeat(20_000)}`
    const pieces = highlight(long, [phrase(long, 'vill besöka er')])
    expect(pieces[0]).toEqual({ gap: true })
    expect(pieces.at(-1)).toEqual({ gap: true })
    expect(pieces.reduce((sum, piece) => sum + ('gap' in piece ? 0 : piece.text.length), 0)).toBeLessThan(
      1000,
    )
  })
})
