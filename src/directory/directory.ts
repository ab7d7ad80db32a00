import * as z from 'zod/mini'
import { PlainDate } from '../strategy/plain-date.ts'
import { themes } from '../strategy/words.ts'

const Address = z.string().check(z.regex(/^[^\s@<>]+@[^\s@<>]+$/))

/** An administration, district, company, unit or political body, all alike (rule S1-whole-group). Closed bodies stay, with their successor: old cases keep the old name. */
export const Body = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  type: z.string(),
  nameSv: z.string(),
  nameEn: z.string(),
  /** The administration that works for a committee; null when it has none of its own. */
  administration: z.nullable(z.string()),
  /** First and last day, both included; null is open. */
  validFrom: z.nullable(PlainDate),
  validTo: z.nullable(PlainDate),
  successor: z.nullable(z.string()),
  /** `none`: no access to the network's site, so a forward to it is complete in itself. */
  access: z.enum(['none', 'network']),
  /** Function mailbox for international requests. */
  mailbox: z.nullable(Address),
  registrator: z.nullable(Address),
  /** How the body writes its diary numbers (`fitsMask`); null when nobody has said. */
  registrationMask: z._default(z.nullable(z.string()), null),
  about: z.string(),
})
export type Body = z.infer<typeof Body>

/** The international contact person of a body, as a function and never as a name, with deputy and absence. */
export const ContactPerson = z.object({
  body: z.string(),
  function: z.string(),
  address: Address,
  deputyFunction: z.nullable(z.string()),
  deputyAddress: z.nullable(Address),
  /** Absence, both days included; null `awayTo` means until further notice when `awayFrom` is set. */
  awayFrom: z.nullable(PlainDate),
  awayTo: z.nullable(PlainDate),
  /** ISO 639-1. */
  languages: z.array(z.string()),
  validFrom: z.nullable(PlainDate),
  validTo: z.nullable(PlainDate),
})
export type ContactPerson = z.infer<typeof ContactPerson>

/** A body that may own a theme; a lower rank is asked first. The reason is for people. */
export const ThemeBody = z.object({
  theme: z.enum(themes),
  body: z.string(),
  rank: z.number().check(z.int(), z.positive()),
  reasonSv: z.string(),
  reasonEn: z.string(),
})
export type ThemeBody = z.infer<typeof ThemeBody>

/** Without themes of its own, the edition's table says which bodies a theme points at. */
export const Directory = z.object({
  bodies: z.array(Body),
  contacts: z.array(ContactPerson),
  themes: z.optional(z.array(ThemeBody)),
})
export type Directory = z.infer<typeof Directory> & {
  /** Contact persons by address who answer automatically just now, as asked of Exchange; never stored. */
  readonly replying?: readonly string[]
}

/** The body with this id, closed or not. */
export function bodyById(directory: Directory, id: string): Body | undefined {
  return directory.bodies.find((body) => body.id === id)
}

/** Name for people: the administration where there is one ("Miljöförvaltningen"), else the body. An unknown id stays as it is. */
export function bodyName(directory: Directory, id: string, language: string): string {
  const body = bodyById(directory, id)
  if (!body) return id
  return language === 'sv' ? (body.administration ?? body.nameSv) : body.nameEn
}
