import type { Meaning } from './lexicon.ts'
import type { Sentence } from './reading.ts'

/** Meanings beside which an act asks for nothing. */
const spoils: readonly Meaning[] = [
  'cancel',
  'past',
  'web',
  'invite-out',
  'inspect',
  'decline',
  'report',
  'powers',
  'tour',
  'own-journey',
  'confirm',
]

/** A sentence whose act is undone by what else it says. */
export const isSpoiled = (sentence: Sentence): boolean =>
  spoils.some((each) => sentence.meanings.has(each) && !isOutweighed(sentence, each))

/**
 * "As agreed on the phone" puts a request in writing; "During the visit our mayor hopes to …" wishes and reports nothing; "rektorer åker på studieresa till Stockholm" is a journey to us,
 * where Stockholm is not who travels.
 */
export function isOutweighed({ meanings, hits }: Sentence, meaning: Meaning): boolean {
  if (meaning === 'report') return meanings.has('want')
  // "We teachers will come in our school holiday": who comes for their work is no tourist.
  if (meaning === 'tour') return meanings.has('expert') && meanings.has('coming')
  if (meaning === 'confirm') return meanings.has('by-phone')
  const journey = meaning === 'own-journey' && meanings.has('coming') ? meanings.get(meaning) : undefined
  return (
    journey !== undefined &&
    hits.some(
      ({ means, from, to }) =>
        means.kind === 'meaning' && means.meaning === 'city' && (to <= journey.from || from >= journey.to),
    )
  )
}

/** As far as a no may stand from the journey it denies, in words. */
const noNear = 5

/** "Decided not to travel": a no beside a journey, in a sentence that neither asks nor wishes. */
export function isRefusal({ meanings, hits, isQuestion }: Sentence): boolean {
  if (!meanings.has('not') || isQuestion || meanings.has('want')) return false
  const of = (...wanted: readonly Meaning[]) =>
    hits.filter(({ means }) => means.kind === 'meaning' && wanted.includes(means.meaning))
  const journeys = of('coming', 'study', 'visit')
  return of('not').some((no) =>
    journeys.some(({ from, to }) => from - no.to <= noNear && no.from - to <= noNear),
  )
}
