import type { CaseAction } from '../../../cases/actions.ts'
import type { Case } from '../../../cases/case.ts'
import { contextFromFacts } from '../../../cases/answers-from-facts.ts'
import type { MatterAnswers } from '../../../assessment/answers.ts'
import { emptyAssessment, toMatters } from '../../../assessment/matter-context.ts'
import { snapshot, type SnapshotPart } from '../../../assessment/snapshot.ts'
import { summarise } from '../../../detection/sentence.ts'
import { bodyName } from '../../../directory/directory.ts'
import { bodyResolver } from '../../../directory/resolve-body.ts'
import { suggestOutcome } from '../../../cases/suggest.ts'
import type { Directory } from '../../../directory/directory.ts'
import { themeBodies } from '../../../directory/theme-bodies.ts'
import { InternetMessageId } from '../../../mail/message.ts'
import { addDays } from '../../../strategy/calendar.ts'
import type { Edition } from '../../../strategy/edition.ts'
import { PlainDate } from '../../../strategy/plain-date.ts'
import type { Direction, Level } from '../../../strategy/words.ts'
import { demoFacts, type DemoRequest } from './demo-facts.ts'
import { laterLife, type Writer } from './demo-life.ts'
import { heads, kindTitles, kindWeights, places, subjects } from './plausible.ts'
import type { Chance } from './random.ts'

/** For so many days a case may wait to be acknowledged or taken up. */
const freshDays = 21

/** What a made-up case is made from. */
export interface DemoInput {
  readonly chance: Chance
  readonly edition: Edition
  readonly directory: Directory
  readonly number: string
  readonly openedOn: PlainDate
  readonly today: PlainDate
}

/** A plausible case that came on a day and has lived until today. */
export function demoCase(input: DemoInput): Case {
  const { chance, edition, directory, number, openedOn, today } = input
  const request = demoRequest(chance, openedOn)
  const facts = demoFacts(request)
  const owner =
    themeBodies(edition, directory, [request.theme], openedOn)[0]?.body ?? edition.names.coordinator
  const receivedBy = chance.happens(0.65)
    ? owner
    : chance.pick([edition.names.coordinator, 'ks', 'miljo', 'trafik'])
  const actions: CaseAction[] = []
  const made = (): Case => ({ version: 1, id: chance.uuid(), number, actions, journals: [] })
  // Of what has come lately some is still with its receiver or with the secretary: that is where their day begins.
  const isFresh = addDays(openedOn, freshDays) >= today
  let at = Date.parse(`${openedOn}T07:30:00Z`) + chance.between(0, 8 * 3600) * 1000
  const limit = Date.parse(`${today}T15:00:00Z`)
  const writer: Writer = {
    write(body, shape, daysLater = 0) {
      at += daysLater * 86_400_000 + chance.between(60, 5400) * 1000
      if (at > limit) return false
      const by = {
        name: `Kontaktperson ${bodyName(directory, body, 'sv')}`,
        upn: `kontaktperson.${body}@stad.example`,
      }
      actions.push({ ...shape, id: chance.uuid(), at: new Date(at).toISOString(), by, body } as CaseAction)
      return true
    },
    lastId: () => actions.at(-1)?.id,
    last: () => actions.at(-1)?.type,
    today: () => PlainDate.parse(new Date(at).toISOString().slice(0, 10)),
  }
  writer.write(receivedBy, opening(chance, request, facts, receivedBy, new Date(at), edition))
  const finding = { isRequest: true, kinds: [request.kind], facts }
  const high = request.level === 'A' || (request.level === 'B' && chance.happens(0.5))
  // Where the facts leave the level open, whoever assessed has answered; elsewhere nobody is asked.
  const answered: Level | null = request.level === 'B' ? (high ? 'A' : 'C') : null
  const known = answered === null ? facts : { ...facts, level: { ...facts.level, value: answered } }
  const outcome = suggestOutcome({ ...finding, facts: known }, receivedBy, edition, directory, openedOn)
  const context = contextFromFacts(finding, receivedBy, edition, directory, openedOn)
  const ticked = {
    ...emptyAssessment(edition.about.id, receivedBy),
    ...withReason(ticks(chance), edition, number),
  }
  const matters = toMatters(ticked, context).map(({ level: _read, ...matter }): MatterAnswers =>
    answered !== null && matter.kind === 'visit' ? { ...matter, level: answered } : matter,
  )
  const assessment = { ...ticked, matters }
  const assessed = chance.happens(0.93)
  if (assessed) {
    const bodies = bodyResolver(directory, openedOn)
    const nameOf = (id: string, language: 'sv' | 'en') => bodyName(directory, id, language)
    const read = { edition, assessment, context, outcome, bodies, bodyName: nameOf }
    writer.write(
      receivedBy,
      { type: 'assessed', assessment, outcome, snapshot: kept(snapshot(read, 'sv')), model: null },
      chance.between(0, 4),
    )
  }
  if (owner !== receivedBy) {
    const handing = {
      to: owner,
      recipients: [`internationellt.${owner}@stad.example`],
      reason: `Ämnet hör till ${bodyName(directory, owner, 'sv')}.`,
      forward: null,
    }
    writer.write(receivedBy, { type: 'handed-over', ...handing })
    if (isFresh && chance.happens(0.5)) return made()
    if (chance.happens(0.97)) writer.write(owner, { type: 'acknowledged' }, chance.between(0, 5))
  }
  const forum = high ? edition.names.forum : null
  if (
    forum &&
    writer.write(
      owner,
      { type: 'proposed-to-ib', to: forum.proposeTo, reason: 'Hög politisk nivå.' },
      chance.between(1, 6),
    )
  ) {
    if (isFresh && chance.happens(0.7)) return made()
    writer.write(forum.proposeTo, { type: 'taken-up-for-ib' }, chance.between(1, 5))
  }
  laterLife({ chance, writer, request, owner, forum, openedOn, today })
  return made()
}

/** A snapshot as the case keeps it: a line that rests on no section names none. */
const kept = (parts: readonly SnapshotPart[]) =>
  parts.map(({ heading, lines }) => ({
    heading,
    lines: lines.map(({ text, section }) => (section === null ? { text } : { text, section })),
  }))

function demoRequest(chance: Chance, openedOn: PlainDate): DemoRequest {
  const kind = chance.weighted(kindWeights, 'visit')
  const place = chance.weighted(places, { country: 'FI', city: 'Helsingfors' })
  const { theme } = chance.weighted(subjects, { theme: 'climate', words: 'klimat' })
  const head = chance.weighted(heads, { rank: 'official', level: 'C', words: 'tjänstemän' })
  const start = addDays(openedOn, chance.between(14, 150))
  const days = kind === 'visit' || kind === 'conference' || chance.happens(0.3)
  return {
    kind,
    ...place,
    theme,
    rank: head.rank,
    level: kind === 'visit' && chance.happens(0.92) ? head.level : null,
    size: chance.happens(0.9) ? chance.between(2, 32) : null,
    days: days && chance.happens(0.93) ? { start, end: addDays(start, chance.between(0, 3)) } : null,
  }
}

function opening(
  chance: Chance,
  request: DemoRequest,
  facts: ReturnType<typeof demoFacts>,
  body: string,
  at: Date,
  { countries }: Edition,
) {
  const subject = subjects.find(([{ theme }]) => theme === request.theme)?.[0].words ?? ''
  const head = heads.find(([{ rank }]) => rank === request.rank)?.[0].words ?? ''
  const what = kindTitles[request.kind] ?? head
  const title = `${request.city}: ${what} om ${subject}`
  const common = {
    type: 'opened' as const,
    title,
    summary: summarise(
      {
        isRequest: true,
        isVisitRequest: request.kind === 'visit',
        certainty: 'likely',
        kinds: [request.kind],
        facts,
      },
      'sv',
      (code) => countries[code]?.sv ?? code,
    ),
    kinds: [request.kind],
    facts,
  }
  if (chance.happens(0.06)) return { ...common, origin: 'own-initiative', mail: null } as const
  if (chance.happens(0.08))
    return { ...common, origin: 'incoming-other', mail: null, channel: 'phone' } as const
  const mail = {
    internetMessageId: InternetMessageId.parse(`<${chance.uuid()}@example.org>`),
    mailbox: `internationellt.${body}@stad.example`,
    subject: title,
    fromName: `Staden ${request.city}`,
    fromAddress: `international@${request.country.toLowerCase()}.example.org`,
    receivedAt: at.toISOString(),
  }
  return { ...common, origin: 'incoming-mail', mail } as const
}

/** Why both learn, a phrase of the edition that goes round with the cases' numbers. */
function withReason(
  ticked: ReturnType<typeof ticks>,
  { questions: { mutualLearningPhrases: phrases } }: Edition,
  number: string,
) {
  const phrase = phrases[Number(number.slice(3)) % phrases.length]
  const learns = ticked.mutualLearning === 'yes' || ticked.mutualLearning === 'partly'
  return learns && phrase ? { ...ticked, mutualLearningReason: phrase.id } : ticked
}

function ticks(chance: Chance) {
  const none = chance.happens(0.08)
  const chosen: Direction[] = none
    ? []
    : (['profiling', 'monitoring', 'cooperation', 'influence'] as const).filter((_, index) =>
        chance.happens([0.55, 0.4, 0.35, 0.12][index] ?? 0),
      )
  const learning = chance.weighted(
    [
      ['yes', 52],
      ['partly', 28],
      ['no', 12],
    ] as const,
    'yes',
  )
  return {
    directions: chosen,
    noDirection: none,
    ...(chance.happens(0.9) ? { mutualLearning: learning } : {}),
    aims: chance.happens(0.6) ? (['competence'] as const).slice() : [],
  }
}
