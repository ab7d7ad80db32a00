import type { Actor } from '../../cases/actions.ts'
import { agendaOf, decidedAt } from '../../cases/meeting.ts'
import type { AgendaItem, OnRecord } from '../../cases/meeting.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import type { IbCase, IbStore } from '../../casestore/port.ts'
import { agendaDocument } from '../../documents/meeting/agenda-document.ts'
import { notesDocument } from '../../documents/meeting/notes-document.ts'
import { papersDocument } from '../../documents/meeting/papers-document.ts'
import type { WordContent } from '../../documents/word/word-parts.ts'
import type { Edition } from '../../strategy/edition.ts'
import type { Names } from '../../ui/case/names.ts'
import { sheetOf } from './sheet-of.ts'

export const meetingFiles = ['agenda', 'papers', 'notes'] as const
export type MeetingFile = (typeof meetingFiles)[number]

const fileNames: Readonly<Record<MeetingFile, string>> = {
  agenda: 'Dagordning',
  papers: 'Ärendepapper',
  notes: 'Minnesanteckningar',
}

/** Name of a meeting's document, "Dagordning 2026-12-02.docx". */
export const fileNameOf = (file: MeetingFile, key: string) => `${fileNames[file]} ${key}.docx`

interface Sources {
  readonly stored: StoredMeeting
  readonly items: readonly AgendaItem[]
  readonly papers: readonly IbCase[]
  readonly edition: Edition
  /** Swedish names, whatever language the tab is read in. */
  readonly names: Names
  readonly ib: IbStore
  /** Who gets the document; null when it is kept for every member. */
  readonly reader: Actor | null
}

/** A document of the meeting. Pack and notes leave out what their reader has stepped aside from; the notes read what was decided and who stepped aside from the forum's own lists. */
export async function meetingDocument(file: MeetingFile, from: Sources): Promise<WordContent> {
  const sheet = sheetOf(from.stored, from.items, from.edition)
  switch (file) {
    case 'agenda':
      return agendaDocument(sheet)
    case 'papers':
      return papersDocument(sheet, from.papers, await asideOf(from))
    case 'notes': {
      const [record, aside] = await Promise.all([onRecord(from), asideOf(from)])
      return notesDocument(sheet, record, from.names, aside)
    }
  }
}

async function asideOf({ reader, ib }: Sources): Promise<ReadonlySet<string>> {
  return reader === null ? new Set() : ib.recusedFrom(reader.upn)
}

/** What is on record of the agenda's cases at this meeting; once the chair has approved, as it stood then. */
export async function onRecord({
  stored,
  items,
  papers,
  ib,
}: Pick<Sources, 'stored' | 'items' | 'papers' | 'ib'>): Promise<readonly OnRecord[]> {
  const { day, notes } = stored.meeting
  if (notes?.approvedOn && notes.record) return notes.record
  const cases = items.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]))
  const meetings = (await ib.meetings.list()).filter(({ meeting }) => meeting.cancelled === undefined)
  const agendas = meetings.map(({ key, meeting }) => ({
    on: meeting.day,
    cases: new Set(agendaOf(key, meeting, papers).map(({ caseId }) => caseId)),
  }))
  return Promise.all(
    cases.map(async (caseId) => {
      const [decisions, recused] = await Promise.all([ib.decisions(caseId), ib.recusals(caseId)])
      const days = agendas.filter((agenda) => agenda.cases.has(caseId)).map(({ on }) => on)
      return {
        caseId,
        decisions: [
          ...decidedAt(
            decisions.map(({ decision }) => decision),
            day,
            days,
          ),
        ],
        recused: recused.map(({ name }) => name),
      }
    }),
  )
}
