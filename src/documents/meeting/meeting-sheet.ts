import type { Meeting } from '../../cases/meeting.ts'
import { readableDate } from '../readable-date.ts'
import type { WordPart } from '../word/word-parts.ts'
import { meetingWords as words } from './meeting-words.ts'

/** What every document of a meeting needs to know besides the meeting. */
export interface MeetingSheet {
  readonly meeting: Meeting
  /** Name of the forum as the edition writes it, "internationella beredningen (IB)". */
  readonly forum: string
  /** Whom decisions by delegation are reported to, "kommunstyrelsen". */
  readonly board: string
  /** The edition's notice ("Remissversion 2016 – inte gällande text"), or empty. */
  readonly notice: string
}

/** "Dagordning: internationella beredningen (IB), 2 december 2026". */
export function sheetTitle(what: string, { forum, meeting }: MeetingSheet): string {
  return `${what}: ${forum}, ${readableDate(meeting.day)}`
}

/** Title, time and place; where the edition is not in force, that as well. */
export function sheetHead(what: string, sheet: MeetingSheet): readonly WordPart[] {
  const { meeting, notice } = sheet
  const place = [meeting.place, meeting.joinUrl === '' ? '' : words.inTeams].filter(Boolean).join('. ')
  return [
    { part: 'title', text: sheetTitle(what, sheet) },
    ...(notice === '' ? [] : [{ part: 'paragraph', text: notice, strong: true } as const]),
    {
      part: 'paragraph',
      text: [
        `${words.time}: ${readableDate(meeting.day)} kl. ${meeting.start.replace(':', '.')}–${meeting.end.replace(':', '.')}`,
        ...(place === '' ? [] : [`${words.place}: ${place}`]),
      ].join('\n'),
    },
  ]
}
