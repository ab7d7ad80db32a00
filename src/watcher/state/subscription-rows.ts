import type { Database } from '../database/database.ts'

/** A subscription as remembered; written before Graph is asked, so that its secret is known whatever happens in between. */
export interface SubscriptionRow {
  readonly mailbox: string
  readonly folder: string
  readonly clientState: string
  readonly id: string | null
}

export interface SubscriptionRows {
  /** Mailboxes among these with a folder whose subscription is missing or due for renewal. */
  unsubscribed(
    folders: readonly { readonly mailbox: string; readonly folder: string }[],
  ): Promise<readonly string[]>
  /** The row of a folder, made with this secret when there is none; `due` = to be made or renewed now. */
  subscription(
    mailbox: string,
    folder: string,
    freshState: string,
  ): Promise<SubscriptionRow & { readonly due: boolean }>
  subscribed(mailbox: string, folder: string, id: string, lifeSeconds: number): Promise<void>
  /** Graph has dropped it: make another at once. */
  unsubscribe(mailbox: string, folder: string): Promise<void>
  /** Renew a mailbox's subscriptions at the next occasion. */
  renewSoon(mailbox: string): Promise<void>
  /** Everything that a notification may be measured against. */
  subscriptions(): Promise<readonly SubscriptionRow[]>
  /** Whether all of a mailbox's folders are told of by Graph at this moment. */
  isToldOf(mailbox: string, folders: readonly string[]): Promise<boolean>
}

const columns = 'mailbox, folder, client_state AS "clientState", id'

export function createSubscriptionRows(database: Database): SubscriptionRows {
  const run = database.query.bind(database)
  const table = 'ankomst_watcher.subscription'
  return {
    unsubscribed: async (folders) =>
      (
        await run<{ mailbox: string }>(
          `SELECT DISTINCT w.mailbox FROM unnest($1::text[], $2::text[]) AS w(mailbox, folder)
           LEFT JOIN ${table} s ON s.mailbox = w.mailbox AND s.folder = w.folder
           WHERE s.id IS NULL OR s.renew_at <= now()`,
          [folders.map((one) => one.mailbox), folders.map((one) => one.folder)],
        )
      ).map((row) => row.mailbox),
    subscription: async (mailbox, folder, freshState) => {
      await run(
        `INSERT INTO ${table} (mailbox, folder, client_state) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [mailbox, folder, freshState],
      )
      const [row] = await run<SubscriptionRow & { due: boolean }>(
        `SELECT ${columns}, (id IS NULL OR renew_at <= now()) AS due FROM ${table} WHERE mailbox = $1 AND folder = $2`,
        [mailbox, folder],
      )
      return row ?? { mailbox, folder, clientState: freshState, id: null, due: true }
    },
    subscribed: async (mailbox, folder, id, lifeSeconds) => {
      await run(
        `UPDATE ${table} SET id = $3, expires_at = now() + make_interval(secs => $4), renew_at = now() + make_interval(secs => $4 / 2)
         WHERE mailbox = $1 AND folder = $2`,
        [mailbox, folder, id, lifeSeconds],
      )
    },
    unsubscribe: async (mailbox, folder) => {
      await run(
        `UPDATE ${table} SET id = NULL, expires_at = NULL, renew_at = now() WHERE mailbox = $1 AND folder = $2`,
        [mailbox, folder],
      )
    },
    renewSoon: async (mailbox) => {
      await run(`UPDATE ${table} SET renew_at = now() WHERE mailbox = $1`, [mailbox])
    },
    subscriptions: () => run<SubscriptionRow>(`SELECT ${columns} FROM ${table}`),
    isToldOf: async (mailbox, folders) =>
      (
        await run<{ told: number }>(
          `SELECT count(*)::int AS told FROM ${table} WHERE mailbox = $1 AND folder = ANY($2::text[]) AND id IS NOT NULL AND expires_at > now()`,
          [mailbox, folders],
        )
      )[0]?.told === folders.length,
  }
}
