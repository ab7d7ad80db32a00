import type { Snapshot } from '../../cases/actions.ts'

type Lines = Snapshot[number]['lines']

const lastBrackets = /^(.*\S)\s*\(([^()]+)\)$/

/** The lines of one heading as text to edit: a line a point, its section last in brackets. */
export function textOfLines(lines: Lines): string {
  return lines
    .map((line) => (line.section === undefined ? line.text : `${line.text} (${line.section})`))
    .join('\n')
}

/**
 * Edited text as lines again; empty lines are left out.
 * @param sectionWords how the edition names a section, for example `avsnitt {section}`; other brackets are part of the sentence
 */
export function linesOfText(text: string, sectionWords: string): Lines {
  const [prefix = ''] = sectionWords.split('{section}')
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, said, named] = lastBrackets.exec(line) ?? []
      return said !== undefined && named?.startsWith(prefix) === true
        ? { text: said, section: named }
        : { text: line }
    })
}
