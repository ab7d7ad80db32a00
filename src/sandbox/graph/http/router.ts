import type { Operation } from './operation.ts'

interface Compiled {
  readonly operation: Operation
  readonly pattern: RegExp
  readonly names: readonly string[]
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const compile = (operation: Operation): Compiled => {
  const names: string[] = []
  const source = operation.path.split(/(\{[^}]+\})/).map((part) => {
    if (part === '{mailbox}') {
      names.push('mailbox')
      return '(?:me|users/([^/]+))'
    }
    if (!part.startsWith('{')) return escape(part)
    const greedy = part.endsWith('*}')
    names.push(part.slice(1, greedy ? -2 : -1))
    return greedy ? '([^:]+?)' : '([^/:]+)'
  })
  return { operation, names, pattern: new RegExp(`^${source.join('')}:?/?$`, 'i') }
}

/** A library's drive by way of its site is the same drive. */
const byDrive = (path: string): string => path.replace(/^\/sites\/[^/]+\/drives\/(?=[^/])/, '/drives/')

/** Writes function-style addresses (`mailFolders('inbox')`, `delta()`, `microsoft.graph.user`) as plain segments. */
const plainPath = (path: string): string =>
  path.includes(':/')
    ? path
    : path
        .replace(/%27/gi, "'")
        .replace(/(\w)\('([^'/]*)'\)/g, '$1/$2')
        .replace(/\(\)(?=\/|$)/g, '')
        .replace(/\/microsoft\.graph\./g, '/')

export interface Match {
  readonly operation: Operation
  readonly params: Record<string, string>
}

/** Decodes a path segment; Teams' channel ids arrive encoded and plain. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Finds the operation of a path (without version and query): the row, `wrong-method`, or `unknown`. */
export const createRouter = (operations: readonly Operation[]) => {
  const rows = operations.map(compile)
  return (method: string, path: string): Match | 'wrong-method' | 'unknown' => {
    // A colon inside an id (channels, `root:`) is syntax only where the table says so.
    const plain = byDrive(plainPath(path)).replace(/\/(19):([^/]+)/g, '/$1%3A$2')
    let known = false
    for (const { operation, pattern, names } of rows) {
      const hit = pattern.exec(plain)
      if (!hit) continue
      known = true
      if (operation.method !== method) continue
      const params: Record<string, string> = {}
      for (const [index, name] of names.entries()) {
        const value = hit[index + 1]
        if (value !== undefined) params[name] = decode(value)
      }
      return { operation, params }
    }
    return known ? 'wrong-method' : 'unknown'
  }
}
