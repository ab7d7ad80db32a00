import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import type { Exchange } from '../../src/sandbox/graph/http/exchange.ts'

/** Where the official descriptions of Microsoft Graph lie, when they are there. */
const contracts = resolve('..', 'shared', 'contracts', 'graph', 'graph-contract.mjs')

interface Found {
  readonly level: 'openapi' | 'strict' | 'note'
  readonly where: string
  readonly message: string
}

interface Checked {
  /** The operation as the description names it; null when the description has none for it. */
  readonly op: string | null
  readonly errors: readonly Found[]
}

type Asked = Readonly<{ method: string; url: string; headers: object; body: unknown }>

export interface Checker {
  readonly checkRequest: (request: Asked) => Checked
  readonly checkResponse: (response: Asked & { readonly status: number }) => Checked
  readonly validateType: (name: string, data: unknown) => { readonly errors: readonly Found[] }
}

/** The checker of the official descriptions; null when they are not present. */
export async function loadChecker(): Promise<Checker | null> {
  if (!existsSync(contracts)) return null
  const module = (await import(pathToFileURL(contracts).href)) as {
    createChecker: (ajv: { Ajv: unknown; Ajv2020: unknown; dir: string }) => Checker
  }
  return module.createChecker({ Ajv, Ajv2020, dir: resolve(contracts, '..') })
}

/** What official descriptions say of exchanges: how many they know, the operations outside them, and what breaks them. */
export interface Verdict {
  readonly checked: number
  readonly outside: readonly string[]
  readonly violations: readonly string[]
}

/**
 * What Graph documents outside its description: an instance annotation in the address of an upload.
 * Source: https://learn.microsoft.com/graph/api/driveitem-put-content (conflict behaviour)
 */
const documented = "query option '@microsoft.graph.conflictBehavior' is not described"

const sentences = (what: string, one: Exchange, { errors }: Checked) =>
  errors
    .filter(({ level, message }) => level !== 'note' && !message.startsWith(documented))
    .map(
      ({ level, where, message }) =>
        `${one.method} ${one.url} ${what} (${one.status}) ${level} ${where}: ${message}`,
    )

/**
 * Holds each exchange against the descriptions, request and response. A request that the server itself refused as malformed (400)
 * is the test's own doing and only its answer is judged; of a connection that broke (status 0) there is no answer to judge.
 */
export function judge(checker: Checker, exchanges: readonly Exchange[]): Verdict {
  const outside = new Set<string>()
  const violations: string[] = []
  let checked = 0
  for (const one of exchanges) {
    const common = { method: one.method, url: one.url }
    const request = checker.checkRequest({ ...common, headers: one.requestHeaders, body: one.requestBody })
    if (request.op === null) {
      outside.add(`${one.method} ${nameOf(one.url)}`)
      continue
    }
    checked += 1
    const response = checker.checkResponse({
      ...common,
      status: one.status,
      headers: one.headers,
      body: one.responseBody,
    })
    violations.push(
      ...(one.status === 400 ? [] : sentences('request', one, request)),
      ...(one.status === 0 ? [] : sentences('response', one, response)),
    )
  }
  return { checked, outside: [...outside].sort(), violations: [...new Set(violations)] }
}

/** A path without the ids in it, so that one operation has one name. */
const nameOf = (url: string) =>
  decodeURIComponent(url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, ''))
    .replace(/^\/v1\.0/, '')
    .split('/')
    .map((part) =>
      part.length > 16 && /[0-9@!:,]/.test(part) && !part.startsWith('microsoft.graph') ? '{id}' : part,
    )
    .join('/')
