import { createHash } from 'node:crypto'
import { pino, type DestinationStream, type Logger } from 'pino'
import { redact } from './redact.ts'

export type { Logger }

/** Structured lines on standard output, one JSON object each, without personal data. */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: { service: 'ankomst-watcher', pid: process.pid },
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => redact(fields) as Record<string, unknown>,
      },
      hooks: {
        logMethod(args, method) {
          const clean = args.map((arg) => (typeof arg === 'string' ? redact(arg) : arg))
          method.apply(this, clean as Parameters<typeof method>)
        },
      },
    },
    destination ?? pino.destination({ sync: true }),
  )

/** How a mailbox is named in logs and metrics; `/status` says which is which. */
export const mailboxLabel = (address: string): string =>
  `m-${createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 8)}`
