import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Frame } from 'playwright-core'
import ts from 'typescript'
import { en } from '../../src/ui/i18n/en/index.ts'
import { front } from '../../src/ui/i18n/en/front.ts'
import { enTab } from '../../src/ui/i18n/en/tab.ts'

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  O: 'Ó',
}

/** A text a translator might give: accented, 35 per cent longer, in brackets; what is filled in stays as it is. */
export function pseudoOf(text: string): string {
  const parts = text.split(/(\{\{[^}]*\}\}|\$t\([^)]*\))/)
  const told = parts.map((part, at) =>
    at % 2 === 1 ? part : part.replace(/[aeiouAEO]/g, (one) => accents[one] ?? one),
  )
  const letters = parts.filter((_, at) => at % 2 === 0).join('').length
  return `⟦${told.join('')}${'·'.repeat(Math.ceil(letters * 0.35))}⟧`
}

/** Each text with the key it stands under: a value alone may as well be a word of the program's own. */
const textsIn = (value: object): string[] =>
  Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    typeof one === 'string'
      ? [`${key}: ${one}`]
      : one !== null && typeof one === 'object'
        ? textsIn(one)
        : [],
  )
const texts = new Set([en, enTab, front].flatMap(textsIn))

const keyOf = (name: ts.PropertyName) =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : ''

/** A script of the build with every English text in it made pseudo; what only looks like one (a key, an argument) stays. */
function rewritten(script: string): string {
  const source = ts.createSourceFile('x.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
  const changes: { from: number; to: number; text: string }[] = []
  const visit = (node: ts.Node) => {
    if (
      ts.isPropertyAssignment(node) &&
      ts.isStringLiteralLike(node.initializer) &&
      texts.has(`${keyOf(node.name)}: ${node.initializer.text}`)
    ) {
      const { initializer } = node
      changes.push({
        from: initializer.getStart(source),
        to: initializer.end,
        text: JSON.stringify(pseudoOf(initializer.text)),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return changes
    .reverse()
    .reduce((now, { from, to, text }) => now.slice(0, from) + text + now.slice(to), script)
}

/** Serves the built scripts in a locale that no build contains, to every page of this browser. */
export async function speakPseudo(context: BrowserContext): Promise<void> {
  const folder = 'dist/web/assets'
  const made = new Map<string, string>()
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
    const script = readFileSync(join(folder, name), 'utf8')
    const changed = rewritten(script)
    if (changed !== script) made.set(name, changed)
  }
  await context.route(
    (url) => made.has(url.pathname.split('/').at(-1) ?? ''),
    (route) =>
      route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        body: made.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '') ?? '',
      }),
  )
}

/** What a person would stumble over on the screen as it stands. */
export interface Stumble {
  /** Texts that came from no key. */
  readonly untranslated: readonly string[]
  /** Elements that hide a part of their text, with the text. */
  readonly clipped: readonly string[]
}

/** Looks through every text that is on the screen. Text of people (mail, names, the edition) carries `lang` or is told by the caller. */
export async function stumbles(frame: Frame, isData: (text: string) => boolean): Promise<Stumble> {
  const seen = await frame.evaluate(() => {
    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden'
    }
    const plain: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.nodeValue ?? '').trim()
      const parent = node.parentElement
      if (!/\p{L}{2,}/u.test(text) || /[⟦⟧]/.test(text) || parent === null) continue
      if (parent.closest('script, style') === null && shown(parent)) plain.push(text)
    }
    const clipped = [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const { overflowX } = getComputedStyle(element)
      const hides = overflowX === 'hidden' || overflowX === 'clip'
      const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
      const text = (element.textContent ?? '').trim()
      // One line of a list may end in dots where the pointer gives the whole of it; the case shows it in full.
      const whole = element.title === text || element.querySelector(':scope > [title]') !== null
      return hides && cut && text !== '' && !whole && shown(element)
        ? [`${element.tagName} ${text.slice(0, 80)}`]
        : []
    })
    return { plain, clipped }
  })
  return { untranslated: seen.plain.filter((text) => !isData(text)), clipped: seen.clipped }
}
