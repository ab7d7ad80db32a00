import type { Edition } from '../strategy/edition.ts'
import type { PlainDate } from '../strategy/plain-date.ts'
import { themes, type Theme } from '../strategy/words.ts'
import type { ContactPerson, Directory } from './directory.ts'
import { isValidOn } from './is-valid-on.ts'
import { recipientsFor } from './recipients.ts'
import { resolveBody } from './resolve-body.ts'

/** What is wrong with a directory, and about whom; its words are in the interface's texts. */
export type DirectoryFault =
  | { fault: 'no-way-in'; body: string }
  | { fault: 'successor-loop'; body: string }
  | { fault: 'unknown-successor'; body: string; successor: string }
  | { fault: 'closed-without-successor'; body: string }
  | { fault: 'duplicate-body'; body: string }
  | { fault: 'unknown-type'; body: string; type: string; types: string[] }
  | { fault: 'duplicate-address'; address: string; bodies: string[] }
  | { fault: 'unknown-body'; body: string }
  | { fault: 'no-contact-person'; body: string }
  | { fault: 'several-contact-persons'; body: string }
  | { fault: 'away-without-deputy'; body: string }
  | { fault: 'dates-reversed'; body: string }
  | { fault: 'contact-dates-reversed'; body: string; address: string }
  | { fault: 'absence-without-first-day'; body: string; address: string }
  | { fault: 'theme-of-unknown-body'; body: string; theme: Theme }
  | { fault: 'theme-without-body'; theme: Theme }

/**
 * Every fault of the directory on a day; an empty list means that mail to any body finds a way in. The edition says which types of
 * bodies shall have a contact person.
 */
export function checkDirectory(edition: Edition, directory: Directory, on: PlainDate): DirectoryFault[] {
  return [
    ...doubled(directory),
    ...strangeTypes(edition, directory),
    ...addresses(directory),
    ...successors(directory),
    ...contacts(directory, edition.names.contactPersons.types, on),
    ...ways(directory, on),
    ...themesOf(directory),
  ]
}

function doubled(directory: Directory): DirectoryFault[] {
  const ids = directory.bodies.map((body) => body.id)
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((body) => ({ fault: 'duplicate-body', body }))
}

/** A type that the edition does not know: rules by type would pass the body by. */
function strangeTypes({ names }: Edition, { bodies }: Directory): DirectoryFault[] {
  const types = Object.keys(names.bodyTypes)
  return bodies
    .filter(({ type }) => !types.includes(type))
    .map(({ id, type }) => ({ fault: 'unknown-type', body: id, type, types }))
}

function addresses(directory: Directory): DirectoryFault[] {
  const owners = new Map<string, Set<string>>()
  const note = (address: string | null, body: string) => {
    if (address === null) return
    const key = address.toLowerCase()
    owners.set(key, (owners.get(key) ?? new Set()).add(body))
  }
  for (const body of directory.bodies) note(body.mailbox, body.id)
  for (const contact of directory.contacts) note(contact.address, contact.body)
  return [...owners]
    .filter(([, bodies]) => bodies.size > 1)
    .map(([address, bodies]) => ({ fault: 'duplicate-address', address, bodies: [...bodies] }))
}

function successors(directory: Directory): DirectoryFault[] {
  const next = new Map(directory.bodies.map((body) => [body.id, body.successor]))
  return directory.bodies.flatMap((body): DirectoryFault[] => {
    const seen = new Set([body.id])
    let at = body.successor
    while (at !== null) {
      if (!next.has(at)) return [{ fault: 'unknown-successor', body: body.id, successor: at }]
      if (seen.has(at)) return [{ fault: 'successor-loop', body: body.id }]
      seen.add(at)
      at = next.get(at) ?? null
    }
    return body.validFrom !== null && body.validTo !== null && body.validTo < body.validFrom
      ? [{ fault: 'dates-reversed', body: body.id }]
      : []
  })
}

function contacts(directory: Directory, appointing: string[], on: PlainDate): DirectoryFault[] {
  const known = new Set(directory.bodies.map((body) => body.id))
  const strangers = directory.contacts
    .filter((contact) => !known.has(contact.body))
    .map((contact): DirectoryFault => ({ fault: 'unknown-body', body: contact.body }))
  const counts = directory.bodies
    .filter((body) => appointing.includes(body.type) && isValidOn(body, on))
    .flatMap((body): DirectoryFault[] => {
      const persons = directory.contacts.filter(
        (contact) => contact.body === body.id && isValidOn(contact, on),
      )
      if (persons.length === 0) return [{ fault: 'no-contact-person', body: body.id }]
      return persons.length > 1 ? [{ fault: 'several-contact-persons', body: body.id }] : []
    })
  return [...strangers, ...directory.contacts.flatMap(contactDays), ...counts]
}

function contactDays({
  body,
  address,
  awayFrom,
  awayTo,
  validFrom,
  validTo,
}: ContactPerson): DirectoryFault[] {
  if (awayFrom === null && awayTo !== null) return [{ fault: 'absence-without-first-day', body, address }]
  const reversed = (from: PlainDate | null, to: PlainDate | null) => from !== null && to !== null && to < from
  return reversed(awayFrom, awayTo) || reversed(validFrom, validTo)
    ? [{ fault: 'contact-dates-reversed', body, address }]
    : []
}

function ways(directory: Directory, on: PlainDate): DirectoryFault[] {
  return directory.bodies.flatMap((body): DirectoryFault[] => {
    const because = resolveBody(directory, body.id, on).because
    // A chain that runs in a ring, or to a body nobody has entered, is told as that and not as missing.
    if (because === 'closed' && body.successor !== null) return []
    if (because === 'closed') return [{ fault: 'closed-without-successor', body: body.id }]
    if (because !== 'in-force') return []
    const { to, explanation } = recipientsFor(directory, body.id, on)
    if (to === null) return [{ fault: 'no-way-in', body: body.id }]
    return explanation.some((note) => note.note === 'away-without-deputy')
      ? [{ fault: 'away-without-deputy', body: body.id }]
      : []
  })
}

function themesOf({ bodies, themes: table }: Directory): DirectoryFault[] {
  if (table === undefined) return []
  const known = new Set(bodies.map(({ id }) => id))
  return [
    ...table
      .filter(({ body }) => !known.has(body))
      .map(({ body, theme }): DirectoryFault => ({ fault: 'theme-of-unknown-body', body, theme })),
    ...themes
      .filter((theme) => !table.some((entry) => entry.theme === theme))
      .map((theme): DirectoryFault => ({ fault: 'theme-without-body', theme })),
  ]
}
