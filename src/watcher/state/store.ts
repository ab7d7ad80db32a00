import type { Database } from '../database/database.ts'
import { createSubscriptionRows, type SubscriptionRows } from './subscription-rows.ts'

export interface FolderState {
  /** ISO 8601; mail received before is not looked at. Null before the first run. */
  readonly since: string | null
  readonly link: string | null
  /** Counts every change of the link, so that a worker that was overtaken cannot put an old one back. */
  readonly round: number
}

/** A mail that could not be dealt with yet. */
export interface OwedMail {
  readonly message: string
  readonly attempts: number
  readonly ageSeconds: number
  /** Looks at it in a row that never ended. */
  readonly deaths: number
}

/** One line of what `/status` shows. */
export interface MailboxStatus {
  readonly mailbox: string
  readonly syncedAt: string | null
  readonly nextPollAt: string
  readonly trouble: string | null
  readonly troubleAt: string | null
  readonly owed: number
  readonly setAside: readonly { readonly message: string; readonly reason: string; readonly at: string }[]
}

/** Doubled with each look that never ended. */
const deathWaitSeconds = 15

/** What the watcher remembers: a link per folder, what is owed, when to look again. Times are the database's. */
export interface WatcherStore extends SubscriptionRows {
  enroll(mailboxes: readonly string[]): Promise<void>
  /** Of these, the mailboxes whose next look is due. */
  due(mailboxes: readonly string[]): Promise<readonly string[]>
  folder(mailbox: string, folder: string): Promise<FolderState>
  /** False when another worker has moved the link meanwhile; then nothing was written. */
  moveLink(
    mailbox: string,
    folder: string,
    from: FolderState,
    to: { readonly link: string | null; readonly since: string; readonly whole: boolean },
  ): Promise<boolean>
  owed(mailbox: string): Promise<readonly OwedMail[]>
  owe(mailbox: string, message: string, reason: string, waitSeconds: number): Promise<number>
  /**
   * Notes, before a mail is looked at, that it may be the one that kills. Should this look not end either, the next one waits: twice as
   * long after each, from half a minute on, so that workers that die of something else do not die over the same mail.
   *
   * @returns how many looks at it in a row have not ended, this one with them; null when it is not to be looked at yet
   */
  takeUp(mailbox: string, message: string): Promise<number | null>
  /** The look at it ended, well or not: it is not the one that kills. */
  putDown(mailbox: string, message: string): Promise<void>
  settle(mailbox: string, message: string): Promise<void>
  setAside(mailbox: string, message: string, reason: string): Promise<void>
  /** Notes the end of a sync; `waitSeconds` until the next look, or less when it went well (trouble null) and a mail is owed before. */
  finish(
    mailbox: string,
    outcome: { readonly news: boolean; readonly trouble: string | null; readonly waitSeconds: number },
  ): Promise<void>
  /** How often nothing was new in a row, and how often it failed in a row. */
  pace(mailbox: string): Promise<{ readonly quiet: number; readonly failures: number }>
  /** Adds to the requests of the running ten minutes. @returns how many are spent, and when they are forgotten */
  spend(mailbox: string, calls: number): Promise<{ readonly spent: number; readonly secondsLeft: number }>
  status(): Promise<readonly MailboxStatus[]>
}

const at = (value: Date | string | null) => (value === null ? null : new Date(value).toISOString())

export function createStore(database: Database): WatcherStore {
  const run = database.query.bind(database)
  const T = 'ankomst_watcher'
  return {
    ...createSubscriptionRows(database),
    enroll: async (mailboxes) => {
      await run(`INSERT INTO ${T}.mailbox (mailbox) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING`, [
        mailboxes,
      ])
    },
    due: async (mailboxes) =>
      (
        await run<{ mailbox: string }>(
          `SELECT mailbox FROM ${T}.mailbox WHERE mailbox = ANY($1::text[]) AND next_poll_at <= now() ORDER BY next_poll_at`,
          [mailboxes],
        )
      ).map((row) => row.mailbox),
    folder: async (mailbox, folder) => {
      await run(`INSERT INTO ${T}.folder (mailbox, folder) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
        mailbox,
        folder,
      ])
      const [row] = await run<{ since: Date | null; link: string | null; round: number }>(
        `SELECT since, link, round FROM ${T}.folder WHERE mailbox = $1 AND folder = $2`,
        [mailbox, folder],
      )
      return { since: at(row?.since ?? null), link: row?.link ?? null, round: row?.round ?? 0 }
    },
    moveLink: async (mailbox, folder, from, to) =>
      (
        await run(
          `UPDATE ${T}.folder SET link = $4, since = $5, round = round + 1, whole_at = CASE WHEN $6 THEN now() ELSE whole_at END
           WHERE mailbox = $1 AND folder = $2 AND round = $3 RETURNING round`,
          [mailbox, folder, from.round, to.link, to.since, to.whole],
        )
      ).length > 0,
    owed: async (mailbox) =>
      run<OwedMail>(
        `SELECT message, attempts, deaths, extract(epoch FROM now() - first_at)::float8 AS "ageSeconds" FROM ${T}.owed
         WHERE mailbox = $1 AND set_aside_at IS NULL AND try_at <= now() ORDER BY try_at LIMIT 50`,
        [mailbox],
      ),
    owe: async (mailbox, message, reason, waitSeconds) =>
      (
        await run<{ attempts: number }>(
          `INSERT INTO ${T}.owed (mailbox, message, attempts, reason, try_at) VALUES ($1, $2, 1, $3, now() + make_interval(secs => $4))
           ON CONFLICT (mailbox, message) DO UPDATE SET attempts = owed.attempts + 1, reason = excluded.reason, try_at = excluded.try_at
           RETURNING attempts`,
          [mailbox, message, reason, waitSeconds],
        )
      )[0]?.attempts ?? 1,
    takeUp: async (mailbox, message) =>
      (
        await run<{ deaths: number }>(
          `INSERT INTO ${T}.owed (mailbox, message, reason, deaths, try_at)
           VALUES ($1, $2, 'worker-died', 1, now() + make_interval(secs => $3 * 2))
           ON CONFLICT (mailbox, message) DO UPDATE SET deaths = owed.deaths + 1,
             try_at = now() + make_interval(secs => $3 * 2 ^ (owed.deaths + 1))
           WHERE owed.deaths = 0 OR owed.try_at <= now() RETURNING deaths`,
          [mailbox, message, deathWaitSeconds],
        )
      )[0]?.deaths ?? null,
    putDown: async (mailbox, message) => {
      await run(`UPDATE ${T}.owed SET deaths = 0, try_at = now() WHERE mailbox = $1 AND message = $2`, [
        mailbox,
        message,
      ])
    },
    settle: async (mailbox, message) => {
      await run(`DELETE FROM ${T}.owed WHERE mailbox = $1 AND message = $2`, [mailbox, message])
    },
    setAside: async (mailbox, message, reason) => {
      await run(
        `INSERT INTO ${T}.owed (mailbox, message, attempts, reason, set_aside_at) VALUES ($1, $2, 1, $3, now())
         ON CONFLICT (mailbox, message) DO UPDATE SET reason = excluded.reason, set_aside_at = now()`,
        [mailbox, message, reason],
      )
    },
    finish: async (mailbox, { news, trouble, waitSeconds }) => {
      await run(
        `UPDATE ${T}.mailbox SET next_poll_at = LEAST(now() + make_interval(secs => $2), CASE WHEN $4::text IS NULL THEN
             (SELECT min(try_at) FROM ${T}.owed WHERE owed.mailbox = $1 AND set_aside_at IS NULL) END),
           quiet = CASE WHEN $3 THEN 0 ELSE LEAST(quiet + 1, 30) END,
           failures = CASE WHEN $4::text IS NULL THEN 0 ELSE LEAST(failures + 1, 30) END,
           trouble = $4::text, trouble_at = CASE WHEN $4::text IS NULL THEN NULL ELSE COALESCE(trouble_at, now()) END,
           synced_at = CASE WHEN $4::text IS NULL THEN now() ELSE synced_at END
         WHERE mailbox = $1`,
        [mailbox, waitSeconds, news, trouble],
      )
    },
    pace: async (mailbox) =>
      (
        await run<{ quiet: number; failures: number }>(
          `SELECT quiet, failures FROM ${T}.mailbox WHERE mailbox = $1`,
          [mailbox],
        )
      )[0] ?? { quiet: 0, failures: 0 },
    spend: async (mailbox, calls) => {
      const [row] = await run<{ spent: number; secondsLeft: number }>(
        `UPDATE ${T}.mailbox SET
           spent = CASE WHEN window_from < now() - interval '10 minutes' THEN $2 ELSE spent + $2 END,
           window_from = CASE WHEN window_from < now() - interval '10 minutes' THEN now() ELSE window_from END
         WHERE mailbox = $1
         RETURNING spent, extract(epoch FROM window_from + interval '10 minutes' - now())::float8 AS "secondsLeft"`,
        [mailbox, calls],
      )
      return row ?? { spent: calls, secondsLeft: 600 }
    },
    status: async () => {
      const rows = await run<Record<string, Date | string | null>>(
        `SELECT mailbox, synced_at, next_poll_at, trouble, trouble_at FROM ${T}.mailbox ORDER BY mailbox`,
      )
      const owed = await run<{ mailbox: string; message: string; reason: string; set_aside_at: Date | null }>(
        `SELECT mailbox, message, reason, set_aside_at FROM ${T}.owed ORDER BY first_at LIMIT 1000`,
      )
      return rows.map((row) => {
        const own = owed.filter((one) => one.mailbox === row['mailbox'])
        return {
          mailbox: String(row['mailbox']),
          syncedAt: at(row['synced_at'] ?? null),
          nextPollAt: at(row['next_poll_at'] ?? null) ?? '',
          trouble: row['trouble'] === null ? null : String(row['trouble']),
          troubleAt: at(row['trouble_at'] ?? null),
          owed: own.filter((one) => one.set_aside_at === null).length,
          setAside: own.flatMap((one) =>
            one.set_aside_at === null
              ? []
              : [{ message: one.message, reason: one.reason, at: at(one.set_aside_at) ?? '' }],
          ),
        }
      })
    },
  }
}
