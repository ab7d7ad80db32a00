import { daysOf } from './days-of.ts'
import type { Facts } from '../detection/finding.ts'
import type { DateRange } from '../strategy/plain-date.ts'
import { factsOf } from './facts-at.ts'
import type { MailRef } from './mail-actions.ts'
import { mailsOf } from './mails-of.ts'
import { possibleSpans } from './rows/day-choices.ts'
import type { CaseRow } from './rows/case-row.ts'
import { standingOf, type WithActions } from './state.ts'

/** What a mail says of the visit it asks for, as far as another mail about the same visit must say it too. */
export interface VisitAsked {
  readonly organisation: string | null
  readonly countries: readonly string[]
  readonly dates: readonly DateRange[]
  readonly fromAddress: string
}

/** Why two mails are taken to be about one visit. */
export type SameVisitBecause = 'organisation' | 'sender'

/** States in which a case takes no more mail in. */
const ended: ReadonlySet<string> = new Set(['closed', 'withdrawn', 'not-held', 'followed-up', 'held'])

/** Addresses that say nothing of an organisation: everybody may have one. */
const everybodys =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|proton|protonmail|gmx|web|mail|yandex|qq|163|126|naver|aol|orange|free|laposte|telia|bredband|t-online)\.[a-z.]+$/iu

/** Words that say what kind of body it is, not which. */
const general =
  /\b(?:the|city|municipality|town|of|office|mayor|ministry|embassy|region|county|government|stad|kommun|stadt|ville|mairie|de|du|la|le|ayuntamiento|alcald[ií]a|comune|di|gemeente|miasto|urz[aą]d|m\.?e\.?|relations|internationales?)\b/giu

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(general, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const domainOf = (address: string) =>
  everybodys.test(address) ? '' : (address.split('@')[1] ?? '').toLowerCase()

type Span = Readonly<Record<'start' | 'end', string>>
const overlap = (one: Span, other: Span) => one.start <= other.end && other.start <= one.end

/**
 * Rows of open cases that may be about the same visit: days in common and no other country. A row does not say who asks, so that what is left
 * must be read and asked with `isSameVisit`.
 */
export function maybeSameVisit(rows: readonly CaseRow[], asked: VisitAsked): readonly CaseRow[] {
  return rows.filter(
    ({ state, countries, paused, ...row }) =>
      !paused &&
      !ended.has(state) &&
      possibleSpans(row).some((span) => asked.dates.some((days) => overlap(days, span))) &&
      (countries.length === 0 ||
        asked.countries.length === 0 ||
        countries.some((country) => asked.countries.includes(country))),
  )
}

/**
 * Whether a case is about the visit that a mail asks for: the same organisation, or a sender at the same domain, on days that overlap.
 * Gives the reason; null when it is another visit or cannot be told. A proposal only: a person says that they are one.
 */
export function isSameVisit(of: WithActions, asked: VisitAsked): SameVisitBecause | null {
  const facts: Facts | null = factsOf(of)
  if (facts === null || ended.has(standingOf(of).state)) return null
  const days = daysOf(of)
  if (!asked.dates.some((one) => days.some((other) => overlap(one, other)))) return null
  if (sameName(asked.organisation, facts.organisation.value)) return 'organisation'
  const domain = domainOf(asked.fromAddress)
  const senders = mailsOf(of).map(({ mail }: { mail: MailRef }) => domainOf(mail.fromAddress))
  return domain !== '' && senders.includes(domain) ? 'sender' : null
}

function sameName(one: string | null, other: string | null): boolean {
  const [a, b] = [plain(one ?? ''), plain(other ?? '')]
  if (a.length < 3 || b.length < 3) return false
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
}
