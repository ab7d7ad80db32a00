import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { texts as manifestTexts } from '../manifest/texts.ts'

/**
 * `node scripts/words.ts`: holds every text that people see, and the Swedish guides, to `docs/users.md` and `docs/glossary.md`: one word
 * per thing, no "§", no row codes, one form for one and another for several; and finds texts that stand in JSX instead of under a key.
 * Exit 1 names each with its place.
 */

interface Rule {
  readonly pattern: RegExp
  readonly say: string
  /** Places (file or `file key`) where the word means something else. */
  readonly except?: RegExp
}

const both: readonly Rule[] = [
  { pattern: /§/, say: 'write "avsnitt 3.3" or "section 3.3", never "§"' },
  {
    pattern: /\b(?:[VCDIAEMSNPR]\d{1,2})\b(?!\s*(?:px|:))/,
    say: 'a row code is for the code, not for people',
  },
  {
    pattern: /\{\{(?:count|hours|kronor)\}\} (?!av\b|till\b|of\b|more\b)\p{Ll}/u,
    say: 'one is not several: give it _one and _other',
    except: /_(?:one|other)$|front\.ts textless\./,
  },
]
/** The European forum of Stockholm, and the principle that existing forums come first, are no committee of the city. */
const otherForums = /\.sef$|existingForum/
const swedish: readonly Rule[] = [
  ...both,
  { pattern: /\bforum(?:et)?\b/i, say: 'say $t(city.forum), which the edition names', except: otherForums },
  { pattern: /\be-?mail(?:et|en)?\b/i, say: 'say mejl' },
  { pattern: /\be-?postmeddelande\w*\b/i, say: 'say mejl' },
  {
    pattern: /\b(?:klicka här|vänligen|ovanstående|nedanstående|erhåll\w*|angående)\b/i,
    say: 'plain language: say it shorter',
  },
  { pattern: /\bticket\w*\b|\bcaset?\b/i, say: 'say ärende' },
  { pattern: /\bvidarebefordr\w*\b/i, say: 'say överlämna', except: /means\.handoff/ },
  { pattern: /\bbekräfta mottag\w*\b/i, say: 'say kvittera' },
  { pattern: /(?<!\p{L})(?:sido|åtgärds)?rutan\b/iu, say: 'say panelen, or fältet' },
  { pattern: /papp(?:ret|ren)\b/i, say: 'say papperet, papperen' },
  { pattern: /underlag/i, say: 'say ärendepapper' },
  { pattern: /(?<!\p{L})(?:ärende)?ytan?\b/iu, say: 'say webbplats' },
  { pattern: /\b(?:idag|igår|imorgon)\b/i, say: 'write i dag, i går, i morgon' },
  { pattern: /[“„]/, say: 'Swedish has ” before and after' },
  { pattern: /Rätta överlämning(?!\p{L})/u, say: 'the button says Rätta överlämningen' },
  { pattern: /\bhandläggare?\b.{0,20}\brankning\b/i, say: 'no statistics per official' },
]
const english: readonly Rule[] = [
  ...both,
  { pattern: /\bforum\b/i, say: 'say $t(city.forum), which the edition names', except: otherForums },
  { pattern: /\be-?mails?\b/i, say: 'say mail', except: /hows|timely/ },
  { pattern: /\bplease click\b|\bclick here\b/i, say: 'say what happens' },
  { pattern: /\bticket\b/i, say: 'say case' },
]

const faults: string[] = []
let seen = 0

/** Where a name of the edition's stands in a sentence. */
const cityWord = /\$t\(city\.\w+\)/g

function hold(rules: readonly Rule[], place: string, written: string): void {
  seen += 1
  const text = written.replaceAll(cityWord, '…')
  for (const { pattern, say, except } of rules)
    if (pattern.test(text) && !except?.test(place)) faults.push(`${place}: "${text}": ${say}.`)
}

/** String literals of a file with the keys that lead to them; source text, so that nothing needs to be run. */
function literals(file: string, take: (key: string, text: string) => void): void {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node, keys: readonly string[]) => {
    const inner = ts.isPropertyAssignment(node)
      ? [...keys, node.name.getText(source).replace(/['"]/g, '')]
      : keys
    if (ts.isImportDeclaration(node)) return
    if ((ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) && keys.length > 0)
      if (!(ts.isPropertyAssignment(node.parent) && node.parent.name === node))
        take(inner.join('.'), node.text)
    ts.forEachChild(node, (child) => visit(child, inner))
  }
  visit(source, [])
}

for (const [language, rules] of [
  ['sv', swedish],
  ['en', english],
] as const) {
  for (const file of globSync(`src/ui/i18n/${language}/*.ts`).sort())
    literals(file, (key, text) => hold(rules, `${file} ${key}`, text))
  for (const [key, text] of Object.entries(manifestTexts[language]))
    hold(rules, `manifest/texts.ts ${language}.${key}`, text)
}

for (const file of [...globSync('docs/guides/*.md').sort(), 'docs/tillganglighet.md'])
  for (const paragraph of readFileSync(file, 'utf8').split(/\n\s*\n|\n(?=\d+\. |- |\|)/))
    hold(swedish, file, paragraph.replace(/\s+/g, ' '))

/** Attributes that people hear or read. */
const spoken = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'aria-description'])
const words = /\p{L}{2,}/u

for (const file of globSync('src/{ui,outlook,teams}/**/*.tsx').sort()) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  )
  const fault = (node: ts.Node, text: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    faults.push(`${file}:${line + 1}: "${text.trim()}" stands in JSX; give it a key under src/ui/i18n.`)
  }
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node) && words.test(node.text)) fault(node, node.text)
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer))
      if (spoken.has(node.name.getText(source)) && words.test(node.initializer.text))
        fault(node, node.initializer.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
}

for (const fault of faults) console.error(fault)
console.log(`${seen} texts, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
