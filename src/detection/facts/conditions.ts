import { evidenceOf } from '../evidence.ts'
import type { Facts } from '../finding.ts'
import type { Reading, Sentence } from '../reading.ts'
import { spanText } from '../text-of.ts'
import { normalise } from '../normalise.ts'
import { firstOf } from './subject-matter.ts'
import { arranges, inForce, promotes, represents, yearsLong } from '../words/conditions.ts'

/** An agreement on culture, schools, trade and sport is one on nothing certain. */
const everyField = 4

/** The form of an agreement that is proposed: whether a theme, a beginning and an end are named by it; null when none is proposed. */
export function agreementOf(
  reading: Reading,
  isProposed: boolean,
  themes: Facts['themes'] | null,
): Facts['agreement'] {
  if (!isProposed) return { value: null, evidence: [] }
  const about = reading.sentences.filter(
    (each) =>
      each.zone !== 'quoted' &&
      each.zone !== 'noise' &&
      (each.meanings.has('agreement') ||
        each.meanings.has('letter-of-intent') ||
        each.meanings.has('twin-town')),
  )
  const said = reading.sentences.filter((each) => each.zone !== 'quoted' && each.zone !== 'noise')
  const around = about
    .flatMap((each) => [each, reading.sentences[reading.sentences.indexOf(each) + 1]])
    .filter((each): each is Sentence => each !== undefined)
  // "Es soll vom 1. Januar 2028 bis …" may stand far from the word agreement.
  const terms = new Set([
    ...around,
    ...said.filter((each) => each.meanings.has('period') || inForce.test(text(reading, each))),
  ])
  const years = new Set(
    [...terms].flatMap((each) =>
      reading.tokens.words.slice(each.from, each.to).filter((word) => /^20[2-5]\d$/.test(word)),
    ),
  )
  const term = [...terms].some((each) => yearsLong.test(text(reading, each)))
  const fields = new Set(around.flatMap((each) => [...each.themes]))
  // Where only one subject is spoken of, the agreement is about it.
  const theme = themes?.value.length === 1
  const first = about[0]
  const hit =
    first?.meanings.get('agreement') ??
    first?.meanings.get('letter-of-intent') ??
    first?.meanings.get('twin-town')
  return {
    value: {
      hasTheme: fields.size > 0 ? fields.size < everyField : theme,
      hasStart: years.size > 0,
      hasEnd: years.size > 1 || (term && years.size > 0),
    },
    evidence: hit ? [evidenceOf(reading, hit.from, hit.to, 'agreement')] : [],
  }
}

function text(reading: Reading, sentence: Sentence): string {
  return spanText(reading, sentence.from, sentence.to)
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
  const { from, to } = reading.message
  const sender = normalise(`${from?.name ?? ''} ${from?.address ?? ''}`).text
  const promoter = firstOf(reading, 'via-promoter', () => true)
  const agency = firstOf(reading, 'via-agency')
  // "The embassy asks for a letter of invitation": it gives the visa, and passes nothing on.
  const embassy = firstOf(reading, 'via-embassy', ({ meanings }) => !meanings.has('invitation-letter'))
  if (represents.test(sender)) return { value: 'embassy', evidence: embassy ? [embassy] : [] }
  if (promotes.test(sender)) return { value: 'state-promoter', evidence: promoter ? [promoter] : [] }
  if (agency || arranges.test(sender)) return { value: 'agency', evidence: agency ? [agency] : [] }
  if (promoter) return { value: 'state-promoter', evidence: [promoter] }
  if (embassy) return { value: 'embassy', evidence: [embassy] }
  const handoff = firstOf(reading, 'handoff')
  const isColleague = from !== null && to.some(({ address }) => houseOf(address) === houseOf(from.address))
  // Nothing is forwarded where somebody rang a colleague.
  return (reading.isForward && (handoff || isColleague)) || (handoff && isColleague)
    ? { value: 'colleague', evidence: handoff ? [handoff] : [] }
    : { value: null, evidence: [] }
}

/** The last two parts of an address's domain: one city's. */
function houseOf(address: string): string {
  return address.split('@').at(-1)?.split('.').slice(-2).join('.').toLowerCase() ?? ''
}
