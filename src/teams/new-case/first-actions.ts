import type { Actor, CaseAction } from '../../cases/actions.ts'
import type { Facts } from '../../detection/finding.ts'
import type { CountryNames } from '../../strategy/country-names.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import type { Kind } from '../../strategy/words.ts'
import { sentenceOfFacts } from '../../ui/case/present-summary.ts'

export const beginnings = ['phone', 'letter', 'meeting', 'own'] as const
export type Beginning = (typeof beginnings)[number]

/** What a person writes down of a request that came without a mail, or of the City's own initiative (rule S1-use-own-initiative). */
export interface NewCaseDraft {
  readonly beginning: Beginning
  readonly title: string
  /** What is asked for, each a matter with a row of its own; the first leads. */
  readonly kinds: readonly Kind[]
  readonly note: string
  readonly body: string
  /** What was said of days, people, level and subject; null where nothing was. */
  readonly facts: Facts | null
  /** Who got in touch, as organisation and role; empty where nobody has said. */
  readonly contact: string
  /** The day it came or was said; null where no day was given. */
  readonly occurredOn: PlainDate | null
}

/** Ids that stay the same while the form is open, so that creating twice creates once. */
export interface NewCaseIds {
  readonly caseId: string
  readonly opened: string
  readonly note: string
}

export const newCaseIds = (): NewCaseIds => ({
  caseId: crypto.randomUUID(),
  opened: crypto.randomUUID(),
  note: crypto.randomUUID(),
})

/** The two first records of a case without mail: that it was opened, and the note for the record (users.md 18). */
export function firstActions(
  draft: NewCaseDraft,
  note: string,
  ids: NewCaseIds,
  by: Actor,
  at: string,
  countries: CountryNames,
): { opened: CaseAction; note: CaseAction } {
  const envelope = { at, by, body: draft.body }
  const title = draft.title.trim()
  const contact = draft.contact.trim()
  const day = draft.occurredOn === null ? {} : { occurredOn: draft.occurredOn }
  return {
    opened: {
      ...envelope,
      id: ids.opened,
      type: 'opened',
      origin: draft.beginning === 'own' ? 'own-initiative' : 'incoming-other',
      mail: null,
      title,
      summary: summaryOf(draft, title, countries),
      kinds: [...draft.kinds],
      facts: draft.facts,
      ...(draft.beginning === 'own' ? {} : { channel: draft.beginning }),
      ...(contact === '' ? {} : { contact }),
      ...day,
    },
    note: { ...envelope, id: ids.note, type: 'note', text: note, ...day },
  }
}

/** What whoever reads of the case gets first. The City's own initiative is nobody's wish to come: its title says it. */
function summaryOf(
  { facts, beginning, kinds }: NewCaseDraft,
  title: string,
  countries: CountryNames,
): string {
  return facts === null || beginning === 'own' ? title : sentenceOfFacts(kinds, facts, 'sv', countries, true)
}
