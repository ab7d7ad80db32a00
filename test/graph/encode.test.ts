import fc from 'fast-check'
import { EncodedPath, odataString, path } from '../../src/graph/encode.ts'

test('ids, addresses and filter values are encoded, fixed text keeps its form', () => {
  const id = '<a&b#c+d/e=@example.org>'
  expect(
    path`/users/${'a@stad.example'}/messages?$filter=internetMessageId eq ${odataString(id)}&$top=${2}`,
  ).toBe(
    "/users/a%40stad.example/messages?$filter=internetMessageId%20eq%20'%3Ca%26b%23c%2Bd%2Fe%3D%40example.org%3E'&$top=2",
  )
})

test('a piece that is encoded already goes in as it stands', () => {
  expect(path`${new EncodedPath('/users/a%40b')}/messages`).toBe('/users/a%40b/messages')
})

test('whatever the value, it stays one value of the query and comes back whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const url = new URL(`http://localhost/v1.0${path`/x?$filter=a eq ${odataString(value)}&$top=1`}`)
      expect(url.searchParams.get('$filter')).toBe(`a eq '${value.replaceAll("'", "''")}'`)
      expect(url.searchParams.get('$top')).toBe('1')
    }),
  )
})
