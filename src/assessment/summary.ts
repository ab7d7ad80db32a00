import type { Edition } from '../strategy/edition.ts'
import { localText } from '../strategy/local-text.ts'
import type { Assessment } from './answers.ts'
import { snapshotTexts } from './snapshot-texts.ts'

/** Sentences of a summary; what comes from the strategy is in the edition. */
const words = {
  sv: {
    supported: (names: string) => `Förfrågan har stöd i ${names}.`,
    none: 'Ingen av strategins inriktningar ger förfrågan stöd.',
    learning: {
      yes: 'Den ger ömsesidigt lärande',
      partly: 'Den ger delvis ömsesidigt lärande',
      no: 'Den ger inget ömsesidigt lärande',
    },
    aims: (names: string) => `Den syftar till ${names}.`,
  },
  en: {
    supported: (names: string) => `The request is supported by ${names}.`,
    none: 'None of the strategy’s directions supports the request.',
    learning: {
      yes: 'It gives mutual learning',
      partly: 'It gives mutual learning in part',
      no: 'It gives no mutual learning',
    },
    aims: (names: string) => `It aims at ${names}.`,
  },
} as const

/** What has been ticked of the questions that are always asked, in sentences; null while nothing has been assessed. */
export function assessmentSummary(
  edition: Edition,
  assessment: Assessment,
  language: 'sv' | 'en',
): string | null {
  const said = words[language]
  const { list } = snapshotTexts[language]
  const named = (texts: readonly { sv: string; en: string }[]) =>
    list(texts.map((text) => lower(localText(text, language))))
  const { names, questions } = edition
  const { directions } = assessment
  const reason = assessment.mutualLearningReason?.trim().replace(/[.!]+$/, '') ?? ''
  const phrase = questions.mutualLearningPhrases.find(({ id }) => id === reason)
  const why = phrase === undefined ? reason : localText(phrase.text, language).replace(/[.!]+$/, '')
  const learning = assessment.mutualLearning === undefined ? null : said.learning[assessment.mutualLearning]
  const sentences = [
    directions.length > 0
      ? said.supported(named(directions.map((id) => names.directions[id])))
      : assessment.noDirection
        ? said.none
        : null,
    learning === null ? null : why === '' ? `${learning}.` : `${learning}: ${lower(why)}.`,
    assessment.aims.length > 0 ? said.aims(named(assessment.aims.map((id) => names.aims[id]))) : null,
  ].filter((sentence) => sentence !== null)
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** A name inside a sentence; one that begins with an abbreviation (EU) keeps it. */
function lower(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
