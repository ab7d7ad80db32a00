import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GetToken } from '../../src/graph/create-graph-port.ts'
import { graphFetch } from '../../src/sandbox/graph/graph-fetch.ts'
import { deliver } from '../../src/sandbox/graph/mail/deliver.ts'
import { findMessage, propertiesOf, propertyKey } from '../../src/sandbox/graph/mail/message-row.ts'
import { createGraphServer, type GraphServerOptions } from '../../src/sandbox/graph/server.ts'
import { issueToken, verifyToken } from '../../src/sandbox/graph/tokens.ts'
import { addSharedMailbox } from '../../src/sandbox/store/seed.ts'
import { openStore } from '../../src/sandbox/store/sandbox-store.ts'
import { readConfig, type WatcherConfig } from '../../src/watcher/config.ts'
import { markProperty } from '../../src/watcher/sync/mark-property.ts'
import { requestText, ordinaryText } from './mails.ts'

/** Mailboxes in a sandbox, and the watcher's application token for them. */
export const buildTown = (mailboxes: readonly string[], options: Partial<GraphServerOptions> = {}) => {
  const store = openStore(':memory:')
  const secret = 'test-secret'
  const ids = new Map(
    mailboxes.map((address) => [address, addSharedMailbox(store, { upn: address, displayName: 'Funktion' })]),
  )
  const server = createGraphServer({
    store,
    verifyToken: (token) => verifyToken(secret, token, new Date()),
    ...options,
  })
  const token = issueToken(
    secret,
    {
      oid: 'watcher',
      upn: '',
      scopes: ['Mail.ReadWrite', 'Sites.Selected'],
      expiresIn: 86_400,
      app: 'watcher',
      appOnly: true,
    },
    new Date(),
  )
  const getToken: GetToken = async () => token
  let sent = 0
  const send = async (
    mailbox: string,
    what: {
      readonly request?: boolean
      readonly text?: string
      readonly headers?: readonly string[]
      readonly folder?: string
    } = {},
  ) => {
    sent += 1
    const text = what.text ?? (what.request === false ? ordinaryText(sent) : requestText(sent))
    const eml = [
      'From: "Office" <office@kobe.example.org>',
      `To: <${mailbox}>`,
      `Subject: ${what.request === false ? 'Lunch menu' : 'Study visit'} ${sent}`,
      `Message-ID: <${sent}@kobe.example.org>`,
      ...(what.headers ?? []),
      'Date: Mon, 23 Nov 2026 08:15:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
    ].join('\r\n')
    const row = await deliver(store, {
      mailbox,
      eml: Buffer.from(eml),
      receivedAt: new Date(),
      ...(what.folder ? { folder: what.folder } : {}),
    })
    return row.id
  }
  const look = (mailbox: string, id: string) => {
    const row = findMessage(store, ids.get(mailbox) ?? '', id)
    if (!row) return { categories: [] as string[], mark: null }
    const value = propertiesOf(store, row.id).get(propertyKey(markProperty)) ?? null
    return {
      categories: (JSON.parse(row.doc) as { categories: string[] }).categories,
      mark: value === null ? null : (JSON.parse(value) as Record<string, unknown>),
    }
  }
  return { store, server, ids, token, getToken, fetch: graphFetch(server), send, look }
}

/** What the environment of a watcher of these mailboxes says. */
export const configFor = (mailboxes: readonly string[], over: Record<string, string> = {}): WatcherConfig =>
  readConfig({
    ANKOMST_GRAPH_URL: 'http://localhost:1',
    ANKOMST_TOKEN_FILE: 'none',
    ANKOMST_MAILBOXES: mailboxes.join(','),
    ANKOMST_SINCE: '2026-01-01',
    ANKOMST_POLL_FASTEST_SECONDS: '1',
    ANKOMST_POLL_SLOWEST_SECONDS: '2',
    ANKOMST_PORT: '0',
    ANKOMST_INTERNAL_PORT: '0',
    ANKOMST_LOG_LEVEL: 'silent',
    ...over,
  })

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'ankomst-watcher-'))

/** Waits for a condition, looking often; fails with its name. */
export const until = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  ms = 30_000,
): Promise<void> => {
  const end = Date.now() + ms
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
