import type { Correspondent } from '../../mail/message.ts'
import { callOffice } from './call-office.ts'
import { HostError } from './host-error.ts'
import type { OpenMail } from './mail-host.ts'

type Turn = <T>(call: () => Promise<T>) => Promise<T>

interface Surroundings {
  readonly mailbox: Office.Mailbox
  readonly turn: Turn
  readonly key: string
  readonly limitMs: number
}

/** `Office.CoercionType.Html`; the enum itself exists only where office.js is loaded. */
const htmlForm = 'html' as Office.CoercionType

/**
 * The chosen mail through Office.js. Members are probed, never requirement sets: `getSharedPropertiesAsync` is simply absent on
 * mail that is not shared.
 */
export function openMail(item: Office.MessageRead, { mailbox, turn, key, limitMs }: Surroundings): OpenMail {
  const itemId = item.itemId ?? ''
  const chosen = identity(item)
  const guarded = <T>(read: () => Promise<T>) =>
    turn(async () => {
      const answer = await read()
      if (identity(mailbox.item) !== chosen) throw new HostError('changed')
      return answer
    })
  return {
    key,
    itemId,
    restId: restIdOf(mailbox, itemId),
    internetMessageId: item.internetMessageId || null,
    subject: item.subject ?? '',
    from: person(item.from),
    sender: person(item.sender),
    to: people(item.to),
    cc: people(item.cc),
    createdAt: instant(item.dateTimeCreated),
    attachments: (item.attachments ?? []).map(({ id, name, contentType, size, isInline }) => ({
      id,
      name,
      contentType: contentType ?? '',
      size,
      isInline,
    })),
    itemClass: item.itemClass ?? '',
    bodyHtml: () => guarded(() => callOffice<string>((done) => item.body.getAsync(htmlForm, done), limitMs)),
    headers: () =>
      guarded(async () => {
        if (typeof item.getAllInternetHeadersAsync !== 'function') throw new HostError('unsupported')
        return callOffice<string>((done) => item.getAllInternetHeadersAsync(done), limitMs)
      }),
    shared: () =>
      guarded(async () => {
        if (typeof item.getSharedPropertiesAsync !== 'function') return null
        const found = await callOffice<Office.SharedProperties>(
          (done) => item.getSharedPropertiesAsync(done),
          limitMs,
        )
        const address = found.targetMailbox || found.owner
        return address ? { owner: found.owner, mailbox: address.toLowerCase() } : null
      }),
  }
}

/** What tells one mail from another in every client; ids are empty in some. */
function identity(item: Office.Mailbox['item'] | Office.MessageRead): string {
  const { itemId, internetMessageId } = (item ?? {}) as Partial<Office.MessageRead>
  return `${itemId ?? ''} ${internetMessageId ?? ''}`
}

/**
 * The id for Graph's addresses; empty when the client gives none. Converting swaps characters only (EWS ids have `/` and `+`); phones
 * have no conversion and give the id in that form already, some Macs convert to nothing.
 */
function restIdOf(mailbox: Office.Mailbox, itemId: string): string {
  const converted =
    itemId !== '' && typeof mailbox.convertToRestId === 'function'
      ? mailbox.convertToRestId(itemId, 'v2.0')
      : ''
  return converted || itemId.replaceAll('/', '-').replaceAll('+', '_')
}

function person(details: Office.EmailAddressDetails | undefined): Correspondent | null {
  return details
    ? { name: details.displayName ?? '', address: (details.emailAddress ?? '').toLowerCase() }
    : null
}

function people(list: readonly Office.EmailAddressDetails[] | undefined): Correspondent[] {
  return (list ?? []).flatMap((details) => person(details) ?? [])
}

function instant(when: Date | undefined): string | null {
  return when instanceof Date && !Number.isNaN(when.getTime()) ? when.toISOString() : null
}
