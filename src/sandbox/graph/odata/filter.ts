import { failure } from '../http/failure.ts'

export type Literal = string | number | boolean | null
export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le'

/** A parsed `$filter`. Paths are kept as written (`fields/Status`, `from/emailAddress/address`). */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly inner: Filter }
  | {
      readonly kind: 'compare'
      readonly path: string
      readonly operator: Comparison
      readonly value: Literal
    }
  | {
      readonly kind: 'text'
      readonly test: 'startswith' | 'endswith' | 'contains'
      readonly path: string
      readonly value: string
    }
  | { readonly kind: 'any'; readonly path: string; readonly variable: string; readonly inner: Filter | null }

const token =
  /\s*(?:('(?:[^']|'')*')|(\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)|(-?\d+(?:\.\d+)?)|([A-Za-z_@][\w.@-]*(?:\/[\w.@-]+)*)|([(),:]))/y

const tokenize = (text: string): string[] => {
  const found: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.trimEnd().length) {
    const at = token.lastIndex
    const hit = token.exec(text)
    if (!hit) throw failure.badRequest(`Invalid filter clause: syntax error at position ${at} in '${text}'.`)
    found.push(hit[0].trim())
  }
  return found
}

const literal = (text: string): Literal => {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'")
  if (text === 'true' || text === 'false') return text === 'true'
  if (text === 'null') return null
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

const comparisons: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le']
const isComparison = (text: string | undefined): text is Comparison =>
  text !== undefined && comparisons.includes(text)

/** Parses a `$filter` as Graph takes it (comparisons, startswith/endswith/contains, any, and/or/not); 400 on anything else. */
export const parseFilter = (text: string): Filter => {
  const tokens = tokenize(text)
  let at = 0
  const fail = () => failure.badRequest(`Invalid filter clause: '${text}'.`)
  const next = (): string => {
    const found = tokens[at++]
    if (found === undefined) throw fail()
    return found
  }
  const expect = (wanted: string): void => {
    if (next() !== wanted) throw fail()
  }
  const or = (): Filter => {
    let left = and()
    while (tokens[at] === 'or') {
      at++
      left = { kind: 'or', left, right: and() }
    }
    return left
  }
  const and = (): Filter => {
    let left = unary()
    while (tokens[at] === 'and') {
      at++
      left = { kind: 'and', left, right: unary() }
    }
    return left
  }
  const unary = (): Filter => {
    const head = next()
    if (head === 'not') return { kind: 'not', inner: unary() }
    if (head === '(') {
      const inner = or()
      expect(')')
      return inner
    }
    if (head === 'startswith' || head === 'endswith' || head === 'contains') {
      expect('(')
      const path = next()
      expect(',')
      const value = literal(next())
      expect(')')
      if (typeof value !== 'string') throw fail()
      return { kind: 'text', test: head, path, value }
    }
    if (head.endsWith('/any')) {
      expect('(')
      const path = head.slice(0, -'/any'.length)
      if (tokens[at] === ')') {
        at++
        return { kind: 'any', path, variable: '', inner: null }
      }
      const variable = next()
      expect(':')
      const inner = or()
      expect(')')
      return { kind: 'any', path, variable, inner }
    }
    const operator = next()
    if (!isComparison(operator)) throw fail()
    return { kind: 'compare', path: head, operator, value: literal(next()) }
  }
  const parsed = or()
  if (at !== tokens.length) throw fail()
  return parsed
}

/** Every path that a filter looks at, in the order written; those inside `any` count as the collection's. */
export const filterPaths = (filter: Filter): string[] => {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...filterPaths(filter.left), ...filterPaths(filter.right)]
    case 'not':
      return filterPaths(filter.inner)
    case 'compare':
    case 'text':
    case 'any':
      return [filter.path]
  }
}
