import fc from 'fast-check'
import { formatCsv, parseCsv } from '../../src/directory/csv.ts'
import { escapeHtml, escapeLines } from '../../src/documents/escape-html.ts'
import { path } from '../../src/graph/encode.ts'
import { placeOf } from '../../src/teams/host/deep-link.ts'
import { hostileText, parameters, patience } from './cases.ts'

const check = <T>(name: string, property: fc.IProperty<T>) =>
  test(name, () => void fc.assert(property, parameters), patience)

describe('what leaves', () => {
  check(
    'no cell of a CSV begins as a formula',
    fc.property(hostileText, (value) => {
      const cell = formatCsv([[value]])
        .replace(/^\uFEFF"?/, '')
        .replace(/\r\n$/, '')
      expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )

  check(
    'a CSV reads back as it was',
    fc.property(fc.array(fc.tuple(fc.constant('1'), hostileText, hostileText), { maxLength: 3 }), (rows) => {
      const written = [['a', 'b', 'c'], ...rows]
      expect(parseCsv(formatCsv(written))).toEqual(written)
    }),
  )

  check(
    'text in a forward, a card or a letter opens no tag and leaves no attribute',
    fc.property(hostileText, (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/)
      expect(escapeLines(text).replaceAll('<br>', '')).not.toMatch(/[<>"']/)
    }),
  )

  check(
    'an id in an address stays one segment of its path',
    fc.property(hostileText, (id) => {
      fc.pre(!/\p{Surrogate}/u.test(id))
      const address = new URL(path`/me/messages/${id}/forward`, 'https://graph.example.org')
      expect(address.origin).toBe('https://graph.example.org')
      expect(address.search + address.hash).toBe('')
    }),
  )

  check(
    'a forged deep link leads to a case id or to the list, never elsewhere',
    fc.property(hostileText, (link) => {
      const place = placeOf(link)
      if ('caseId' in place) expect(place.caseId).toMatch(/^[0-9a-f-]{36}$/)
    }),
  )
})
