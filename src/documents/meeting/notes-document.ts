import type { Decision } from '../../cases/actions.ts'
import type { OnRecord } from '../../cases/meeting.ts'
import { capital } from '../../strategy/capital.ts'
import { conditionLine } from '../condition-line.ts'
import { readableDate } from '../readable-date.ts'
import type { WordContent, WordPart } from '../word/word-parts.ts'
import { sheetHead, sheetTitle, type MeetingSheet } from './meeting-sheet.ts'
import { meetingWords as words } from './meeting-words.ts'

/** How the notes call those who decide and the bodies, by their ids. */
export interface RecordNames {
  readonly decider: (id: string) => string
  readonly body: (id: string) => string
}

/**
 * The notes of a meeting, drafted from what was recorded: attendance, each point with its decision, and the secretary's words.
 * @param aside ids of the cases that whoever gets the notes has stepped aside from: nothing is told of them (users.md 15)
 */
export function notesDocument(
  sheet: MeetingSheet,
  record: readonly OnRecord[],
  names: RecordNames,
  aside: ReadonlySet<string> = new Set(),
): WordContent {
  const { notes, items } = sheet.meeting
  const status = notes?.approvedOn ? words.approved(readableDate(notes.approvedOn)) : words.draft
  return {
    title: sheetTitle(words.notes, sheet),
    language: 'sv',
    footer: sheet.notice,
    parts: [
      ...sheetHead(words.notes, sheet),
      { part: 'paragraph', text: status, strong: true },
      ...people(words.present, notes?.present ?? []),
      ...people(words.absent, notes?.absent ?? []),
      { part: 'heading', level: 1, text: words.cases },
      ...items.flatMap(({ caseId, title }, index): readonly WordPart[] => {
        const heading: WordPart = { part: 'heading', level: 2, text: `${index + 1}. ${title}` }
        if (caseId !== null && aside.has(caseId))
          return [heading, { part: 'paragraph', text: words.noteLeftOut }]
        const said = notes?.items[caseId ?? title]?.trim() ?? ''
        return [
          heading,
          ...(said === '' ? [] : [{ part: 'paragraph', text: said } as const]),
          ...(caseId === null
            ? []
            : recordParts(
                record.find((one) => one.caseId === caseId),
                names,
                sheet.board,
              )),
        ]
      }),
      ...(notes === null || notes.other.trim() === ''
        ? []
        : [
            { part: 'heading', level: 1, text: words.other } as const,
            { part: 'paragraph', text: notes.other.trim() } as const,
          ]),
    ],
  }
}

function people(heading: string, names: readonly string[]): readonly WordPart[] {
  if (names.length === 0) return []
  return [
    { part: 'heading', level: 1, text: heading },
    { part: 'list', items: names },
  ]
}

/** Only what holds is in the notes: an entry that was put right has given way to its correction. */
function recordParts(found: OnRecord | undefined, names: RecordNames, board: string): readonly WordPart[] {
  const corrected = new Set(found?.decisions.flatMap(({ corrects }) => corrects ?? []))
  const standing =
    found?.decisions.filter(({ itemId }) => itemId === undefined || !corrected.has(itemId)) ?? []
  const aside = found?.recused ?? []
  return [
    ...(aside.length === 0 ? [] : [{ part: 'paragraph', text: words.recused(aside.join(', ')) } as const]),
    ...(standing.length === 0
      ? [{ part: 'paragraph', text: words.noDecision } as const]
      : standing.map(
          (decision) => ({ part: 'paragraph', text: decisionText(decision, names, board) }) as const,
        )),
  ]
}

function decisionText(decision: Decision, names: RecordNames, board: string): string {
  const { result, text, decidedBy, decidedOn, how, conditions, reportedToBoardOn } = decision
  return [
    `${words.decided}: ${words.results[result]}. ${text}`,
    `${capital(names.decider(decidedBy))}, ${readableDate(decidedOn)}, ${words.hows[how]}.`,
    ...(conditions ?? []).map((each) => `${words.condition}: ${conditionLine(each, names.body)}`),
    ...(result === 'deferred'
      ? []
      : [
          reportedToBoardOn
            ? words.boardDone(board, readableDate(reportedToBoardOn))
            : words.boardOpen(board),
        ]),
  ].join('\n')
}
