import * as z from 'zod/mini'
import { LocalText } from './local-text.ts'
import { ranks } from './words.ts'

/** A letter as data: `{placeholders}` are facts of the case, shown and edited before a draft is made. Never sent by us. */
export const Letter = z.strictObject({
  id: z.string(),
  owner: z.string(),
  version: z.number(),
  rule: z.optional(z.string()),
  /** Who is greeted: the one who wrote, or the head of the delegation by rank. */
  addressee: z.enum(['sender', 'head']),
  /** Where the head's rank has no greeting of its own: the one invited by name, who need not be the one who wrote. */
  greeting: z.optional(LocalText),
  subject: LocalText,
  paragraphs: z.array(LocalText),
  /** Facts without which the letter cannot be drafted. */
  requires: z.optional(z.array(z.string())),
  /** The brand line may be added (off by default). */
  brandLine: z.optional(z.boolean()),
})
export type Letter = z.infer<typeof Letter>

const Line = z.strictObject({ rule: z.string(), text: LocalText })
const Phrase = z.strictObject({ id: z.string(), text: LocalText })

/** The letters of an edition (file `letters.json`), loaded when one is drafted. */
export const Letters = z.strictObject({
  letters: z.array(Letter),
  /** What each placeholder is called for people. */
  fields: z.record(z.string(), LocalText),
  /** Placeholders whose sentence is left out while they are empty. */
  optional: z.array(z.string()),
  greetings: z.record(z.enum(ranks), LocalText),
  /** Greetings that go by the title itself and before those by rank. */
  titles: z.array(z.strictObject({ words: z.array(z.string()), text: LocalText })),
  unknownGreeting: LocalText,
  closings: z.record(z.enum(ranks), LocalText),
  brand: z.strictObject({
    rule: z.string(),
    text: LocalText,
    never: z.strictObject({ letters: z.array(z.string()), countriesRule: z.string() }),
  }),
  message: Line,
  tone: Line,
  /** What a no offers instead. */
  alternatives: z.array(Phrase),
  /** Plain reasons for a no: never the country, never the person. */
  declineReasons: z.array(Phrase),
  /** What is asked for when it has not been said, by its key among the facts and answers. */
  asks: z.record(z.string(), LocalText),
})
export type Letters = z.infer<typeof Letters>
