import { parentPort, workerData } from 'node:worker_threads'
import { triageFile } from './triage-file.ts'

const { body } = workerData as { body: string }

parentPort?.on('message', (file: string) => {
  void triageFile(file, body).then((line) => parentPort?.postMessage(line))
})
