import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** Files of `src/graph/RESOURCE/` that call Graph themselves. */
const operations = globSync('src/graph/*/*.ts')
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .filter(({ text }) => /\b(graph\.call|everything|pagesOf)\b[<(]/.test(text))

test('operations of Graph stand in files of their own', () => {
  expect(operations.length).toBeGreaterThan(40)
})

test.each(operations.map(({ file, text }) => [file, text]))(
  '%s is one operation, named as the file, with endpoint, permission and whether it may be repeated',
  (file, text) => {
    const exported = [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
      ([, name]) => name ?? '',
    )
    expect(exported.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))).toEqual([
      basename(file, '.ts'),
    ])
    expect(text).toMatch(/\b(GET|POST|PATCH|PUT|DELETE)\b/)
    expect(text).toMatch(/Least privilege:\s[\s*]*[A-Z]/)
    expect(text).toMatch(/repeat|is gone|is deleted|Reads only/i)
  },
)
