import type { CaseAction } from '../../../cases/actions.ts'
import type { Condition } from '../../../cases/condition.ts'
import type { Edition } from '../../../strategy/edition.ts'
import { addDays } from '../../../strategy/calendar.ts'
import type { PlainDate } from '../../../strategy/plain-date.ts'
import type { DemoRequest } from './demo-facts.ts'
import { forumDayFrom } from './forum-days.ts'
import { conditionTexts, declineReasons, lessons, notHeldReasons } from './plausible.ts'
import type { Chance } from './random.ts'

type Shape<T> = T extends CaseAction ? Omit<T, 'id' | 'at' | 'by' | 'body'> : never

/** Writes a case's actions one after another in time; false when that would be after today, and nothing is written. */
export interface Writer {
  readonly write: (body: string, shape: Shape<CaseAction>, daysLater?: number) => boolean
  /** Id of the last action. */
  readonly lastId: () => string | undefined
  /** Kind of the last action. */
  readonly last: () => CaseAction['type'] | undefined
  /** Day of the last action. */
  readonly today: () => PlainDate
}

interface Life {
  readonly chance: Chance
  readonly writer: Writer
  readonly request: DemoRequest
  readonly owner: string
  /** The forum the case goes to, or null. */
  readonly forum: Edition['names']['forum']
  readonly openedOn: PlainDate
  readonly today: PlainDate
}

/** The committee gets its papers so many days before it meets. */
const papersDays = 7
/** After so many days hardly anything is left open. */
const longAgo = 150

/** What became of a request: an answer, and for a visit its days, whether it took place, what was learnt and what it cost. */
export function laterLife(life: Life): void {
  answer(life)
  const { chance, writer, openedOn, today } = life
  const open = writer.last() !== 'closed' && writer.last() !== 'withdrawn'
  if (open && addDays(openedOn, longAgo) < today && chance.happens(0.97)) closing(life, 1, longAgo)
}

function answer(life: Life): void {
  const { chance, writer, request, owner, forum, openedOn, today } = life
  const said = chance.weighted(
    [
      ['yes', 64],
      ['no', 22],
      ['withdrawn', 6],
      ['waiting', 8],
    ] as const,
    'yes',
  )
  if (said === 'waiting') return closing(life, 0.5)
  if (said === 'withdrawn') {
    writer.write(owner, { type: 'withdrawn', reason: 'Avsändaren drog tillbaka sin förfrågan.' }, 6)
    return
  }
  if (forum) {
    if (
      !writer.write(
        forum.proposeTo,
        { type: 'put-before-ib', itemId: '0', thread: null },
        chance.between(3, 20),
      )
    )
      return
    const decidedOn = forumDayFrom(addDays(writer.today(), papersDays))
    const until = Math.round((Date.parse(decidedOn) - Date.parse(writer.today())) / 86_400_000)
    const conditions: Condition[] =
      said === 'yes' && chance.happens(0.4)
        ? [
            {
              id: chance.uuid(),
              text: chance.pick(conditionTexts),
              followUpOn: addDays(decidedOn, 45),
              body: owner,
            },
          ]
        : []
    const decision = {
      ...(conditions.length > 0 ? { conditions } : {}),
      result: said === 'yes' ? ('accepted' as const) : ('declined' as const),
      text: said === 'yes' ? 'Staden tar emot besöket.' : 'Staden tackar nej.',
      decidedBy: forum.delegate,
      decidedOn,
      how: 'meeting' as const,
    }
    if (!writer.write(forum.proposeTo, { type: 'settled', decision }, until)) return
    // Nobody closes a case with an open condition: what is recent waits for it, in what is long past each has been met.
    if (conditions.length > 0 && addDays(openedOn, longAgo) >= today) return
    for (const { id, text } of conditions) {
      if (
        !writer.write(owner, { type: 'condition-followed-up', condition: id, text, met: true, note: '' }, 3)
      )
        continue
      // The secretariat has looked at it long since; else its day would begin with what was said years ago.
      const followed = writer.lastId()
      if (followed !== undefined && owner !== forum.proposeTo)
        writer.write(forum.proposeTo, { type: 'news-seen', joined: [followed] }, 1)
    }
  } else if (said === 'no') {
    if (
      !writer.write(owner, { type: 'declined', reason: chance.pick(declineReasons) }, chance.between(1, 40))
    )
      return
  } else if (!writer.write(owner, { type: 'taken-on' }, chance.between(1, 12))) return
  if (said === 'no') return closing(life, 0.9)
  if (request.kind !== 'visit' || request.days === null) return otherKind(life)
  visit(life, request.days)
}

function visit(life: Life, days: NonNullable<DemoRequest['days']>): void {
  const { chance, writer, request, owner, today } = life
  const own = { paidBy: owner, withinBudget: 'yes' as const }
  if (chance.happens(0.7))
    writer.write(owner, {
      type: 'cost-estimated',
      cost: { ...own, hours: chance.between(2, 30), kronor: chance.between(0, 60) * 100 },
    })
  if (!writer.write(owner, { type: 'planned', ...days }, chance.between(1, 25))) return
  if (days.end >= today) return
  const after =
    Math.max(0, Math.round((Date.parse(days.end) - Date.parse(writer.today())) / 86_400_000)) +
    chance.between(1, 14)
  if (chance.happens(0.13)) {
    if (writer.write(owner, { type: 'not-held', reason: chance.pick(notHeldReasons) }, after))
      closing(life, 0.8)
    return
  }
  if (chance.happens(0.06)) return
  const hours = chance.between(3, 48)
  const kronor = chance.happens(0.55) ? chance.between(2, 140) * 100 : 0
  const visitors = Math.max(1, (request.size ?? chance.between(3, 20)) + chance.between(-3, 2))
  const told = writer.write(
    owner,
    {
      type: 'held',
      visitors,
      learned: chance.happens(0.88) ? chance.pick(lessons) : '',
      hours,
      kronor,
      cost: { ...own, hours, kronor },
    },
    after,
  )
  if (told) closing(life, 0.85)
}

function otherKind(life: Life): void {
  const { chance, writer, request, owner, today } = life
  if (request.days && chance.happens(0.5))
    writer.write(owner, { type: 'planned', ...request.days }, chance.between(1, 20))
  const bound = request.kind === 'letter-of-intent' || request.kind === 'membership'
  if (bound)
    writer.write(
      owner,
      { type: 'review-set', counterpart: `Staden ${request.city}`, on: addDays(life.openedOn, 4 * 365) },
      2,
    )
  if (request.days === null || request.days.end < today) closing(life, 0.75)
}

function closing({ chance, writer, owner }: Life, probability: number, later = 0): void {
  if (!chance.happens(probability)) return
  const registrationNumber = `${writer.today().slice(0, 4)}/${chance.between(1, 9999)}`
  writer.write(owner, { type: 'registered', registrationNumber }, later)
  writer.write(owner, { type: 'closed' }, chance.between(1, 20))
}
