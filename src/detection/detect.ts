import type { MailMessage } from '../mail/message.ts'
import { beyondLatin } from './beyond-latin.ts'
import { commonPlaces } from './common-places.ts'
import type { Entry } from './entries.ts'
import { matcherOf } from './entries.ts'
import type { Finding } from './finding.ts'
import { agreementOf, aidOf, foreignPolicyOf, viaOf } from './facts/conditions.ts'
import { originOf } from './facts/countries.ts'
import { datesOf } from './facts/dates.ts'
import { groupSizeOf } from './facts/group-size.ts'
import { kindsAsked, weighKinds } from './facts/kinds-asked.ts'
import { kindsSeen } from './facts/kinds.ts'
import { organisationOf } from './facts/organisation.ts'
import { rankOf } from './facts/rank.ts'
import { asksOf, themesOf } from './facts/subject-matter.ts'
import type { LetterRun } from './language.ts'
import { languagesOf, letterRunsIn } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import type { Matcher } from './matcher.ts'
import type { KindModel } from './model.ts'
import { committedKinds, modelVersion, requestProbability, visitProbability } from './model.ts'
import type { OtherScripts } from './other-scripts.ts'
import { prepare, readingOf } from './reading.ts'
import type { PreparedText, Reading } from './reading.ts'
import type { Signals } from './signals.ts'
import { signalsOf } from './signals.ts'

/** `receivedBy` is the body whose mailbox got the mail; kept for callers, no finding depends on it yet. */
export type DetectOptions = { receivedBy?: string }

/** A finding and what it rests on. */
export type Explained = { finding: Finding; signals: Signals; reading: Reading }

export type Detector = {
  detect(message: MailMessage, options?: DetectOptions): Finding
  /** The finding with the signals and the reading behind it, for training, evaluation and the test bench. */
  explain(message: MailMessage): Explained
}

/** Reading is worth its time only in the languages a mail is written in: Swedish and English always, two more at most. */
const always = ['sv', 'en']
const mostFurther = 2

/** Languages of a mail beyond those always read, most first; what `loadLanguage` should fetch before `detect`. */
export function furtherLanguages(message: MailMessage): string[] {
  const text = prepare(message)
  return furtherIn(text, letterRunsIn(text.full))
}

function furtherIn({ full, tokens }: PreparedText, runs: readonly LetterRun[]): string[] {
  return languagesOf(full, tokens.words, runs)
    .filter((each) => each.share >= 0.12 && !always.includes(each.language))
    .slice(0, mostFurther)
    .map((each) => each.language)
}

/** Whether `createDetector` should be given `otherScripts` for this mail: without such letters they change nothing. */
export const needsOtherScripts = ({ subject, text, from }: MailMessage): boolean =>
  [subject, text, from?.name ?? '', from?.address ?? ''].some((each) => beyondLatin.test(each))

/**
 * A detector that knows the given languages and scripts. Pure: the same mail, lexicons and scripts give the same finding.
 * @param kindModel other weights of the kinds than the committed ones, for training
 */
export function createDetector(
  lexicons: readonly Lexicon[],
  scripts?: OtherScripts,
  kindModel: KindModel = committedKinds,
): Detector {
  const byCode = new Map(lexicons.map((each) => [each.code, each]))
  const built = new Map<string, Matcher<Entry>>()
  const matcher = (code: string): Matcher<Entry>[] => {
    const lexicon = byCode.get(code)
    const known = built.get(code) ?? (lexicon ? matcherOf(lexicon, scripts?.variants) : undefined)
    if (!known) return []
    built.set(code, known)
    return [known]
  }
  let places: Matcher<Entry> | undefined
  const explain = (message: MailMessage): Explained => {
    const text = prepare(message, scripts?.variants)
    const runs = letterRunsIn(text.full)
    const codes = [...always, ...furtherIn(text, runs)]
    places ??= commonPlaces(scripts)
    const reading = readingOf(message, text, [...codes.flatMap(matcher), places], codes)
    return { ...found(reading, languageOf(reading, runs), kindModel), reading }
  }
  return { explain, detect: (message) => explain(message).finding }
}

/** The language of what is said now; short new texts fall back on the whole. */
function languageOf(reading: Reading, runs: readonly LetterRun[]): string {
  const live = reading.tokens.words.filter((_, index) => reading.zoneOf[index] === 'live')
  const chosen = live.length >= 8 ? live : reading.tokens.words
  const first = reading.zoneOf.indexOf('live')
  const start = live.length >= 8 ? (reading.at[reading.tokens.starts[first] ?? 0] ?? 0) : 0
  return languagesOf(reading.full, chosen, runs, start)[0]?.language ?? 'en'
}

function found(
  reading: Reading,
  language: string,
  kindModel: KindModel,
): { finding: Finding; signals: Signals } {
  const origin = originOf(reading, language)
  const groupSize = groupSizeOf(reading)
  const rank = rankOf(reading, groupSize.evidence)
  const monthFirst = origin.countries[0] === 'US' || origin.countries[0] === 'PH'
  const { dates, replyBy, answerBy } = datesOf(reading, monthFirst)
  const themes = themesOf(reading)
  const others = weighKinds(kindsSeen(reading), kindModel)
  const signals = signalsOf(
    reading,
    origin,
    {
      groupSize: groupSize.value !== null,
      dates: dates.value.length,
      themes: themes.value.length,
      titled: rank.level === 'A' || rank.level === 'B',
      places: { people: groupSize.evidence, days: dates.evidence },
      otherKind: others[0]?.score ?? 0,
    },
    language,
  )
  const probability = visitProbability(signals.values)
  const request = Math.max(probability, requestProbability(signals.values))
  const isVisitRequest = probability >= 0.5
  const about = kindsAsked(others, isVisitRequest)
  const isRequest = isVisitRequest || (request >= 0.5 && about.length > 0)
  const asked = isRequest ? about : []
  const kinds = [...(isVisitRequest ? (['visit'] as const) : []), ...asked.map((each) => each.kind)]
  const agreement = kinds.includes('agreement') || kinds.includes('letter-of-intent')
  // The days of a conference elsewhere or of an agreement are nobody's visit.
  const nobodyComes = kinds.length > 0 && probability < 0.25 && !kinds.includes('reception')
  const finding: Finding = {
    version: 1,
    model: modelVersion,
    isRequest,
    isVisitRequest,
    probability,
    certainty: request >= 0.75 ? 'likely' : request >= 0.25 ? 'unclear' : 'unlikely',
    language,
    kinds,
    evidence: [...signals.evidence, ...asked.map((each) => each.evidence)],
    facts: {
      organisation: organisationOf(reading),
      countries: { value: origin.countries, evidence: origin.evidence },
      place: origin.place
        ? { value: origin.place.value, evidence: [origin.place.evidence] }
        : { value: null, evidence: [] },
      groupSize,
      dates: nobodyComes ? { value: [], evidence: [] } : dates,
      rank: { value: rank.rank, evidence: rank.evidence },
      title: { value: rank.title, evidence: rank.evidence },
      level: { value: rank.level, evidence: rank.evidence },
      themes,
      asks: asksOf(reading),
      agreement: agreementOf(reading, agreement, isVisitRequest ? null : themes),
      foreignPolicy: foreignPolicyOf(reading),
      aid: aidOf(reading, kinds.includes('aid-project')),
      replyBy: nobodyComes ? answerBy : replyBy,
      via: viaOf(reading),
    },
  }
  return { finding, signals }
}
