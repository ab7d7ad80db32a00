import { calendarPrefix } from '../mail/segment-words.ts'
import type { Meaning } from './lexicon.ts'
import type { Origin } from './facts/countries.ts'
import type { Reading, Sentence } from './reading.ts'
import { holdsOne } from './evidence.ts'
import { frameOf, halfFull, type FactPlaces } from './frame.ts'
import { acts, holds, phraseOf } from './acts.ts'
import { beforeRequestInNote } from './postscript.ts'
import { isOutweighed, isRefusal, isSpoiled } from './spoiled.ts'
import { spanText } from './text-of.ts'
import { seatOf } from './seat.ts'
import type { Evidence } from './finding.ts'
import { goesAbroad } from './goes-abroad.ts'
import { hour, price } from './words/signals.ts'

/** What the facts add: whether they are said, where they stand, and how surely a kind besides the visit is asked for (0–1). */
export type SeenFacts = {
  groupSize: boolean
  dates: number
  themes: number
  titled: boolean
  places: FactPlaces
  otherKind: number
}

/** Named signals with their strength (0–1), and the phrases that gave them. */
export type Signals = { values: Map<string, number>; evidence: Evidence[] }

/** Meanings that speak against a visit request when they are what the mail is about. */
const nearMisses = [
  'past',
  'cancel',
  'decline',
  'confirm',
  'invite-out',
  'sell',
  'invoice',
  'newsletter',
  'inspect',
  'domestic',
  'tour',
  'own-kin',
  'web',
  'call-for-papers',
  'out-of-office',
  'bounce',
  'phish',
  'powers',
  'job',
  'report',
  'own-journey',
] as const satisfies readonly Meaning[]

const otherKinds = [
  'conference',
  'declaration',
  'initiative',
  'agreement',
  'letter-of-intent',
  'membership',
  'network',
  'eu-project',
  'eu-policy',
  'sef',
  'aid-project',
  'foreign-policy',
  'reception',
] as const satisfies readonly Meaning[]

/** A frame with all but one of its parts says what an act would. */
const nearlyFull = 0.75
/** Where a frame is half filled, one word of a near miss far down in the mail is said in passing and counts for less. */
const aside = 0.4
const travels: readonly Meaning[] = ['coming', 'visit', 'study', 'group', 'request']

/** What a place beside "from" and one more sign weigh: more is no surer. */
const firmSeat = 4

/** Who wishes to do what where, said in one breath. */
const isWhole = ({ meanings }: Sentence): boolean =>
  meanings.has('want') &&
  meanings.has('city') &&
  (meanings.has('group') || meanings.has('people')) &&
  (meanings.has('visit') || meanings.has('study') || meanings.has('coming'))

/** From here on another kind is asked for rather than not. */
const likely = 0.5

/** Everything the model sees of a mail. Values lie between 0 and 1, so that weights can be read beside each other. */
export function signalsOf(reading: Reading, origin: Origin, facts: SeenFacts, language: string): Signals {
  const values = new Map<string, number>()
  const evidence: Evidence[] = []
  const set = (id: string, value: number): void =>
    void (value > 0 && values.set(id, Math.max(values.get(id) ?? 0, Math.min(1, value))))
  const live = reading.sentences.filter((each) => each.zone === 'live' || each.zone === 'subject')
  if (isUndelivered(reading.message)) {
    for (const id of ['automatic', 'no:bounce', 'early:bounce', 'subject:bounce', 'no-act', 'nobody-travels'])
      set(id, 1)
    return { values, evidence }
  }
  const body = live.filter((each) => each.zone === 'live')
  const { message } = reading
  const seat = seatOf(reading, live, facts.places.days)
  const domain = message.from?.address.split('@')[1] ?? ''
  const internal = domain !== '' && message.to.some((each) => each.address.endsWith(`@${domain}`))
  // "A librarian in Reykjavik just rang": the colleague who says so does not come.
  const isPassedOn = internal && live.some(({ meanings }) => meanings.has('handoff'))
  const isAtHome = !isPassedOn && seat.home > seat.abroad
  // Who comes from Rotterdam and has a workshop at a Swedish university is no neighbour.
  const sitsAbroad = seat.abroad > seat.home + 1
  const counts = new Map<string, number>()
  let isWholeSaid = false
  const firstSentences = new Set(live.slice(0, 5))
  const beforeNote = beforeRequestInNote(reading, live, facts.places)
  for (const sentence of live) {
    if (sentence.meanings.size === 0) continue
    const spoiled = isSpoiled(sentence)
    if (isRefusal(sentence)) set('not-coming', 1)
    if (!spoiled && sentence.zone === 'live' && isWhole(sentence)) isWholeSaid = true
    for (const act of acts) {
      if (!holds(sentence, act)) continue
      if (spoiled) {
        set('spoiled', 1)
        continue
      }
      counts.set(act.id, (counts.get(act.id) ?? 0) + 1)
      if (sentence.zone === 'live') set(act.id, 1)
      else if (act.id === 'names-a-request') set(`subject:${act.id}`, 1)
      if (evidence.length < 12) evidence.push(phraseOf(reading, sentence, act))
    }
    for (const meaning of ['want', 'visit', 'study', 'group', 'receive', 'coming'] as const) {
      if (!sentence.meanings.has(meaning)) continue
      counts.set(meaning, (counts.get(meaning) ?? 0) + 1)
      if (sentence.zone === 'subject') set(`subject:${meaning}`, 1)
    }
    for (const meaning of nearMisses) {
      if (
        !sentence.meanings.has(meaning) ||
        beforeNote.has(sentence) ||
        paysForUs(sentence, meaning) ||
        isOutweighed(sentence, meaning)
      )
        continue
      counts.set(`no:${meaning}`, (counts.get(`no:${meaning}`) ?? 0) + 1)
      if (firstSentences.has(sentence) && !(meaning === 'domestic' && sitsAbroad)) set(`early:${meaning}`, 1)
      if (sentence.zone === 'subject') set(`subject:${meaning}`, 1)
    }
    if (sentence.meanings.has('join') && otherKinds.some((kind) => sentence.meanings.has(kind)))
      set('other-kind-asked', 1)
    for (const kind of otherKinds)
      if (sentence.meanings.has(kind)) counts.set(`kind:${kind}`, (counts.get(`kind:${kind}`) ?? 0) + 1)
  }
  for (const meaning of ['want', 'visit', 'study'] as const)
    set(`n:${meaning}`, Math.min(3, counts.get(meaning) ?? 0) / 3)
  const moves = ['visit', 'study', 'coming'].some((each) => counts.has(each))
  for (const [id, value] of frameOf(
    reading,
    live.filter((each) => !isSpoiled(each)),
    facts.places,
    moves || facts.otherKind < likely,
  ))
    set(id, value)
  const isFramed = (values.get('frame') ?? 0) >= halfFull
  for (const [id, count] of counts) {
    if (!id.includes(':')) continue
    const isAside =
      isFramed && count === 1 && id.startsWith('no:') && !values.has(id.replace('no:', 'early:'))
    set(id, (isAside ? aside : 1) * (Math.min(3, count) / 3))
  }
  if (!facts.groupSize && !live.some(({ meanings }) => travels.some((each) => meanings.has(each))))
    set('nobody-travels', 1)
  const total = acts.reduce((sum, act) => sum + (counts.get(act.id) ?? 0), 0)
  const asks = [
    'asks-to-visit',
    'wishes-to-come',
    'asks-to-be-received',
    'wants-to-come',
    'names-a-request',
    'announces-coming',
  ].some((id) => counts.has(id))
  if (asks) set('act', 1)
  else if ((values.get('wish-near-motion') ?? 0) === 0 && (values.get('frame') ?? 0) < nearlyFull)
    set('no-act', 1)
  const strong = [
    'asks-to-visit',
    'wishes-to-come',
    'wants-to-come',
    'names-a-request',
    'announces-coming',
  ].some((id) => counts.has(id))
  if (strong) set('strong-act', 1)
  if ((counts.get('no:past') ?? 0) > 0 && !strong) set('past-without-strong-act', 1)
  set('acts', Math.min(5, total) / 5)
  const near = neighbours(body)
  set('group-beside-wish', near)
  const quotedAct = reading.sentences.some(
    (each) => each.zone === 'quoted' && acts.slice(0, 5).some((act) => holds(each, act)),
  )
  if (quotedAct) set('quoted-act', 1)
  if (quotedAct && !asks) set('only-quoted-act', 1)
  if (goesAbroad(live)) {
    set('destination-abroad', 1)
    if (internal && !reading.isForward) set('own-destination', 1)
  }
  if (isOutgoing(message)) set('outgoing', 1)
  if (isAtHome) set('seat-home', (seat.home - seat.abroad) / firmSeat)
  const foreignLanguage = !['sv', 'en'].includes(language)
  const foreign = isAtHome ? 0 : origin.foreign >= 3 || foreignLanguage ? 1 : origin.foreign >= 1 ? 0.5 : 0
  set('foreign', foreign)
  if (isWholeSaid) set('whole-sentence', foreign)
  if (origin.senderTop !== null && origin.senderTop !== 'SE') set('foreign-sender', 1)
  if (foreignLanguage) set('foreign-language', 1)
  if (origin.senderTop === 'SE') set('swedish-sender', 1)
  if (origin.home > origin.foreign) set('home', 1)
  if (internal) set('internal', 1)
  if (reading.isForward) set('forward', 1)
  if (reading.isReply) set('reply', 1)
  if (facts.groupSize) set('group-size', 1)
  if (facts.dates > 0) set('future-dates', 1)
  if (facts.dates > 1) set('several-days', 1)
  const { people, days } = facts.places
  if (live.some((each) => each.meanings.has('we') && holdsOne(reading, each, people))) set('we-number', 1)
  if (live.some((each) => (each.isQuestion || each.meanings.has('want')) && holdsOne(reading, each, days)))
    set('day-asked', 1)
  if (live.some(({ meanings }) => meanings.has('funded'))) set('pays-own-way', 1)
  if (live.some(({ meanings }) => meanings.has('by-phone'))) set('by-phone', 1)
  if (facts.groupSize && facts.dates > 0) set('who-when', foreign)
  set('themes', Math.min(3, facts.themes) / 3)
  if (facts.titled) set('titled', 1)
  const said = body.map(({ from, to }) => spanText(reading, from, to)).join('\n')
  const hours = said.match(hour)?.length ?? 0
  if (hours > 2) set('timetable', hours / 6)
  set('prices', Math.min(3, said.match(price)?.length ?? 0) / 3)
  set('links', Math.min(5, said.match(link)?.length ?? 0) / 5)
  if (!moves) set('kind-alone', facts.otherKind)
  if (isPutElsewhen(body, facts.places.days, reading)) set('rescheduled', 1)
  if (facts.otherKind >= likely) set('kind-found', 1)
  set('kind-strength', facts.otherKind)
  if (message.headers['list-unsubscribe'] !== undefined || message.headers['list-id'] !== undefined)
    set('bulk', 1)
  const auto = message.headers['auto-submitted']
  if (
    (auto !== undefined && auto !== 'no') ||
    /mailer-daemon|postmaster|no-?reply|donotreply/.test(message.from?.address ?? '')
  )
    set('automatic', 1)
  if (calendarPrefix.test(message.subject)) set('calendar-answer', 1)
  if (
    /text\/calendar/.test(message.headers['content-type'] ?? '') ||
    message.attachments.some((each) => each.contentType === 'text/calendar')
  )
    set('calendar', 1)
  if (live.reduce((sum, each) => sum + each.to - each.from, 0) < 25) set('short', 1)
  if (language === 'sv' && foreign === 0) set('swedish-without-abroad', 1)
  if (foreign === 0) set('no-abroad', 1)
  const strength = asks ? 1 : total > 0 ? 0.5 : 0
  for (const id of ['foreign', 'no-abroad', 'home', 'internal'] as const) {
    const value = values.get(id)
    if (value) {
      set(`act×${id}`, value * strength)
      set(`frame×${id}`, value * (values.get('frame') ?? 0))
    }
  }
  if ((counts.get('no:domestic') ?? 0) > 0 && foreign === 0) set('domestic×no-abroad', 1)
  return { values, evidence: evidence.slice(0, 6) }
}

/** "We cannot come then. Could we come on 6 April instead?": after a no a question or wish that names a day. */
function isPutElsewhen(body: readonly Sentence[], days: readonly Evidence[], reading: Reading): boolean {
  const no = body.findIndex(({ meanings }) => meanings.has('cancel'))
  return (
    no >= 0 &&
    body
      .slice(no)
      .some((each) => (each.isQuestion || each.meanings.has('want')) && holdsOne(reading, each, days))
  )
}

const link = /https?:|www\./g

/** "We cover travel and hotel": who pays for us sells us nothing. */
function paysForUs(sentence: Sentence, meaning: Meaning): boolean {
  return (meaning === 'sell' || meaning === 'invoice') && sentence.meanings.has('funded')
}

/** A postal system's report carries the mail it could not deliver: what is asked there was asked before. */
function isUndelivered({ from, headers }: Reading['message']): boolean {
  return (
    /^multipart\/report/i.test(headers['content-type'] ?? '') ||
    /^(?:mailer-daemon|postmaster)@/.test(from?.address ?? '')
  )
}

/** The City's own domain, or another Swedish one, writing to others only: what is asked for then is asked of them. */
function isOutgoing({ from, to }: Reading['message']): boolean {
  const home = /(?:^|[@.-])(?:stockholm|stad)[.-]|\.se$/
  return (
    from !== null && home.test(from.address) && to.length > 0 && !to.some((each) => home.test(each.address))
  )
}

/** A wish to be received within two sentences of a group or a coming: requests are often spread over sentences. */
function neighbours(body: readonly Sentence[]): number {
  for (let i = 0; i < body.length; i++) {
    const here = body[i]
    if (
      !here ||
      !here.meanings.has('want') ||
      !(here.meanings.has('receive') || here.meanings.has('visit') || here.meanings.has('study'))
    )
      continue
    for (let k = Math.max(0, i - 3); k <= Math.min(body.length - 1, i + 2); k++) {
      const there = body[k]
      if (
        there &&
        (there.meanings.has('coming') || there.meanings.has('study') || there.meanings.has('group'))
      )
        return 1
    }
  }
  return 0
}
