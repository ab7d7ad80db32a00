import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../..')

/** Where a city may be named, and why. */
const allowed: readonly (readonly [path: string, why: string])[] = [
  ['src/strategy/stockholm-2016/', 'the edition itself'],
  ['src/strategy/editions.ts', 'the shelf of editions'],
  ['src/strategy/country-names.ts', 'the shelf of names of countries'],
  ['src/strategy/first-edition.ts', 'which edition a new installation starts with'],
  ['src/strategy/edition.ts', 'an example in a sentence about time zones'],
  ['src/directory/directories.ts', 'the shelf of directories'],
  ['src/directory/data/', 'the directory itself'],
  ['src/directory/stockholm-directory.ts', 'reads the directory itself'],
  ['src/sandbox/', 'one city’s Microsoft 365, played'],
  ['src/cli/sandbox/', 'made-up cases of the played city'],
  ['src/cli/commands/sandbox.ts', 'a walk through the played city'],
  ['src/detection/languages/', 'words that people write in mails to the city'],
  ['src/detection/facts/organisation.ts', 'who asks is not the city that is asked'],
  ['src/detection/signals.ts', 'addresses of the city in mails'],
]
const names =
  /stockholm|internationella beredning|finansborgarråd|finansrotel|kommunstyrelse|kommunfullmäktige|stadsledning|stadshus|preparatory committee|executive (?:board|office)|remissversion|\b(?:section|avsnitt) \d/i
/** Short names are written in capitals; ids of bodies and roles stand alone. */
const shortNames = /\b(?:IB|KS|KF|SLK)\b|^(?:ks|kf|slk|slk-int|ib-sekretariat|miljo|finansborgarradet)$/

function texts(path: string): string[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(
    path,
    readFileSync(join(root, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    kind,
  )
  const found: string[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node)) found.push(node.text)
    if (ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text)
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    ts.forEachChild(node, walk)
  }
  walk(source)
  return found
}

const named = (path: string) => texts(path).filter((text) => names.test(text) || shortNames.test(text))

test('no code but the edition, the directory and the played city names a body of one city', () => {
  const paths = globSync('src/**/*.{ts,tsx}', { cwd: root })
  expect(paths.length).toBeGreaterThan(500)
  const faults = paths
    .filter((path) => !allowed.some(([start]) => path.startsWith(start)))
    .flatMap((path) => named(path).map((text) => `${path}: ${text}`))
  expect(faults).toEqual([])
})

test('the look finds what it looks for', () => {
  expect(named('src/strategy/first-edition.ts')).toEqual(['stockholm-2016'])
  expect(named('src/directory/stockholm-directory.ts')).toEqual(['./data/stockholm.json'])
})
