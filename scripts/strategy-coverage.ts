import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { readEdition } from '../src/cli/strategy/read-edition.ts'
import { checkEdition } from '../src/strategy/check-edition.ts'
import { faultSentence } from '../src/strategy/edition-error.ts'
import { ruleUses } from '../src/strategy/edition-references.ts'
import { loadEdition } from '../src/strategy/load-edition.ts'
import { stockholm2016 } from '../src/strategy/stockholm-2016/index.ts'
import { stockholm2016Letters, stockholm2016Levels } from '../src/strategy/stockholm-2016/on-demand.ts'

/**
 * Writes docs/strategy-coverage.md: where each rule of the edition acts, found by its id in the edition's data and in our code.
 * `--check` writes nothing and fails when the page is out of date. Explanations do not count: a rule that is only told acts nowhere.
 * With a FOLDER it writes nothing either and says of the edition in it, which need not be on the shelves yet, where its rules act.
 */
const root = join(import.meta.dirname, '..')
const page = join(root, 'docs/strategy-coverage.md')

/** What a place in the edition means for people; the longest prefix that fits is taken. */
const dataPlaces: [string, string][] = [
  ['questions.principles', 'screen: question when triggered'],
  ['questions.notices', 'screen: notice'],
  ['questions.furtherGoals', 'screen: further goals'],
  ['questions', 'screen: always asked'],
  ['flags', 'screen: marker'],
  ['table.rows', 'outcome'],
  ['table', 'outcome'],
  ['names.contactPersons', 'directory check'],
  ['letters', 'letter'],
  ['levels', 'outcome: level'],
]

const codePlaces: Record<string, string> = {
  strategy: 'edition',
  assessment: 'screen',
  directory: 'directory',
  detection: 'detection',
  cases: 'case',
  casestore: 'case',
  documents: 'document',
  dispatch: 'hand-over',
  ui: 'screen',
  outlook: 'screen',
  teams: 'screen',
  cli: 'command',
  watcher: 'watcher',
}

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder] = positionals
const { data, edition } = folder === undefined ? await ours() : await inFolder(folder)
const acts = new Map<string, Set<string>>(edition.rules.map((rule) => [rule.id, new Set()]))

for (const { rule, path } of ruleUses(data)) {
  const at = path.join('.')
  const place = dataPlaces.find(([prefix]) => at.startsWith(prefix))?.[1] ?? path[0]
  const row =
    path[0] === 'table' && path[1] === 'rows' ? ` ${edition.table.rows[Number(path[2])]?.row ?? ''}` : ''
  acts.get(rule)?.add(`${place}${row}`)
}

for (const file of sources(join(root, 'src'))) {
  const name = relative(join(root, 'src'), file)
  const text = readFileSync(file, 'utf8')
  for (const rule of edition.rules) {
    if (new RegExp(`${rule.id.replaceAll('.', '\\.')}(?![\\w-])`).test(text))
      acts.get(rule.id)?.add(`${codePlaces[name.split('/')[0] ?? ''] ?? 'code'} (\`${name}\`)`)
  }
}

async function ours() {
  const known = stockholm2016()
  return {
    edition: known,
    data: { ...known, letters: await stockholm2016Letters(), levels: await stockholm2016Levels() },
  }
}

/** The edition in a folder as it is written down. @throws Error when `ankomst strategy check` would find that it cannot be used */
async function inFolder(path: string) {
  const json = (await readEdition(path)) as Record<string, unknown>
  const [fault] = checkEdition(json)
  if (fault)
    throw new Error(`${faultSentence(fault)} First mend what npx ankomst strategy check ${path} names.`)
  const without = (...parts: readonly string[]) =>
    Object.fromEntries(Object.entries(json).filter(([part]) => !parts.includes(part)))
  return {
    edition: loadEdition(without('explanations', 'lists', 'letters', 'levels')),
    // What is only told, and what lists are called, carries no rule out.
    data: without('explanations', 'lists'),
  }
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .toSorted()
    .map((name) => join(folder, name))
}

const sorted = edition.rules.map((rule) => ({ rule, places: [...(acts.get(rule.id) ?? [])].toSorted() }))
const nowhere = sorted.filter(({ rule, places }) => places.length === 0 && rule.kind !== 'text')
const written = `# Where each rule of the strategy acts

Made by \`scripts/strategy-coverage.ts\` from the rule ids in the edition's data and in our code; do not edit. A rule that stands only in a
text counts as acting nowhere, unless it is nothing but a text.

${sorted.length} rules, ${sorted.length - nowhere.length} act, ${nowhere.length} do not yet.

| rule | section | kind | verb | where it acts |
|---|---|---|---|---|
${sorted.map(({ rule, places }) => `| ${rule.id} | ${rule.section} | ${rule.kind} | ${rule.modality ?? '–'} | ${places.join('; ') || (rule.kind === 'text' ? 'told, as meant' : '**nowhere yet**')} |`).join('\n')}
`

const summary = `${sorted.length - nowhere.length} of ${sorted.length} rules act; nowhere yet: ${nowhere.map(({ rule }) => rule.id).join(', ') || 'none'}\n`
if (folder !== undefined) process.stdout.write(`${written}\n`)
else if (!values.check) writeFileSync(page, written)
else if (readFileSync(page, 'utf8') !== written) {
  process.stderr.write(
    'docs/strategy-coverage.md is out of date: run `npx node scripts/strategy-coverage.ts` and commit the page.\n',
  )
  process.exitCode = 1
}
process.stdout.write(summary)
