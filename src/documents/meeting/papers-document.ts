import type { Snapshot } from '../../cases/actions.ts'
import type { WordContent, WordPart } from '../word/word-parts.ts'
import { sheetHead, sheetTitle, type MeetingSheet } from './meeting-sheet.ts'
import { meetingWords as words } from './meeting-words.ts'

/** What members read of one case. */
export interface PaperForPrint {
  readonly caseId: string
  readonly summary: string
  readonly cost: string | null
  readonly paper: Snapshot
}

/**
 * The pack of papers: every case of the agenda in its order, each on a page of its own.
 * @param aside ids of the cases that whoever gets the pack has stepped aside from: their papers are left out (users.md 15)
 */
export function papersDocument(
  sheet: MeetingSheet,
  papers: readonly PaperForPrint[],
  aside: ReadonlySet<string> = new Set(),
): WordContent {
  return {
    title: sheetTitle(words.papers, sheet),
    language: 'sv',
    footer: sheet.notice,
    parts: [
      ...sheetHead(words.papers, sheet),
      ...sheet.meeting.items.flatMap(({ caseId, title }, index) => {
        const paper = papers.find((one) => one.caseId === caseId)
        const heading = `${index + 1}. ${title}`
        if (caseId !== null && aside.has(caseId)) return leftOut(heading)
        return paper ? paperParts(heading, paper) : []
      }),
    ],
  }
}

const leftOut = (title: string): readonly WordPart[] => [
  { part: 'page-break' },
  { part: 'heading', level: 1, text: title },
  { part: 'paragraph', text: words.leftOut },
]

/** One case paper under its heading. */
function paperParts(title: string, { summary, cost, paper }: PaperForPrint): readonly WordPart[] {
  return [
    { part: 'page-break' },
    { part: 'heading', level: 1, text: title },
    { part: 'paragraph', text: summary },
    { part: 'paragraph', text: cost === null ? words.noCost : `${words.cost}: ${cost}`, strong: true },
    ...paper.flatMap(({ heading, lines }): readonly WordPart[] => [
      { part: 'heading', level: 2, text: heading },
      {
        part: 'list',
        items: lines.map(({ text, section }) => (section === undefined ? text : `${text} (${section})`)),
      },
    ]),
  ]
}
