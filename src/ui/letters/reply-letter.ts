import type { IntentKind } from '../../cases/intents.ts'
import { letterChoices } from '../../documents/letter-choices.ts'
import { letterFacts, type LetterInput } from '../../documents/letter-facts.ts'
import type { ReplyDraft } from '../../dispatch/dispatcher.ts'
import { firstLanguage } from '../../strategy/first-language.ts'
import {
  fieldsOf,
  letterById,
  letterLanguages,
  mayHaveBrandLine,
  mergeLetter,
} from '../../strategy/merge-letter.ts'

/** A reply as the person has it now: which letter, in which language, what was filled in, and the text that becomes the draft. */
export interface ReplyWish {
  readonly letter: string
  readonly language: string
  readonly brandLine: boolean
  /** What the person has filled in or changed, by placeholder; the rest follows the facts. */
  readonly typed: Readonly<Record<string, string>>
  readonly text: string
  /** The text was changed by hand and no longer follows the facts. */
  readonly edited: boolean
  /** The draft is wanted although something in it is still to be filled in. */
  readonly anyway: boolean
  /** What the case remembers of it: which text was used, and the days it names. */
  readonly drafted: NonNullable<ReplyDraft['letter']>
}

/** What a person can choose of a reply. */
export type ReplyChange = Partial<Pick<ReplyWish, 'letter' | 'language' | 'brandLine' | 'typed'>>

/** The reply an action proposes, in the mail's language where the letters have it; null for an action that answers nobody. */
export function proposedReply(input: LetterInput, intent: IntentKind): ReplyWish | null {
  const letter = letterChoices(intent, input.outcome)[0]
  if (letter === undefined) return null
  const languages = letterLanguages(input.letters, letter)
  const language = languages.includes(input.mailLanguage) ? input.mailLanguage : 'en'
  return written(input, { letter, language, brandLine: false, typed: {} })
}

/** The reply with a choice made anew; a text that was changed by hand stays until the person asks for the letter again. */
export function changedReply(input: LetterInput, before: ReplyWish, change: ReplyChange): ReplyWish {
  const next = { ...before, ...change }
  const brandLine = next.brandLine && mayBrand(input, next.letter)
  return before.edited && change.letter === undefined && change.language === undefined
    ? { ...next, brandLine }
    : { ...written(input, { ...next, brandLine }), anyway: before.anyway && change.letter === undefined }
}

/** The letter written again from the facts and what was filled in. */
export function rewrittenReply(input: LetterInput, before: ReplyWish): ReplyWish {
  return written(input, before)
}

/** The facts of the reply as they stand in it, what was filled in before what is known. */
export function valuesOf(input: LetterInput, reply: ReplyWish): Record<string, string> {
  return { ...letterFacts(input, reply.language), ...reply.typed }
}

/** What the letter still lacks, by placeholder. */
export function lackingIn(input: LetterInput, reply: ReplyWish): readonly string[] {
  return merged(input, reply).missing
}

/** What still stands unfilled in the text as it is now, by placeholder; a text changed by hand is read for what is left in it. */
export function leftOpen(input: LetterInput, reply: ReplyWish): readonly string[] {
  const lacking = lackingIn(input, reply)
  if (!reply.edited) return lacking
  return lacking.filter((name) =>
    Object.values(input.letters.fields[name] ?? {}).some((called) => reply.text.includes(`[${called}]`)),
  )
}

/** Whether a draft may be made of the reply: nothing is left to fill in, or it is wanted all the same. */
export function mayDraft(input: LetterInput, reply: ReplyWish): boolean {
  return reply.anyway || leftOpen(input, reply).length === 0
}

/** Whether the brand line may be chosen for this letter and these visitors. */
export function mayBrand({ letters, edition, facts }: LetterInput, letter: string): boolean {
  const fellows = edition.flags.fellowCapitals.countries
  return mayHaveBrandLine(letters, letter, facts.countries.value, fellows)
}

type Choice = Pick<ReplyWish, 'letter' | 'language' | 'brandLine' | 'typed'>

function written(input: LetterInput, choice: Choice): ReplyWish {
  const { letter, language, brandLine, typed } = choice
  const { letters, facts } = input
  const namesDays = fieldsOf(letters, letter).includes('dates')
  const drafted = {
    id: letter,
    version: letterById(letters, letter).version,
    days: (namesDays ? facts.dates.value[0] : undefined) ?? null,
  }
  const wish = { letter, language, brandLine, typed, text: '', edited: false, anyway: false, drafted }
  return { ...wish, text: merged(input, wish).text }
}

function merged(input: LetterInput, reply: ReplyWish) {
  const { about } = input.edition
  return mergeLetter(input.letters, reply.letter, valuesOf(input, reply), {
    language: reply.language,
    rank: input.facts.rank.value,
    title: input.facts.title.value,
    brandLine: reply.brandLine,
    parallel: about.languages.includes(reply.language) ? null : firstLanguage(input.edition),
  })
}
