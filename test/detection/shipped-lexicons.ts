import { readFileSync } from 'node:fs'
import { alwaysRead, packFile, plainFile } from '../../scripts/pack-phrases.ts'
import { allLexicons } from '../../src/detection/all-languages.ts'
import type { Lexicon } from '../../src/detection/lexicon.ts'
import { unpackLexicon } from '../../src/detection/packed/unpack.ts'

/** What a file that needs no unpacking exports. */
export const written = (source: string): unknown =>
  JSON.parse(/^export const \w+ = (.*)$/m.exec(plainFile(source))?.[1] ?? 'null')

/** A lexicon as the page gets it, by way of the text that the build writes. */
function shipped({ code }: Lexicon): Lexicon {
  const source = readFileSync(`src/detection/languages/${code}.ts`, 'utf8')
  if (alwaysRead.test(`languages/${code}.ts`)) return written(source) as Lexicon
  const [, name, args = ''] =
    /^export const (\w+) = unpackLexicon\((.*)\)$/m.exec(packFile(source, '..')) ?? []
  if (name !== code) throw new Error(`The build does not write the lexicon of ${code} under its name.`)
  return unpackLexicon(...(JSON.parse(`[${args}]`) as [string, string]))
}

/** Every lexicon as the page gets it, in the order of `allLexicons`. */
export const shippedLexicons = (): Lexicon[] => allLexicons.map(shipped)
