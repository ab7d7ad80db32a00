import fc from 'fast-check'
import { detect } from '../../src/detection/all-languages.ts'
import { mailFromParts } from '../../src/mail/from-parts.ts'

describe('hostile mail', () => {
  it.each([
    ['a long repeat', 'would like to visit your city '.repeat(70_000)],
    ['nested quotes', '> '.repeat(500_000)],
    ['one word of two megabytes', 'a'.repeat(2_000_000)],
    ['digits and separators', '1.1-'.repeat(400_000)],
    ['zero-width characters', '\u200bv\u200bi\u200bs\u200bi\u200bt'.repeat(100_000)],
    ['forwarded heads', 'From: a@b.example.org\nSent: 2026\nTo: c\n\n'.repeat(40_000)],
    ['many dates', '3, 4, 5, 6 or 7 May '.repeat(50_000)],
  ])('%s takes less than a second', (_, text) => {
    detect(mailFromParts({ subject: 'warm', text: 'up' }))
    const start = performance.now()
    detect(mailFromParts({ subject: 'x', text }))
    expect(performance.now() - start).toBeLessThan(1500)
  })
  it('never makes it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 50 }),
        (text, subject) => {
          detect(mailFromParts({ subject, text, from: { name: subject, address: text.slice(0, 20) } }))
        },
      ),
      { numRuns: 300 },
    )
  })
})
