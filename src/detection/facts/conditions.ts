import { evidenceOf } from '../evidence.ts'
import type { Facts } from '../finding.ts'
import type { Reading, Sentence } from '../reading.ts'
import { firstOf } from './subject-matter.ts'

/** The form of an agreement that is proposed: whether a theme, a beginning and an end are named by it; null when none is proposed. */
export function agreementOf(reading: Reading, isProposed: boolean): Facts['agreement'] {
  if (!isProposed) return { value: null, evidence: [] }
  const about = reading.sentences.filter(
    (each) =>
      each.zone !== 'quoted' &&
      each.zone !== 'noise' &&
      (each.meanings.has('agreement') ||
        each.meanings.has('letter-of-intent') ||
        each.meanings.has('twin-town')),
  )
  const around = about
    .flatMap((each) => [each, reading.sentences[reading.sentences.indexOf(each) + 1]])
    .filter((each): each is Sentence => each !== undefined)
  const years = new Set(
    around.flatMap((each) =>
      reading.tokens.words.slice(each.from, each.to).filter((word) => /^20[2-5]\d$/.test(word)),
    ),
  )
  const term = around.some((each) =>
    /\b(\d+|one|two|three|four|five|ett|två|tre|fyra|fem|zwei|drei|deux|trois|dos|tres)[ -](year|ar\b|arig|jahr|ans\b|anos|anni|jaar|lat\b|vuo|yil|рок|год|ano)/.test(
      text(reading, each),
    ),
  )
  const first = about[0]
  const hit =
    first?.meanings.get('agreement') ??
    first?.meanings.get('letter-of-intent') ??
    first?.meanings.get('twin-town')
  return {
    value: {
      hasTheme: around.some((each) => each.themes.size > 0),
      hasStart: years.size > 0,
      hasEnd: years.size > 1 || (term && years.size > 0),
    },
    evidence: hit ? [evidenceOf(reading, hit.from, hit.to, 'agreement')] : [],
  }
}

function text(reading: Reading, sentence: Sentence): string {
  return reading.plain.slice(reading.tokens.starts[sentence.from], reading.tokens.ends[sentence.to - 1])
}

/** Whether the City is asked to take a stand on other states. */
export function foreignPolicyOf(reading: Reading): Facts['foreignPolicy'] {
  const evidence = firstOf(
    reading,
    'foreign-policy',
    (sentence) =>
      sentence.zone === 'subject' ||
      sentence.meanings.has('want') ||
      sentence.meanings.has('join') ||
      sentence.meanings.has('city') ||
      sentence.meanings.has('declaration'),
  )
  return { value: evidence !== null, evidence: evidence ? [evidence] : [] }
}

/** An aid project, and whether others pay for all of it. */
export function aidOf(reading: Reading, isAid: boolean): Facts['aid'] {
  const aid = firstOf(reading, 'aid-project')
  if (!isAid || !aid) return { value: 'none', evidence: [] }
  const unfunded = firstOf(reading, 'unfunded')
  const funded = firstOf(reading, 'funded')
  if (funded && !unfunded) return { value: 'externally-funded', evidence: [aid, funded] }
  if (funded && unfunded && funded.start < unfunded.start)
    return { value: 'externally-funded', evidence: [aid, funded] }
  return { value: 'unfunded', evidence: unfunded ? [aid, unfunded] : [aid] }
}

/** Who passes the request on, when it is not those who come. */
export function viaOf(reading: Reading): Facts['via'] {
  const from = `${reading.message.from?.name ?? ''} ${reading.message.from?.address ?? ''}`.toLowerCase()
  const promoter = firstOf(reading, 'via-promoter', () => true)
  const agency = firstOf(reading, 'via-agency')
  const embassy = firstOf(reading, 'via-embassy')
  if (
    /embass|ambass|ambasc|embaj|botschaft|konsul|consul|суурьл|посольс|сефарет|elçilik|büyükelçi/.test(from)
  )
    return { value: 'embassy', evidence: embassy ? [embassy] : [] }
  if (agency) return { value: 'agency', evidence: [agency] }
  if (promoter) return { value: 'state-promoter', evidence: [promoter] }
  if (embassy) return { value: 'embassy', evidence: [embassy] }
  const handoff = reading.isForward ? firstOf(reading, 'handoff') : null
  return handoff ? { value: 'colleague', evidence: [handoff] } : { value: null, evidence: [] }
}
