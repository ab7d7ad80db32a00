import type { PlainDate } from '../strategy/plain-date.ts'
import { bodyById, type ContactPerson, type Directory } from './directory.ts'
import { isValidOn } from './is-valid-on.ts'
import { resolveBody } from './resolve-body.ts'

/** A way into a body: where the mail goes and what the sender is told about it. Addresses come from the directory alone. */
export interface Recipients {
  body: string
  /** Function mailbox; a personal one only where nothing else exists; null when the body has no way in. */
  to: string | null
  /** Contact person, or the deputy while the person is away. */
  cc: { address: string; function: string; languages: string[] } | null
  /** Why these, for the texts of the interface. */
  explanation: RecipientNote[]
  /** `none`: the receiver cannot open the case, so the forward has to be complete. */
  access: 'none' | 'network'
}
export type RecipientNote =
  | { note: 'function-mailbox' }
  | { note: 'personal-inbox-only' }
  | { note: 'deputy-while-away'; until: PlainDate | null }
  | { note: 'away-without-deputy'; until: PlainDate | null }
  | { note: 'deputy-for-automatic-reply' }
  | { note: 'automatic-reply-without-deputy' }
  | { note: 'no-contact-person' }
  | { note: 'successor'; of: string }
  | { note: 'no-way-in' }

/** How to reach a body on a day. Total: an unknown body gives no address and says so. */
export function recipientsFor(directory: Directory, bodyId: string, on: PlainDate): Recipients {
  const resolved = resolveBody(directory, bodyId, on)
  const body = bodyById(directory, resolved.id)
  const explanation: RecipientNote[] =
    resolved.because === 'successor' ? [{ note: 'successor', of: bodyId }] : []
  const person = contactOf(directory, resolved.id, on)
  const reachable = person ? present(person, directory, on, explanation) : null
  if (!person) explanation.push({ note: 'no-contact-person' })

  const access = body?.access ?? 'none'
  if (body?.mailbox)
    return {
      body: resolved.id,
      to: body.mailbox,
      cc: reachable,
      explanation: [...explanation, { note: 'function-mailbox' }],
      access,
    }
  if (reachable)
    return {
      body: resolved.id,
      to: reachable.address,
      cc: null,
      explanation: [...explanation, { note: 'personal-inbox-only' }],
      access,
    }
  return {
    body: resolved.id,
    to: null,
    cc: null,
    explanation: [...explanation, { note: 'no-way-in' }],
    access,
  }
}

/**
 * The contact person whom a mail to the body would reach by what is entered, to ask Exchange whether they answer automatically; null where
 * there is none, or an absence is entered already.
 */
export function contactToAsk(directory: Directory, bodyId: string, on: PlainDate): string | null {
  const person = contactOf(directory, resolveBody(directory, bodyId, on).id, on)
  return person === undefined || isAway(person, on) ? null : person.address
}

const contactOf = ({ contacts }: Directory, body: string, on: PlainDate): ContactPerson | undefined =>
  contacts.find((contact) => contact.body === body && isValidOn(contact, on))

function present(
  person: ContactPerson,
  { replying = [] }: Directory,
  on: PlainDate,
  explanation: RecipientNote[],
): Recipients['cc'] {
  const languages = person.languages
  const away = isAway(person, on)
  const self = { address: person.address, function: person.function, languages }
  if (!away && !replying.includes(person.address)) return self
  if (person.deputyAddress === null) {
    explanation.push(
      away
        ? { note: 'away-without-deputy', until: person.awayTo }
        : { note: 'automatic-reply-without-deputy' },
    )
    // Who answers automatically may still read; who is entered as away does not.
    return away ? null : self
  }
  explanation.push(
    away ? { note: 'deputy-while-away', until: person.awayTo } : { note: 'deputy-for-automatic-reply' },
  )
  return { address: person.deputyAddress, function: person.deputyFunction ?? person.function, languages }
}

/** Whether the contact person is away that day; an absence without last day lasts until further notice. */
export function isAway(person: ContactPerson, on: PlainDate): boolean {
  return person.awayFrom !== null && person.awayFrom <= on && (person.awayTo === null || on <= person.awayTo)
}
