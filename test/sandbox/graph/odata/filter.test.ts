import fc from 'fast-check'
import { filterPaths, parseFilter } from '../../../../src/sandbox/graph/odata/filter.ts'

test('and binds tighter than or', () => {
  expect(parseFilter('a eq 1 or b eq 2 and c eq 3')).toMatchObject({
    kind: 'or',
    right: { kind: 'and', left: { path: 'b' }, right: { path: 'c' } },
  })
})

test('any text, quoted as OData quotes it, is read back unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(parseFilter(`subject eq '${text.replaceAll("'", "''")}'`)).toEqual({
        kind: 'compare',
        path: 'subject',
        operator: 'eq',
        value: text,
      })
    }),
  )
})

test.each([
  '',
  'a',
  'a eq',
  'a eq 1 and',
  "a like 'x'",
  '(a eq 1',
  "startswith(a,'x'",
  'a eq 1 b',
  "a eq 'x",
])('the malformed filter %j is refused with 400', (filter) => {
  expect(() => parseFilter(filter)).toThrow(expect.objectContaining({ status: 400 }) as Error)
})

test('the paths of a filter are told in the order written, a collection once', () => {
  expect(
    filterPaths(parseFilter("b ge 2 and props/any(p:p/id eq 'x' and p/value eq 'y') and not (a eq 1)")),
  ).toEqual(['b', 'props', 'a'])
})
