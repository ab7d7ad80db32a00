import { readdirSync, readFileSync } from 'node:fs'
import { asks, kinds } from '../../../src/strategy/words.ts'
import { words as en } from '../../../src/ui/i18n/en/words.ts'
import { words as sv } from '../../../src/ui/i18n/sv/words.ts'

const room = 'src/detection'

/** Ids that detection writes into `means`, read from its source: written out, the acts of the signals, and the closed lists. */
function emitted(): string[] {
  const files = ['', '/facts'].flatMap((folder) =>
    readdirSync(room + folder).flatMap((name) => (name.endsWith('.ts') ? [`${room}${folder}/${name}`] : [])),
  )
  const written = [
    /evidenceOf\([^()]*,\s*'([\w-]+)',?\s*\)/g,
    /\bmeans: '([\w-]+)'/g,
    /firstOf\(\s*reading,\s*'([\w-]+)'/g,
    /\{ id: '([\w-]+)', needs:/g,
  ]
  const found = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8')
    return written.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''))
  })
  return [...new Set([...found, ...kinds.filter((kind) => kind !== 'visit'), ...asks])].toSorted()
}

// `other` is what the pane falls back on.
const worded = (means: object) =>
  Object.keys(means)
    .filter((id) => id !== 'other')
    .toSorted()

test('every meaning that detection can give as a reason has its words, and no words lie unused', () => {
  expect(emitted().length).toBeGreaterThan(30)
  expect(worded(sv.means)).toEqual(emitted())
  expect(worded(en.means)).toEqual(emitted())
})
