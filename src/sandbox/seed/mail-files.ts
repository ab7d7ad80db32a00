import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deliver } from '../graph/mail/deliver.ts'
import type { SandboxStore } from '../store/sandbox-store.ts'
import { largeHtmlMail } from './large-mail.ts'

/** What is older has been read before the sandbox's Monday begins. */
const unreadFrom = Date.parse('2026-11-19T00:00:00Z')
const writtenAt = (eml: Uint8Array) =>
  Date.parse(/^date: (.*)$/im.exec(Buffer.from(eml.subarray(0, 20_000)).toString('latin1'))?.[1] ?? '')

const folder = join(import.meta.dirname, 'mail')

/** Every seed mail's file name and the mailboxes it goes to, from its own To and Cc headers. */
export const seedFiles = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()

/** Reads one seed mail, with the line ends of RFC 5322. */
export const readSeed = (name: string): Buffer =>
  Buffer.from(readFileSync(join(folder, name), 'latin1').replace(/\r?\n/g, '\r\n'), 'latin1')

/** The sandbox's own mailboxes that a mail is addressed to (To and Cc, in any order). */
export function recipientsIn(eml: Uint8Array, known: readonly string[]): readonly string[] {
  const head =
    Buffer.from(eml)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter((line) => /^(to|cc|delivered-to|x-original-to):/i.test(line))
    .join(' ')
    .toLowerCase()
  return known.filter((address) => lines.includes(address))
}

/** Delivers all seed mail, oldest first, once per store. @throws Error when a file reaches nobody */
export async function deliverSeed(store: SandboxStore, known: readonly string[]): Promise<number> {
  const mails = [
    ...seedFiles().map((name) => ({ name, eml: readSeed(name) })),
    { name: 'generated 5 MB', eml: largeHtmlMail() },
  ]
  for (const { name, eml } of mails) {
    const mailboxes = recipientsIn(eml, known)
    if (mailboxes.length === 0) throw new Error(`Seed mail ${name} is addressed to nobody in the sandbox`)
    for (const mailbox of mailboxes)
      await deliver(store, { mailbox, eml, isRead: writtenAt(eml) < unreadFrom })
  }
  return mails.length
}
