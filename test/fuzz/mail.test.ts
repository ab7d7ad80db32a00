import fc from 'fast-check'
import { detect } from '../../src/detection/all-languages.ts'
import { mailFromParts } from '../../src/mail/from-parts.ts'
import { htmlToText } from '../../src/mail/html-to-text.ts'
import { readEml } from '../../src/mail/read-eml.ts'
import { UnreadableMailError } from '../../src/mail/unreadable-mail-error.ts'
import { hostileEml, hostileText, parameters, patience } from './cases.ts'

describe('hostile mail', () => {
  test(
    'a file is read as far as it goes, or refused with a sentence; nothing else is thrown',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(hostileEml, fc.uint8Array({ maxLength: 400 })), async (bytes) => {
          try {
            const mail = await readEml(bytes)
            expect(typeof mail.text).toBe('string')
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableMailError)
          }
        }),
        parameters,
      )
    },
    patience,
  )

  test(
    'HTML becomes text',
    () =>
      fc.assert(
        fc.property(hostileText, (html) => typeof htmlToText(html) === 'string'),
        parameters,
      ),
    patience,
  )

  test(
    'a finding points into the mail, whatever the mail says',
    () =>
      fc.assert(
        fc.property(hostileText, hostileText, (subject, html) => {
          const mail = mailFromParts({ subject, html, from: { name: subject, address: html.slice(0, 40) } })
          const finding = detect(mail)
          const length = `${mail.subject}\n\n${mail.text}`.length
          expect(finding.probability).toBeGreaterThanOrEqual(0)
          expect(finding.probability).toBeLessThanOrEqual(1)
          for (const { start, end } of finding.evidence) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(length)
            expect(start).toBeLessThanOrEqual(end)
          }
        }),
        { ...parameters, numRuns: Math.ceil(parameters.numRuns / 2) },
      ),
    patience,
  )
})
