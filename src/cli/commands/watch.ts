import { existsSync, readFileSync } from 'node:fs'
import { AppConfig } from '../../casestore/config.ts'
import { createGraphPort } from '../../graph/create-graph-port.ts'
import { editionOf } from '../../strategy/editions.ts'
import { firstEdition } from '../../strategy/first-edition.ts'
import { mailCategoriesOf } from '../../strategy/mail-categories.ts'
import { ConfigError } from '../../watcher/config-error.ts'
import { readConfig, type WatchedMailbox, type WatcherConfig } from '../../watcher/config.ts'
import { FolderInUse } from '../../watcher/database/folder-lock.ts'
import { directoryMailboxes } from '../../watcher/directory-mailboxes.ts'
import { openPglite } from '../../watcher/database/open-pglite.ts'
import { openPostgres } from '../../watcher/database/open-postgres.ts'
import { whileAway } from '../../watcher/database/while-away.ts'
import { NewerSchema } from '../../watcher/state/schema.ts'
import { createLog } from '../../watcher/telemetry/log.ts'
import { createTokenSource } from '../../watcher/token.ts'
import { watch } from '../../watcher/watch.ts'
import { readArgs, UsageError } from '../usage-error.ts'

const usage = `Usage: ankomst watch [--check]

Marks requests in the watched mailboxes as they arrive. Everything is set by environment variables; docs/watcher.md has them all.
  --check  reads the environment, says what is wrong or what would be watched, and ends

Exit code 0: stopped as asked; 1: could not start, with the reason; 2: wrong usage.`

/** `ankomst watch`: runs until SIGTERM or SIGINT. @returns the exit code @throws UsageError */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(
    args,
    { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    usage,
  )
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (positionals.length > 0)
    throw new UsageError('The watcher is set by environment variables alone.', usage)
  try {
    const config = readConfig(process.env)
    const app = readAppConfig(config.appConfigPath)
    checkCertificate(config)
    const mailboxes = config.mailboxes ?? (await fromDirectory(config, app))
    if (values.check) {
      console.log(
        `${mailboxes.length} mailboxes would be watched, ${config.databaseUrl === null ? `with the embedded database in ${config.dataFolder}` : 'with PostgreSQL'}, ${config.publicUrl === null ? 'by polling' : 'by notifications'}.`,
      )
      return 0
    }
    return await watchUntilStopped(config, mailboxes, app)
  } catch (error) {
    if (error instanceof ConfigError || error instanceof FolderInUse || error instanceof NewerSchema) {
      console.error(error.message)
      return 1
    }
    throw error
  }
}

async function watchUntilStopped(
  config: WatcherConfig,
  mailboxes: readonly WatchedMailbox[],
  app: AppConfig | null,
): Promise<number> {
  const asked = new AbortController()
  const stopped = new Promise<void>((stop) => {
    asked.signal.addEventListener('abort', () => stop(), { once: true })
  })
  process.once('SIGINT', () => asked.abort())
  process.once('SIGTERM', () => asked.abort())
  const log = createLog(config.logLevel)
  const database =
    config.databaseUrl === null
      ? await openPglite(config.dataFolder)
      : await openPostgres(config.databaseUrl, (error) =>
          log.warn({ error }, 'A connection to the database broke'),
        )
  try {
    const getToken = await createTokenSource(config.token)
    const categories = mailCategoriesOf(editionOf(app?.edition ?? firstEdition))
    const watching = await whileAway(
      () => watch({ config, mailboxes, database, getToken, app, categories, log }),
      {
        seconds: config.databaseWaitSeconds,
        stopped: asked.signal,
        onWait: (error) =>
          log.warn({ error, seconds: config.databaseWaitSeconds }, 'The database is away; waiting for it'),
      },
    )
    await stopped
    await watching.stop()
    return 0
  } catch (error) {
    await database.close().catch(() => undefined)
    if (asked.signal.aborted) return 0
    if (error instanceof NewerSchema) throw error
    log.fatal({ error }, 'The watcher cannot start')
    console.error(
      `The watcher cannot start: ${config.databaseUrl === null ? `the data folder ${config.dataFolder}` : 'the PostgreSQL of DATABASE_URL'} or a port could not be used (${codeOf(error)}). See that it is there, has room and may be written, and start again.`,
    )
    // What had begun to run would keep the process alive without work, and whoever supervises it would not start it again.
    return process.exit(1)
  }
}

const codeOf = (error: unknown) => {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return String(code ?? name ?? 'unknown error')
}

async function fromDirectory(
  config: WatcherConfig,
  app: AppConfig | null,
): Promise<readonly WatchedMailbox[]> {
  const { addresses, warning } = await directoryMailboxes(app, async () =>
    createGraphPort({ baseUrl: config.graphUrl, getToken: await createTokenSource(config.token) }),
  )
  if (warning !== null) console.error(warning)
  return addresses.map((address) => ({ address, folders: config.folders }))
}

function readAppConfig(path: string | null): AppConfig | null {
  if (path === null) return null
  try {
    return AppConfig.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new ConfigError([
      `ANKOMST_CONFIG is "${path}", which cannot be read as the installation's config.json; ankomst provision writes it.`,
    ])
  }
}

function checkCertificate({ token }: WatcherConfig): void {
  if (token.kind === 'certificate' && !existsSync(token.certificatePath))
    throw new ConfigError([`ANKOMST_CERTIFICATE is "${token.certificatePath}"; there is no such file.`])
  if (token.kind === 'file' && !existsSync(token.path))
    throw new ConfigError([`ANKOMST_TOKEN_FILE is "${token.path}"; there is no such file.`])
}
