import * as z from 'zod/mini'
import { ConfigError } from './config-error.ts'

/** A mailbox that is watched, and its folders by well-known name or id. */
export interface WatchedMailbox {
  readonly address: string
  readonly folders: readonly string[]
}

/** Where the access token comes from; none of them puts a secret on the command line. */
export type TokenSource =
  | {
      readonly kind: 'certificate'
      readonly tenantId: string
      readonly clientId: string
      readonly certificatePath: string
    }
  | { readonly kind: 'managed-identity'; readonly clientId: string | null }
  | { readonly kind: 'file'; readonly path: string }

/** What the environment says; docs/watcher.md names every variable. */
export interface WatcherConfig {
  readonly graphUrl: string
  readonly token: TokenSource
  /** Addresses from the directory are watched when the environment names none. */
  readonly mailboxes: readonly WatchedMailbox[] | null
  readonly folders: readonly string[]
  /** ISO 8601 instant from which the first run reads; null = the moment it starts. */
  readonly since: string | null
  /** postgres://…, or null: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | null
  readonly dataFolder: string
  /** How long a start waits for a PostgreSQL that is coming up. */
  readonly databaseWaitSeconds: number
  /** Base address that Graph can reach; null = polling alone. */
  readonly publicUrl: string | null
  readonly port: number
  readonly internalHost: string
  readonly internalPort: number
  /** Mailboxes in work at once in this process. */
  readonly concurrency: number
  readonly pollFastestSeconds: number
  readonly pollSlowestSeconds: number
  /** Requests per mailbox in ten minutes; Exchange allows 10,000 per app and mailbox. */
  readonly budget: number
  /** config.json of the installation, for the look-up of known cases; null = requests alone are marked. */
  readonly appConfigPath: string | null
  readonly logLevel: string
}

const whole = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d+$/)),
    z.pipe(
      z.transform((text: string) => Number(text)),
      z.number().check(z.gte(least), z.lte(most)),
    ),
  )
const address = /^[^\s@<>,;=]+@[^\s@<>,;=]+$/

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the environment. Everything that is wrong is said at once.
 *
 * @throws ConfigError
 */
export function readConfig(environment: Environment): WatcherConfig {
  const problems: string[] = []
  const get = (name: string) => environment[name]?.trim() || null
  const number = (name: string, otherwise: number, least: number, most: number) => {
    const text = get(name)
    if (text === null) return otherwise
    const read = whole(least, most).safeParse(text)
    if (read.success) return read.data
    problems.push(`${name} is "${text}"; give a whole number from ${least} to ${most}.`)
    return otherwise
  }
  const url = (name: string, otherwise: string | null, allowed: RegExp, say: string) => {
    const text = get(name)
    if (text === null) return otherwise
    if (URL.canParse(text) && allowed.test(text)) return text.replace(/\/+$/, '')
    problems.push(`${name} is "${hidePassword(text)}"; give ${say}.`)
    return otherwise
  }

  const graphUrl =
    url(
      'ANKOMST_GRAPH_URL',
      'https://graph.microsoft.com',
      /^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)[:/]/,
      'the address of Microsoft Graph, or of a sandbox on this machine',
    ) ?? ''
  const folders = listOf(get('ANKOMST_FOLDERS') ?? 'inbox')
  const fastest = number('ANKOMST_POLL_FASTEST_SECONDS', 60, 1, 3600)
  const slowest = number('ANKOMST_POLL_SLOWEST_SECONDS', Math.max(900, fastest), 1, 86_400)
  if (slowest < fastest)
    problems.push('ANKOMST_POLL_SLOWEST_SECONDS is less than ANKOMST_POLL_FASTEST_SECONDS; make it larger.')
  const since = get('ANKOMST_SINCE')
  if (since !== null && Number.isNaN(Date.parse(since)))
    problems.push(
      `ANKOMST_SINCE is "${since}"; give a date such as 2026-11-01, or leave it out to begin now.`,
    )

  const config: WatcherConfig = {
    graphUrl,
    token: tokenSource(get, graphUrl, problems),
    mailboxes: mailboxesOf(get('ANKOMST_MAILBOXES'), folders, problems),
    folders,
    since: since === null || Number.isNaN(Date.parse(since)) ? null : new Date(since).toISOString(),
    databaseUrl: url('DATABASE_URL', null, /^postgres(ql)?:\/\//, 'an address that begins with postgres://'),
    dataFolder: get('ANKOMST_DATA') ?? '.ankomst/watcher',
    databaseWaitSeconds: number('ANKOMST_DATABASE_WAIT_SECONDS', 60, 0, 3600),
    publicUrl: url(
      'ANKOMST_PUBLIC_URL',
      null,
      /^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)[:/]/,
      'the https address under which Microsoft Graph reaches this service, or leave it out to poll',
    ),
    port: number('ANKOMST_PORT', 8080, 0, 65_535),
    internalHost: get('ANKOMST_INTERNAL_HOST') ?? '127.0.0.1',
    internalPort: number('ANKOMST_INTERNAL_PORT', 8081, 0, 65_535),
    concurrency: number('ANKOMST_CONCURRENCY', 4, 1, 64),
    pollFastestSeconds: fastest,
    pollSlowestSeconds: slowest,
    budget: number('ANKOMST_BUDGET', 8000, 100, 10_000),
    appConfigPath: get('ANKOMST_CONFIG'),
    logLevel: get('ANKOMST_LOG_LEVEL') ?? 'info',
  }
  if (!logLevels.includes(config.logLevel))
    problems.push(`ANKOMST_LOG_LEVEL is "${config.logLevel}"; give one of ${logLevels.join(', ')}.`)
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

const listOf = (text: string) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** `a@stad.example, b@stad.example=inbox+archive` */
function mailboxesOf(
  text: string | null,
  folders: readonly string[],
  problems: string[],
): readonly WatchedMailbox[] | null {
  if (text === null) return null
  const read = listOf(text).map((entry) => {
    const [name = '', own] = entry.split('=', 2)
    return {
      address: name.trim().toLowerCase(),
      folders:
        own === undefined
          ? folders
          : own
              .split('+')
              .map((one) => one.trim())
              .filter((one) => one !== ''),
    }
  })
  for (const one of read) {
    if (!address.test(one.address))
      problems.push(`ANKOMST_MAILBOXES names "${one.address}", which is no mail address.`)
    else if (one.folders.length === 0)
      problems.push(
        `ANKOMST_MAILBOXES names no folder after "${one.address}="; leave the = out for the inbox.`,
      )
  }
  const twice = read.find((one, index) => read.findIndex((other) => other.address === one.address) !== index)
  if (twice) problems.push(`ANKOMST_MAILBOXES names ${twice.address} twice.`)
  return read
}

function tokenSource(
  get: (name: string) => string | null,
  graphUrl: string,
  problems: string[],
): TokenSource {
  const file = get('ANKOMST_TOKEN_FILE')
  if (file !== null) {
    if (graphUrl.startsWith('https:'))
      problems.push(
        'ANKOMST_TOKEN_FILE is for a sandbox on this machine; towards Microsoft Graph use a certificate or a managed identity.',
      )
    return { kind: 'file', path: file }
  }
  const certificatePath = get('ANKOMST_CERTIFICATE')
  const clientId = get('ANKOMST_CLIENT_ID')
  if (get('ANKOMST_MANAGED_IDENTITY') !== null) {
    if (certificatePath !== null)
      problems.push('Give ANKOMST_CERTIFICATE or ANKOMST_MANAGED_IDENTITY, not both.')
    return { kind: 'managed-identity', clientId }
  }
  const tenantId = get('ANKOMST_TENANT_ID')
  const missing = Object.entries({
    ANKOMST_TENANT_ID: tenantId,
    ANKOMST_CLIENT_ID: clientId,
    ANKOMST_CERTIFICATE: certificatePath,
  }).flatMap(([name, value]) => (value === null ? [name] : []))
  if (missing.length > 0)
    problems.push(
      `${missing.join(', ')} must be set to sign in with a certificate (or ANKOMST_MANAGED_IDENTITY=1 in Azure).`,
    )
  return {
    kind: 'certificate',
    tenantId: tenantId ?? '',
    clientId: clientId ?? '',
    certificatePath: certificatePath ?? '',
  }
}

const hidePassword = (text: string) => text.replace(/\/\/[^@/]*@/, '//…@')
