import { readConfig } from '../../src/watcher/config.ts'
import { ConfigError } from '../../src/watcher/config-error.ts'

const good = {
  ANKOMST_TENANT_ID: 't',
  ANKOMST_CLIENT_ID: 'c',
  ANKOMST_CERTIFICATE: '/run/secrets/watcher.pem',
  ANKOMST_MAILBOXES: 'miljo@stad.example, Ks@stad.example=inbox+archive',
}
const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

test('mailboxes with their folders are read, addresses in lower case', () => {
  expect(readConfig(good).mailboxes).toEqual([
    { address: 'miljo@stad.example', folders: ['inbox'] },
    { address: 'ks@stad.example', folders: ['inbox', 'archive'] },
  ])
})

test('without further settings the embedded database, polling and Graph itself are used', () => {
  expect(readConfig(good)).toMatchObject({
    databaseUrl: null,
    publicUrl: null,
    graphUrl: 'https://graph.microsoft.com',
    concurrency: 4,
    since: null,
  })
})

test.each([
  ['no certificate', { ANKOMST_CERTIFICATE: '' }, /ANKOMST_CERTIFICATE must be set/],
  ['two sign-ins', { ANKOMST_MANAGED_IDENTITY: '1' }, /not both/],
  ['an address that is none', { ANKOMST_MAILBOXES: 'miljo' }, /no mail address/],
  ['a mailbox without folders', { ANKOMST_MAILBOXES: 'a@stad.example=' }, /no folder/],
  ['a mailbox twice', { ANKOMST_MAILBOXES: 'a@stad.example,A@stad.example' }, /twice/],
  ['a database of another kind', { DATABASE_URL: 'mysql://x' }, /postgres:\/\//],
  ['a public address without https', { ANKOMST_PUBLIC_URL: 'http://watch.example.org' }, /https address/],
  ['a concurrency of nothing', { ANKOMST_CONCURRENCY: '0' }, /whole number from 1 to 64/],
  ['a port that is none', { ANKOMST_PORT: 'http' }, /whole number/],
  ['a date that is none', { ANKOMST_SINCE: 'yesterday' }, /2026-11-01/],
  ['a log level that is none', { ANKOMST_LOG_LEVEL: 'loud' }, /one of trace/],
  ['a slow poll faster than the fast one', { ANKOMST_POLL_SLOWEST_SECONDS: '5' }, /make it larger/],
  ['a token file towards Graph itself', { ANKOMST_TOKEN_FILE: '/x' }, /certificate or a managed identity/],
])('%s is refused with a sentence', (_, wrong, sentence) => {
  expect(problemsOf({ ...good, ...wrong }).join('\n')).toMatch(sentence)
})

test('everything that is wrong is said at once', () => {
  expect(problemsOf({ ANKOMST_CONCURRENCY: 'x', DATABASE_URL: 'y' }).length).toBe(3)
})

test('a password in a wrong address is not repeated', () => {
  expect(problemsOf({ ...good, DATABASE_URL: 'mysql://u:hemligt@db' }).join()).not.toContain('hemligt')
})
