import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/sandbox-fidelity.md'), 'utf8')

/** The rows of the page's table: what, source, file and name of the test. */
const rows = [...page.matchAll(/^\| (.+?) +\| (.+?) +\| `([\w.-]+)`: (.+?) +\|$/gm)].map(
  ([, what = '', source = '', file = '', name = '']) => ({ what, source, file, name }),
)

test('the page has a table of behaviours, each with its source and its test', () => {
  const lines = page.split('\n').filter((line) => line.startsWith('| ')).length
  expect(rows).toHaveLength(lines - 2)
  expect(rows.filter((row) => row.source.trim() === '')).toEqual([])
})

test.each(rows)('$what: the test that is named exists', ({ file, name }) => {
  const text = readFileSync(join(root, 'test/sandbox/graph', file), 'utf8')
  expect(text).toContain(name)
})
