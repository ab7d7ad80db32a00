import { registrationNumberIn, type RegistrationMask } from '../directory/registration-number.ts'
import { PlainDate } from '../strategy/plain-date.ts'
import type { WithActions } from './state.ts'

/** A body's diary number as typed, and the day it counts as received; empty where nothing is typed. */
export interface TypedRegistration {
  readonly number: string
  readonly receivedOn: string
}

/** What is written into the case, or what is wrong with it. */
export type CheckedRegistration =
  | {
      readonly shape: {
        readonly type: 'registered'
        readonly registrationNumber: string
        readonly receivedOn?: PlainDate
      }
    }
  | { readonly fault: 'missing' | 'future' }

/** Bodies write their numbers in too many ways for a refusal: only an empty number and a day that lies ahead are wrong. */
export function checkRegistration(typed: TypedRegistration, today: PlainDate): CheckedRegistration {
  const registrationNumber = typed.number.trim()
  const receivedOn = PlainDate.safeParse(typed.receivedOn.trim()).data
  if (registrationNumber === '') return { fault: 'missing' }
  if (receivedOn !== undefined && receivedOn > today) return { fault: 'future' }
  return {
    shape: { type: 'registered', registrationNumber, ...(receivedOn === undefined ? {} : { receivedOn }) },
  }
}

/**
 * A diary number that stands in a subject or text and in none of the case's entries yet, to be offered (users.md 6); null when there is
 * none. The first text that has one counts: give the subject before the text.
 */
export function offeredNumber(
  of: WithActions,
  texts: readonly string[],
  mask: RegistrationMask | null,
): string | null {
  const known = new Set(
    of.actions.flatMap((action) => (action.type === 'registered' ? [action.registrationNumber] : [])),
  )
  const found = texts.map((text) => registrationNumberIn(text, mask))
  return found.find((number) => number !== null && !known.has(number)) ?? null
}
