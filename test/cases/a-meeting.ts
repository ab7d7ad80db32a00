import type { Meeting } from '../../src/cases/meeting.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'

/** A meeting on 2 December 2026 with one case and one other point. */
export function aMeeting(change: Partial<Meeting> = {}): Meeting {
  return {
    day: PlainDate.parse('2026-12-02'),
    start: '09:00',
    end: '10:30',
    place: 'Stadshuset',
    papersBy: PlainDate.parse('2026-11-25'),
    joinUrl: '',
    items: [
      { caseId: 'case-1', title: '26-0001 Seoul: ministerbesök' },
      { caseId: null, title: 'Nästa års möten' },
    ],
    publishedAt: null,
    notifiedAt: null,
    notes: null,
    ...change,
  }
}
