import type { Decision } from '../../../src/cases/actions.ts'
import { agendaDocument } from '../../../src/documents/meeting/agenda-document.ts'
import { meetingIcs } from '../../../src/documents/meeting/meeting-ics.ts'
import { notesDocument } from '../../../src/documents/meeting/notes-document.ts'
import { papersDocument } from '../../../src/documents/meeting/papers-document.ts'
import { teamsMeetingLink } from '../../../src/documents/meeting/teams-meeting-link.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { aMeeting } from '../../cases/a-meeting.ts'

const sheet = {
  meeting: aMeeting(),
  forum: 'internationella beredningen (IB)',
  board: 'kommunstyrelsen',
  notice: 'Remissversion 2016 – inte gällande text',
}
const decision: Decision = {
  result: 'accepted',
  text: 'Staden tar emot.',
  decidedBy: 'finansborgarradet',
  decidedOn: PlainDate.parse('2026-12-02'),
  how: 'meeting',
  itemId: '1',
}
const texts = (content: { parts: readonly object[] }) => JSON.stringify(content.parts)

describe('the documents of a meeting', () => {
  test('the agenda has the points in their order and says that the edition is not in force', () => {
    const content = agendaDocument(sheet)
    expect(content.title).toBe('Dagordning: internationella beredningen (IB), 2 december 2026')
    expect(content.footer).toBe(sheet.notice)
    expect(content.parts.at(-2)).toEqual({ part: 'heading', level: 1, text: 'Ärenden' })
    expect(content.parts.at(-1)).toMatchObject({
      rows: [
        ['1', '26-0001 Seoul: ministerbesök'],
        ['2', 'Nästa års möten'],
      ],
    })
  })

  test('the pack has each case’s paper, and a paper without a cost line is marked', () => {
    const paper = { caseId: 'case-1', summary: 'En minister kommer.', cost: null, paper: [] }
    expect(texts(papersDocument(sheet, [paper]))).toContain('Saknar kostnadsrad')
    expect(texts(papersDocument(sheet, [{ ...paper, cost: '40 timmar' }]))).toContain('Kostnad: 40 timmar')
  })

  test('the notes tell the decision with who, when and how, and a corrected entry gives way', () => {
    const corrected = { ...decision, itemId: '2', corrects: '1', text: 'Staden tar emot i maj.' }
    const record = [{ caseId: 'case-1', decisions: [decision, corrected], recused: ['Ledamot ett'] }]
    const text = texts(notesDocument(sheet, record, { decider: () => 'finansborgarrådet', body: String }))
    expect(text).toContain('Bifall. Staden tar emot i maj.')
    expect(text).not.toContain('Staden tar emot.\\n')
    expect(text).toContain('Finansborgarrådet, 2 december 2026, vid möte.')
    expect(text).toContain('Anmälan till kommunstyrelsen: inte gjord')
    expect(text).toContain('Anmälde jäv och deltog inte: Ledamot ett')
    expect(text).toContain('Utkast, inte godkänt av ordföranden')
  })

  test('a point without a decision says so, and approved notes say when', () => {
    const notes = {
      present: ['Ordföranden'],
      absent: [],
      items: { 'Nästa års möten': 'Förslag i januari.' },
      other: '',
      approvedOn: PlainDate.parse('2026-12-09'),
    }
    const text = texts(
      notesDocument({ ...sheet, meeting: { ...sheet.meeting, notes } }, [], {
        decider: String,
        body: String,
      }),
    )
    expect(text).toContain('Inget beslut är infört.')
    expect(text).toContain('Godkända av ordföranden 9 december 2026')
    expect(text).toContain('Förslag i januari.')
  })
})

describe('calendar', () => {
  const now = new Date('2026-11-25T09:00:00Z')

  test('every line of the file is at most 75 octets and its text is escaped', () => {
    const ics = meetingIcs('2026-12-02', aMeeting({ place: 'Stadshuset, rum 3; trappa B' }), {
      title: 'Internationella beredningen',
      description: `Dagordning\n${'åäö '.repeat(60)}`,
      now,
      timeZone: 'Europe/Stockholm',
    })
    for (const line of ics.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(ics).toContain('LOCATION:Stadshuset\\, rum 3\\; trappa B')
    expect(ics).toContain('DTSTART;TZID=Europe/Stockholm:20261202T090000')
    expect(ics).toContain('TZOFFSETTO:+0100')
    expect(ics.replaceAll('\r\n ', '')).toContain(`Dagordning\\n${'åäö '.repeat(60)}`)
  })

  test('the Teams form gets the hours of Sweden, winter and summer', () => {
    const link = (day: string, timeZone = 'Europe/Stockholm') =>
      new URL(
        teamsMeetingLink({
          title: 'IB möte',
          day,
          start: '09:00',
          end: '10:00',
          content: '',
          attendees: [],
          timeZone,
        }),
      ).searchParams.get('startTime')
    expect(link('2026-12-02')).toBe('2026-12-02T09:00:00+01:00')
    expect(link('2027-06-02')).toBe('2027-06-02T09:00:00+02:00')
    expect(link('2027-06-02', 'America/St_Johns')).toBe('2027-06-02T09:00:00-02:30')
  })
})
