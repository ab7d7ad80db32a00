import { openingOf } from '../cases/opening-of.ts'
import type { Case } from '../cases/case.ts'
import type { Duty, DutyKind } from '../cases/duties.ts'
import { isLevelACase } from '../cases/level-a.ts'
import { secrecyMarksOf } from '../cases/secrecy.ts'
import { addDays, isWorkingDay, type ClosedDays } from '../strategy/calendar.ts'
import type { PlainDate } from '../strategy/plain-date.ts'
import { escapeHtml } from './escape-html.ts'

/** What stands in a calendar for the nearest thing to do in a case: a whole day, with a reminder. */
export interface DueEvent {
  readonly day: PlainDate
  readonly subject: string
  readonly html: string
  /** From the reminder to the midnight at which the day begins. */
  readonly remindMinutesBefore: number
}

/** Between officials of the City the words are Swedish, whoever of them enters it. */
const words: Readonly<Record<DutyKind, string>> = {
  register: 'Diarieför',
  answer: 'Svara avsändaren',
  acknowledge: 'Kvittera',
  'give-advice': 'Svara på rådfrågan',
  'look-at-news': 'Se över nya mejl',
  'report-decision': 'Anmäl beslutet',
  'follow-up': 'Följ upp besöket',
  tell: 'Meddela dem som behöver veta',
  'follow-up-condition': 'Följ upp villkoret',
  'look-at-conditions': 'Se vad som sagts om villkoren',
  review: 'Se över avsikten eller medlemskapet',
  'enter-commitment': 'För in i Medlemskap och avsikter',
}

interface Given {
  readonly of: Case
  readonly duty: Duty
  readonly link: string
  readonly today: PlainDate
  readonly closedDays: ClosedDays
}

/**
 * The event for a duty, on its day; on today when that has passed, since nobody looks back in a calendar for what is left to do. The calendar is read by more people than the case: at the highest political level and under a reminder of
 * secrecy it carries number and link alone (users.md 7).
 */
export function dueEvent({ of, duty, link, today, closedDays }: Given): DueEvent {
  const { number } = of
  const day = duty.due < today ? today : duty.due
  const title = openingOf(of)?.title ?? ''
  const secret = isLevelACase(of) || secrecyMarksOf(of).length > 0
  return {
    day,
    subject: secret ? number : `${number} ${words[duty.kind]}: ${title}`,
    html: `<p><a href="${escapeHtml(link)}">Öppna ärendet ${escapeHtml(number)}</a></p>`,
    remindMinutesBefore: daysToWorkingDayBefore(day, closedDays) * 24 * 60 - 8 * 60,
  }
}

/** The reminder comes at eight in the morning of the working day before, when there is still time to do it. */
function daysToWorkingDayBefore(day: PlainDate, closedDays: ClosedDays): number {
  let days = 1
  while (!isWorkingDay(addDays(day, -days), closedDays)) days += 1
  return days
}
