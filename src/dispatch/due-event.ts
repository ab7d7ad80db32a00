import type { Event } from '@microsoft/microsoft-graph-types'
import { uuidOf } from '../cases/keys.ts'
import type { DueEvent } from '../documents/due-event.ts'
import { createEvent } from '../graph/events/create-event.ts'
import { deleteEvent } from '../graph/events/delete-event.ts'
import { findEventsByTag } from '../graph/events/find-events-by-tag.ts'
import { patchEvent } from '../graph/events/patch-event.ts'
import type { Mailbox } from '../graph/mailbox.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import { addDays } from '../strategy/calendar.ts'
import { PlainDate } from '../strategy/plain-date.ts'
import { tagOf } from './mail-content.ts'

/** One calendar entry for one case and body: where it stands, and by what it is known. */
export interface DueCalendar {
  readonly graph: GraphPort
  readonly mailbox: Mailbox
  readonly caseId: string
  readonly body: string
  /** IANA name, the city's. */
  readonly timeZone: string
}

/** What stands in the calendar now. */
export interface StandingEvent {
  readonly id: string
  readonly day: PlainDate
  readonly subject: string
}

/** Removed and entered anew so many times, an event can still be entered: Exchange takes each transactionId for one event ever. */
const transactions = 20

/** The event that stands for the case, or null. `quiet`: nobody pressed for it. @throws GraphError */
export async function findDueEvent(of: DueCalendar, quiet: boolean): Promise<StandingEvent | null> {
  const [first] = await find(of, quiet)
  return first ?? null
}

/**
 * Sees to it that one event stands and says what it should: looks first, and changes the one that is there. Two people at the same time
 * make one: both give the same transactionId.
 *
 * @param known an event that was seen; a search may not find yet what was made a moment ago
 * @throws GraphError
 */
export async function putDueEvent(
  of: DueCalendar,
  event: DueEvent,
  known: string | null,
): Promise<StandingEvent> {
  const said = { day: event.day, subject: event.subject }
  for (let made = 0; ; made += 1) {
    const found = await idsOf(of, made === 0 ? known : null)
    for (const [index, id] of found.entries())
      if (await change(of, id, event)) {
        await remove(of, found.slice(index + 1))
        return { id, ...said }
      }
    try {
      return { id: idOf(await create(of, event, made)), ...said }
    } catch (thrown) {
      const spent = thrown instanceof GraphError && thrown.code === 'duplicate'
      if (!spent || made + 1 === transactions) throw thrown
    }
  }
}

/** Takes it out of the calendar; what is gone already is gone. @param known as above. @throws GraphError */
export async function removeDueEvent(of: DueCalendar, known: string | null): Promise<void> {
  await remove(of, await idsOf(of, known))
}

const keyOf = ({ caseId, body }: DueCalendar) => `due:${caseId}:${body}`

async function find(of: DueCalendar, quiet: boolean): Promise<readonly StandingEvent[]> {
  const { graph, mailbox, timeZone } = of
  const events = await findEventsByTag(graph, mailbox, tagOf(keyOf(of)), { timeZone, quiet })
  return events.map((event) => ({
    id: idOf(event),
    day: PlainDate.parse(event.start?.dateTime?.slice(0, 10)),
    subject: event.subject ?? '',
  }))
}

async function idsOf(of: DueCalendar, known: string | null): Promise<readonly string[]> {
  const found = (await find(of, false)).map(({ id }) => id)
  return known === null ? found : [...new Set([known, ...found])]
}

/** Whether it was still there to be changed. */
async function change({ graph, mailbox, timeZone }: DueCalendar, id: string, event: DueEvent) {
  try {
    await patchEvent(graph, mailbox, id, contentOf(event, timeZone))
    return true
  } catch (thrown) {
    if (thrown instanceof GraphError && thrown.code === 'not-found') return false
    throw thrown
  }
}

const create = async (of: DueCalendar, event: DueEvent, made: number) =>
  createEvent(of.graph, of.mailbox, {
    ...contentOf(event, of.timeZone),
    showAs: 'free',
    attendees: [],
    singleValueExtendedProperties: [tagOf(keyOf(of))],
    transactionId: await uuidOf(`${keyOf(of)} ${made}`),
  })

async function remove({ graph, mailbox }: DueCalendar, ids: readonly string[]): Promise<void> {
  for (const id of ids) await deleteEvent(graph, mailbox, id)
}

function idOf({ id }: Event): string {
  if (typeof id === 'string') return id
  throw new GraphError({ code: 'invalid', status: 200, graphCode: '', message: 'The answer names no event.' })
}

/** A whole day: from midnight to midnight in one time zone, else Exchange refuses it. */
function contentOf({ day, subject, html, remindMinutesBefore }: DueEvent, timeZone: string) {
  const midnight = (of: PlainDate) => ({ dateTime: `${of}T00:00:00`, timeZone })
  return {
    subject,
    body: { contentType: 'html', content: html },
    isAllDay: true,
    start: midnight(day),
    end: midnight(addDays(day, 1)),
    isReminderOn: true,
    reminderMinutesBeforeStart: remindMinutesBefore,
  } satisfies Event
}
