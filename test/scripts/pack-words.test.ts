import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { messageOf, readCorpus } from '../../scripts/corpus.ts'
import { exportsOf } from '../../scripts/pack/exports-of.ts'
import { latinPattern } from '../../scripts/pack/latin-pattern.ts'
import { latinOf, latinWords, widening, widerWords, wordFiles } from '../../scripts/pack-words.ts'
import type { WordValue } from '../../scripts/pack-words.ts'
import { beyondLatin } from '../../src/detection/beyond-latin.ts'
import { needsOtherScripts } from '../../src/detection/detect.ts'
import { widenWords } from '../../src/detection/packed/wider.ts'
import type { Wider } from '../../src/detection/packed/wider.ts'
import { normalise } from '../../src/detection/normalise.ts'

const detection = 'src/detection'
const files = wordFiles(detection).map((path) => join(path))
const values = files.flatMap((file) =>
  Object.entries(exportsOf(readFileSync(file, 'utf8'))).map(
    ([name, value]) => [file, name, value as WordValue] as const,
  ),
)

describe('a pattern for Latin letters', () => {
  it.each([
    ['a|б|c', 'a|c'],
    ['^(?:до|to|до того)\\s', '^(?:to)\\s'],
    ['(?:для )?two', 'two'],
    ['x(?:\\u0434)', '(?!)'],
    ['[aбc]d', '[ac]d'],
    ['[\\u0600-\\u06ff]x|y', 'y'],
    ['[^б]', '[^б]'],
    ['a(?!б)c', 'ac'],
    ['a(?!б|d)c', 'a(?!d)c'],
    ['a(?=б)c', '(?!)'],
    ['(д)|(d)', '(?!)()|(d)'],
    ['(д)?(d)', '(?:(?!)())?(d)'],
    ['\\p{L}{2,3}[,，、]\\s?', '\\p{L}{2,3}[,]\\s?'],
    ['\\(a\\|б\\)|[|)]', '[|)]'],
    ['a{1,2}?|日+|b', 'a{1,2}?|b'],
  ])('%s becomes %s', (source, latin) => expect(latinPattern(source)).toBe(latin))

  it('keeps the numbers of groups', () => {
    const source = '^(?:(до)|(to))(?:(к) )?(\\d)$'
    const whole = new RegExp(source).exec('to5')
    expect([...(new RegExp(latinPattern(source)).exec('to5') ?? [])]).toEqual([...(whole ?? [])])
  })
})

describe('words around facts, as they travel', () => {
  it('leave the core without letters that only other scripts need', () => {
    for (const [, name, value] of values) {
      if (value instanceof Set || Array.isArray(value))
        for (const word of latinOf(value) as Iterable<string>)
          expect([name, beyondLatin.test(word)]).toEqual([name, false])
    }
    const core = files.map((file) => latinWords(readFileSync(file, 'utf8'))).join('')
    const whole = files.map((file) => widerWords(readFileSync(file, 'utf8'))).join('')
    const count = (text: string) => [...text].filter((letter) => beyondLatin.test(letter)).length
    expect(count(core)).toBeLessThan(count(whole) / 50)
  })

  it('are whole again once the other scripts are there', () => {
    for (const file of files) {
      const source = readFileSync(file, 'utf8')
      const core = exportsOf(latinWords(source))
      widenWords(core, exportsOf(widerWords(source)) as Record<string, Wider>)
      const { widen: _, ...rest } = core
      expect(rest).toEqual(exportsOf(source))
    }
  })

  it('say the same in Latin text, with the other scripts and without', () => {
    const patterns = values.flatMap(([, name, value]) =>
      value instanceof RegExp ? [[name, value, latinOf(value) as RegExp] as const] : [],
    )
    const found = (pattern: RegExp, text: string) => {
      pattern.lastIndex = 0
      const match = pattern.exec(text)
      return match && [match.index, ...match]
    }
    const mails = readCorpus()
      .filter((_, at) => at % 40 === 0)
      .map(messageOf)
      .filter((mail) => !needsOtherScripts(mail))
    for (const { subject, text } of mails) {
      const { text: plain } = normalise(`${subject}\n\n${text}`)
      for (let at = 0; at < plain.length; at += 29)
        for (const [name, whole, latin] of patterns) {
          const piece = plain.slice(at, at + 60)
          expect([name, piece, found(latin, piece)]).toEqual([name, piece, found(whole, piece)])
        }
    }
  })

  it('are asked for by every character that is read as a letter beyond Latin', () => {
    for (let code = 0; code < 0x10000; code++) {
      const unit = String.fromCharCode(code)
      if (!/\p{L}/u.test(unit)) continue
      const read = normalise(unit).text
      if (/\p{L}/u.test(read) && beyondLatin.test(read) && !beyondLatin.test(unit))
        expect([code.toString(16), beyondLatin.test(unit)]).toEqual([code.toString(16), true])
    }
  })

  it('are widened file by file', () => {
    expect(widening(['./words/rank.ts'])).toContain("'./words/rank.ts?whole'")
    expect(files.length).toBeGreaterThan(20)
  })

  it('are read when they are used: what is made of them at the start would stay Latin', () => {
    const readers = [detection, `${detection}/facts`, 'src/mail'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`),
    )
    for (const file of readers) {
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
      const names = new Set(
        source.statements.filter(ts.isImportDeclaration).flatMap((each) => {
          const bindings = each.importClause?.namedBindings
          return /\/words\/|segment-words/.test(each.moduleSpecifier.getText()) &&
            bindings &&
            ts.isNamedImports(bindings)
            ? bindings.elements.map(({ name }) => name.text)
            : []
        }),
      )
      const early: string[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isImportDeclaration(node) || ts.isFunctionLike(node) || ts.isTypeNode(node)) return
        const isKey =
          (ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent)) &&
          node.parent.name === node
        if (ts.isIdentifier(node) && names.has(node.text) && !isKey) early.push(node.text)
        ts.forEachChild(node, visit)
      }
      ts.forEachChild(source, visit)
      expect([file, early]).toEqual([file, []])
    }
  })
})
