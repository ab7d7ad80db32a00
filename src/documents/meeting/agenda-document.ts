import type { WordContent } from '../word/word-parts.ts'
import { sheetHead, sheetTitle, type MeetingSheet } from './meeting-sheet.ts'
import { meetingWords as words } from './meeting-words.ts'

/** The agenda: when, where, and the points in their order. */
export function agendaDocument(sheet: MeetingSheet): WordContent {
  return {
    title: sheetTitle(words.agenda, sheet),
    language: 'sv',
    footer: sheet.notice,
    parts: [
      ...sheetHead(words.agenda, sheet),
      { part: 'heading', level: 1, text: words.cases },
      {
        part: 'table',
        caption: '',
        head: [words.number, words.item],
        rows: sheet.meeting.items.map(({ title }, index) => [String(index + 1), title]),
      },
    ],
  }
}
