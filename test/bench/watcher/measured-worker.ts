import { run } from '../../../src/cli/commands/watch.ts'

/** `ankomst watch` that tells its parent, when asked, what it holds and what it has used. Run with --expose-gc and an IPC channel. */
export interface Measure {
  /** Bytes in use on the heap after a full collection. */
  readonly heap: number
  /** Bytes that the process occupies. */
  readonly resident: number
  /** Milliseconds of processor time since the start. */
  readonly cpuMs: number
}

process.on('message', () => {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  process.send?.({ heap: heapUsed, resident: rss, cpuMs: (user + system) / 1000 } satisfies Measure)
})

process.exit(await run([]))
