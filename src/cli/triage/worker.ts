import { parentPort, workerData } from 'node:worker_threads'
import { triageFile, type TriagedAs } from './triage-file.ts'

const as = workerData as TriagedAs

parentPort?.on('message', (file: string) => {
  void triageFile(file, as).then((line) => parentPort?.postMessage(line))
})
