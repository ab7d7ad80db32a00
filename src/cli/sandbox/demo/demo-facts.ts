import type { Facts } from '../../../detection/finding.ts'
import { CountryCode } from '../../../strategy/country-code.ts'
import type { PlainDate } from '../../../strategy/plain-date.ts'
import type { Kind, Level, Rank, Theme } from '../../../strategy/words.ts'

/** What a made-up request says. */
export interface DemoRequest {
  readonly kind: Kind
  readonly country: string
  readonly city: string
  readonly theme: Theme
  readonly rank: Rank
  readonly level: Level | null
  readonly size: number | null
  readonly days: { readonly start: PlainDate; readonly end: PlainDate } | null
}

const said = <T>(value: T) => ({ value, evidence: [] })

/** The facts of a made-up request, as if they had been read from a mail. */
export function demoFacts(of: DemoRequest): Facts {
  return {
    organisation: said(`Staden ${of.city}`),
    countries: said([CountryCode.parse(of.country)]),
    place: said(of.city),
    groupSize: said(of.size === null ? null : { min: of.size, max: of.size }),
    dates: said(of.days === null ? [] : [of.days]),
    rank: said(of.rank),
    title: said(null),
    level: said(of.level),
    themes: said([of.theme]),
    asks: said([]),
    agreement: said(null),
    foreignPolicy: said(false),
    aid: said('none' as const),
    replyBy: said(null),
    via: said(null),
  }
}
