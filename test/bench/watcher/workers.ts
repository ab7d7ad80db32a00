import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchGraph } from './graph.ts'
import type { Measure } from './measured-worker.ts'

/** A place for one `ankomst watch` after another, each a process of its own on the same ports. */
export interface WorkerSlot {
  readonly index: number
  readonly notificationsUrl: string
  readonly internalUrl: string
  readonly running: () => boolean
  start(): void
  /** SIGKILL, at this very moment. */
  kill(): void
  /** SIGTERM. @returns the exit code */
  stop(): Promise<number | null>
  readonly ended: () => Promise<void>
  /** Processes that ended without having been told to. */
  readonly died: () => number
  /** Of a fleet that is measured: what the process holds and has used. */
  measure(): Promise<Measure>
}

export interface WorkerFleet {
  readonly slots: readonly WorkerSlot[]
  /** What the workers wrote. */
  readonly logFile: string
  /** What the environment calls the public address: one for all, as behind a load balancer. */
  readonly publicUrl: string
}

/** The workers' code is compiled once for all of them. */
const compileCache = join(tmpdir(), 'ankomst-bench-compile-cache')

const plainCommand = ['src/cli/main.ts', 'watch']
const measuredCommand = ['--expose-gc', 'test/bench/watcher/measured-worker.ts']

export async function createFleet(
  graph: BenchGraph,
  addresses: readonly string[],
  count: number,
  environment: Readonly<Record<string, string>>,
  how: { readonly measured: boolean } = { measured: false },
): Promise<WorkerFleet> {
  const folder = mkdtempSync(join(tmpdir(), 'ankomst-bench-'))
  const logFile = join(folder, 'workers.log')
  const log = openSync(logFile, 'a')
  const publicUrl = 'http://localhost:1/balanced'
  const slots: WorkerSlot[] = []
  for (let index = 0; index < count; index += 1) {
    const [publicPort, internalPort] = [await freePort(), await freePort()]
    const tokenFile = join(folder, `token-${index}`)
    writeFileSync(tokenFile, graph.tokenOf(index))
    slots.push(
      slot(
        index,
        log,
        publicPort,
        internalPort,
        {
          PATH: process.env['PATH'] ?? '',
          NODE_COMPILE_CACHE: compileCache,
          ANKOMST_GRAPH_URL: graph.url,
          ANKOMST_TOKEN_FILE: tokenFile,
          ANKOMST_MAILBOXES: addresses.join(','),
          ANKOMST_SINCE: '2026-01-01',
          ANKOMST_PORT: String(publicPort),
          ANKOMST_INTERNAL_PORT: String(internalPort),
          ANKOMST_LOG_LEVEL: 'error',
          ...environment,
        },
        how.measured,
      ),
    )
  }
  process.once('exit', () => {
    for (const one of slots) one.kill()
    closeSync(log)
  })
  return { slots, logFile, publicUrl }
}

function slot(
  index: number,
  log: number,
  publicPort: number,
  internalPort: number,
  environment: Readonly<Record<string, string>>,
  measured: boolean,
): WorkerSlot {
  let child: ChildProcess | null = null
  let told = false
  let died = 0
  let ended: Promise<number | null> = Promise.resolve(null)
  return {
    index,
    notificationsUrl: `http://127.0.0.1:${publicPort}`,
    internalUrl: `http://127.0.0.1:${internalPort}`,
    running: () => child !== null,
    died: () => died,
    start: () => {
      told = false
      const started = spawn(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', ...(measured ? measuredCommand : plainCommand)],
        { stdio: ['ignore', log, log, ...(measured ? (['ipc'] as const) : [])], env: { ...environment } },
      )
      child = started
      ended = new Promise((resolve) =>
        started.once('exit', (code) => {
          if (!told) died += 1
          child = null
          resolve(code)
        }),
      )
    },
    kill: () => {
      told = true
      child?.kill('SIGKILL')
    },
    stop: () => {
      told = true
      child?.kill('SIGTERM')
      return ended
    },
    ended: async () => void (await ended),
    measure: () =>
      new Promise((resolve) => {
        child?.once('message', (message) => resolve(message as Measure))
        child?.send('measure')
      }),
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const bound = probe.address()
      probe.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0))
    })
  })
