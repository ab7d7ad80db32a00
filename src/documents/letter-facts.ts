import type { Outcome } from '../assessment/outcome.ts'
import type { Facts } from '../detection/finding.ts'
import { bodyById, bodyName, type Directory } from '../directory/directory.ts'
import { recipientsFor } from '../directory/recipients.ts'
import { addWorkingDays } from '../strategy/calendar.ts'
import type { Edition } from '../strategy/edition.ts'
import type { Letters } from '../strategy/letters.ts'
import { kindText } from '../strategy/kind-text.ts'
import { localText } from '../strategy/local-text.ts'
import { dayIn } from '../strategy/time-zone.ts'
import { type DateRange, PlainDate } from '../strategy/plain-date.ts'
import { refusedParts } from './letter-choices.ts'

/** What a letter is written from: what is known of the request, and what is being done with it. */
export interface LetterInput {
  readonly edition: Edition
  readonly letters: Letters
  readonly directory: Directory
  readonly facts: Facts
  readonly outcome: Outcome
  /** Conditions of an agreement's form that the proposal meets, by their ids; absent while nobody has looked. */
  readonly agreementForm?: readonly string[] | undefined
  /** The body that writes, and the one that takes over where there is one. */
  readonly body: string
  readonly receiver: string | null
  readonly today: PlainDate
  /** Instant the mail came in; null where there is no mail. */
  readonly receivedAt: string | null
  readonly registrationNumber: string | null
  readonly senderName: string
  /** Who writes, as it stands under the letter. */
  readonly writer: string
  /** Language of the mail, ISO 639-1. */
  readonly mailLanguage: string
}

/** The facts of a letter in its language, by the names of its placeholders; what is not known is absent. Everything can be edited. */
export function letterFacts(input: LetterInput, language: string): Record<string, string> {
  const { edition, letters, directory, facts, today } = input
  const said = (text: { sv: string; en: string }) => localText(text, language)
  const name = (id: string) => bodyName(directory, id, language)
  const answerBy = addWorkingDays(today, edition.about.service.answerDays, edition.about.closedDays)
  const refused = refusedParts(input.outcome)
  const why = letters.declineReasons.find(({ id }) => refused.includes(id))
  const organisation = facts.organisation.value
  const size = facts.groupSize.value
  const found: Record<string, string | null | undefined> = {
    city: said(edition.about.city),
    body: name(input.body),
    mailbox: bodyById(directory, input.body)?.mailbox,
    newBody: input.receiver === null ? null : name(input.receiver),
    newMailbox: input.receiver === null ? null : recipientsFor(directory, input.receiver, today).to,
    theme: facts.themes.value.map((theme) => said(edition.names.themes[theme])).join(', '),
    receivedOn:
      input.receivedAt === null
        ? null
        : day(dayIn(edition.about.timeZone, Date.parse(input.receivedAt)), language),
    registrationNumber: input.registrationNumber,
    answerBy: day(answerBy, language),
    dates: facts.dates.value.map((range) => days(range, language)).join(' / '),
    groupSize: size === null ? null : size.min === size.max ? String(size.max) : `${size.min}–${size.max}`,
    meetingLanguage: languageName(input.mailLanguage === 'sv' ? 'sv' : 'en', language),
    organisation,
    declinedPart: refused.map((kind) => kindText(edition, kind, language)).join(', '),
    declineReason: why === undefined ? null : said(why.text),
    alternative: refused.includes('twin-town') ? alternativeOf(letters, 'thematic', language) : null,
    missingList: missing(input, language)
      .map((line) => `– ${line}`)
      .join('\n'),
    name: /[@]/.test(input.senderName) ? null : input.senderName,
    signature: [input.writer, name(input.body)].filter((line) => line !== '').join('\n'),
  }
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, value]) =>
      value === null || value === undefined || value === '' ? [] : [[key, value]],
    ),
  )
}

/** What the request has not said, and what the strategy's hard rules still ask for, in the words of the letters. */
function missing(input: LetterInput, language: string): string[] {
  const { letters, facts, outcome } = input
  const unsaid = [
    facts.organisation.value === null ? ['organisation'] : [],
    facts.groupSize.value === null ? ['groupSize'] : [],
    facts.dates.value.length === 0 ? ['dates'] : [],
    facts.themes.value.length === 0 ? ['themes'] : [],
  ].flat()
  const form = outcome.matters.some(
    ({ kind, blocked, verdict }) => kind === 'agreement' && blocked && verdict === 'needs-information',
  )
  const wanted = [
    ...unsaid,
    ...outcome.matters.flatMap((matter) => matter.missing),
    ...(form ? conditionsWanted(input) : []),
  ]
  return [...new Set(wanted)].flatMap((key) => {
    const text = letters.asks[key]
    return text === undefined ? [] : [localText(text, language)]
  })
}

/** What the agreement still lacks, each condition by itself where the letters have words for it, else all of them in one. */
function conditionsWanted({ edition, letters, agreementForm }: LetterInput): string[] {
  const form = edition.questions.principles.find(({ input }) => input === 'form')
  const unmet = form?.options.filter(({ id }) => agreementForm?.includes(id) === false) ?? []
  const keys = unmet.map(({ id }) => `formConditions.${id}`)
  return keys.length > 0 && keys.every((key) => letters.asks[key] !== undefined) ? keys : ['formConditions']
}

function alternativeOf(letters: Letters, id: string, language: string): string | null {
  const found = letters.alternatives.find((one) => one.id === id)
  return found === undefined ? null : localText(found.text, language)
}

const formatter = (language: string) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
const at = (date: string) => new Date(`${date}T00:00:00Z`)

function day(date: string, language: string): string {
  return PlainDate.safeParse(date).success ? formatter(language).format(at(date)) : date
}

function days({ start, end }: DateRange, language: string): string {
  return formatter(language)
    .formatRange(at(start), at(end))
    .replace(/(\d)\s*–\s*(\d)/, '$1–$2')
    .replace(/\s+–\s+/, ' – ')
}

function languageName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
}
