import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { TriagedAs } from './triage-file.ts'
import type { TriageLine } from './triage-line.ts'

interface Job {
  readonly file: string
  readonly done: (line: TriageLine) => void
}

/** Files as a pool of threads triages them, one per core; a thread that dies takes only its own file with it. */
export class TriagePool {
  readonly #as: TriagedAs
  readonly #idle: Worker[] = []
  readonly #queue: Job[] = []
  readonly #busy = new Map<Worker, Job>()
  readonly width: number

  constructor(as: TriagedAs, width = availableParallelism()) {
    this.#as = as
    this.width = width
    for (let i = 0; i < width; i++) this.#idle.push(this.#start())
  }

  /** Never rejects: a file that kills its thread becomes a line with `error`. */
  triage(file: string): Promise<TriageLine> {
    return new Promise((done) => {
      this.#queue.push({ file, done })
      this.#next()
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()))
  }

  #next() {
    const job = this.#queue[0]
    const worker = job && this.#idle.pop()
    if (!job || !worker) return
    this.#queue.shift()
    this.#busy.set(worker, job)
    worker.postMessage(job.file)
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.#as })
    worker.on('message', (line: TriageLine) => {
      this.#settle(worker, line)
      this.#idle.push(worker)
      this.#next()
    })
    worker.on('error', (error) => {
      const file = this.#busy.get(worker)?.file ?? ''
      this.#settle(worker, {
        file,
        error: `The mail could not be read through: ${error instanceof Error ? error.message : String(error)}`,
      })
      this.#idle.push(this.#start())
      this.#next()
    })
    return worker
  }

  #settle(worker: Worker, line: TriageLine) {
    const job = this.#busy.get(worker)
    this.#busy.delete(worker)
    job?.done(line)
  }
}
