import { Meeting } from '../cases/meeting.ts'
import { allItems } from '../graph/items/all-items.ts'
import { createItem } from '../graph/items/create-item.ts'
import { getItem } from '../graph/items/get-item.ts'
import { etagOf } from '../graph/items/list-item.ts'
import { patchFields } from '../graph/items/patch-fields.ts'
import { queryItems } from '../graph/items/query-items.ts'
import type { Fields, ListItem } from '../graph/items/list-item.ts'
import type { ListRef } from '../graph/items/list-ref.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { MeetingStore, StoredMeeting } from './meeting-port.ts'
import { parsedColumn } from './parsed-column.ts'
import { once } from './once.ts'
import { textOf } from './row.ts'

const columns = ['Title', 'MeetingKey', 'MeetingDay', 'PapersBy', 'PublishedAt', 'Agenda', 'Minutes'] as const

/** Meetings on the list `Moten`: day and last day for papers as columns, agenda and notes as text. */
export function createMeetingStore(graph: GraphPort, list: ListRef): MeetingStore {
  const get = async (key: string): Promise<StoredMeeting | null> => {
    const item = (await queryItems(graph, list, { column: 'MeetingKey', equals: key }))[0]
    return item ? storedOf(item) : null
  }
  return {
    get,
    list: async () =>
      (await allItems(graph, list, columns)).map(storedOf).toSorted((a, b) => b.key.localeCompare(a.key)),
    plan: (key, meeting) =>
      once(
        () => createItem(graph, list, meetingFields(key, meeting), { unique: true }),
        () => get(key),
      ),
    save: async (stored, meeting) => {
      const fields = meetingFields(stored.key, meeting)
      try {
        await patchFields(graph, list, stored.itemId, fields, stored.etag)
      } catch (thrown) {
        if (!(thrown instanceof GraphError && thrown.ambiguous)) throw thrown
        const now = storedOf(await getItem(graph, list, stored.itemId))
        if (JSON.stringify(now.meeting) !== JSON.stringify(meeting)) throw thrown
        return now
      }
      return storedOf(await getItem(graph, list, stored.itemId))
    },
  }
}

/** A meeting as its list keeps it. @param key its day, with a suffix for a second one */
export function meetingFields(key: string, { notes, ...agenda }: Meeting): Fields {
  return {
    Title: key,
    MeetingKey: key,
    MeetingDay: agenda.day,
    PapersBy: agenda.papersBy,
    PublishedAt: agenda.publishedAt ?? '',
    Agenda: JSON.stringify(agenda),
    Minutes: notes === null ? '' : JSON.stringify(notes),
  }
}

function storedOf(item: ListItem): StoredMeeting {
  const fields = item.fields ?? {}
  const notes = textOf(fields['Minutes'])
  const whole = (value: string) =>
    JSON.stringify({ ...(JSON.parse(value) as object), notes: notes === '' ? null : JSON.parse(notes) })
  return {
    itemId: item.id,
    etag: etagOf(item),
    key: textOf(fields['MeetingKey']),
    meeting: parsedColumn(Meeting, textOf(fields['Agenda']), item.id, whole),
  }
}
