import type { Snapshot } from '../../cases/actions.ts'

type Lines = Snapshot[number]['lines']

const section = /^(.*\S)\s*\((avsnitt [^()]+)\)$/

/** The lines of one heading as text to edit: a line a point, its section last in brackets. */
export function textOfLines(lines: Lines): string {
  return lines
    .map((line) => (line.section === undefined ? line.text : `${line.text} (${line.section})`))
    .join('\n')
}

/** Edited text as lines again; empty lines are left out. */
export function linesOfText(text: string): Lines {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, said, named] = section.exec(line) ?? []
      return said !== undefined && named !== undefined ? { text: said, section: named } : { text: line }
    })
}
