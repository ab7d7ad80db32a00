import * as z from 'zod/mini'
import { Facts } from '../detection/finding.ts'
import { PlainDate } from '../strategy/plain-date.ts'
import { kinds } from '../strategy/words.ts'
import { act } from './action-envelope.ts'

/** What a retention decision says of the working copies: kept for good, or disposed of from a day on. */
export const retentions = ['keep', 'dispose'] as const

/**
 * What records law asks a case to carry (docs/records-and-privacy.md): the diary number, a reminder of secrecy, the decision that lets
 * working copies be disposed of, and who has stepped aside.
 */
export const recordActions = [
  /** In the diary of the acting body; each body registers for itself. */
  act('registered', { registrationNumber: z.string(), receivedOn: z.optional(PlainDate) }),
  /** The request left for the registrar's mailbox; the diary number comes back later. */
  act('sent-to-registrar', { address: z.string() }),
  /** A reminder with its legal ground. It decides nothing: every request to see the document is tried by itself. */
  act('secrecy-marked', { ground: z.string(), note: z.string() }),
  act('secrecy-lifted', { mark: z.string(), reason: z.string() }),
  /**
   * The security function has answered and the case goes on (users.md 7). A case that was opened as paused is told here what it is about.
   */
  act('pause-ended', {
    about: z.optional(
      z.object({
        title: z.string(),
        summary: z.string(),
        kinds: z.array(z.enum(kinds)),
        facts: z.nullable(Facts),
      }),
    ),
  }),
  /** By reference to a decision of the archive authority; no timer of ours disposes of anything. */
  act('retention-decided', {
    decision: z.string(),
    retention: z.enum(retentions),
    from: z.optional(PlainDate),
  }),
  /** A person has confirmed that the working copies are gone; the certificate says which. */
  act('disposed', { decision: z.string(), what: z.array(z.string()) }),
  /** The actor steps aside: papers and talk of the case are hidden from that person. No reason is asked for. */
  act('recused', {}),
  act('recusal-ended', {}),
] as const
