import type * as z from 'zod/mini'

/** A fault in an edition: where it is and what the person who writes the edition can do about it. */
export interface EditionFault {
  file: string
  path: string
  ruleId: string | null
  what: string
  todo: string
}

/** Thrown by `loadEdition`; its message is the whole sentence for `ankomst strategy check`. */
export class EditionError extends Error {
  override name = 'EditionError'
  readonly fault: EditionFault

  constructor(fault: EditionFault) {
    super(faultSentence(fault))
    this.fault = fault
  }

  /** The first issue of a failed parse, with the nearest `id` above it as the rule or row it belongs to. */
  static fromShape(error: z.core.$ZodError, json: unknown, file?: string): EditionError {
    return new EditionError(faultOf(error.issues[0], json, file))
  }

  /** Every issue of a failed parse as a fault. */
  static allOf(error: z.core.$ZodError, json: unknown): EditionFault[] {
    return error.issues.map((issue) => faultOf(issue, json))
  }
}

/** A fault as one sentence: where, which rule, what is wrong and what to do. */
export function faultSentence({ file, path, ruleId, what, todo }: EditionFault): string {
  return `${file}, ${path}${ruleId ? ` (rule ${ruleId})` : ''}: ${what} ${todo}`
}

function faultOf(issue: z.core.$ZodIssue | undefined, json: unknown, file?: string): EditionFault {
  const path = issue?.path ?? []
  return {
    file: file ?? (path.length > 0 ? `${String(path[0])}.json` : 'edition'),
    path: path.length > 0 ? path.map(String).join(' → ') : 'the whole file',
    ruleId: nearestId(json, path),
    what: issue ? explain(issue) : 'The edition could not be read.',
    todo: issue ? advise(issue) : 'Compare with docs/new-edition.md.',
  }
}

function nearestId(json: unknown, path: readonly PropertyKey[]): string | null {
  let at = json
  let id: string | null = null
  for (const step of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined
    if (typeof at === 'object' && at !== null && 'id' in at && typeof at.id === 'string') id = at.id
  }
  return id
}

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `A value of type ${issue.expected} is missing or has another type.`
    case 'unrecognized_keys':
      return `The key ${issue.keys.join(', ')} is not known.`
    case 'invalid_value':
      return `The value is not one of: ${issue.values.map(String).join(', ')}.`
    case 'invalid_format':
      return 'The value is not written as it should be.'
    default:
      return 'The value has the wrong shape.'
  }
}

function advise(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'Remove it or correct its spelling (docs/new-edition.md lists the keys).'
    case 'invalid_value':
      return 'Choose one of them.'
    case 'invalid_format':
      return 'Dates are YYYY-MM-DD; ids are lower-case letters, digits and hyphens.'
    default:
      return 'Write it as docs/new-edition.md shows.'
  }
}
