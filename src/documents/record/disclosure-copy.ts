import { secrecyMarksOf } from '../../cases/secrecy.ts'
import type { WithActions } from '../../cases/state.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import type { WordContent, WordPart } from '../word/word-parts.ts'
import type { DisclosureItem } from './disclosure-items.ts'

/** What the official has decided, item by item: absent means handed out, a text is the legal ground for which it is masked. */
export type Masks = Readonly<Record<string, string>>

export interface DisclosureCopy {
  readonly of: WithActions & { readonly number: string }
  readonly items: readonly DisclosureItem[]
  readonly masks: Masks
  /** Who tried it, for which body, and when. */
  readonly triedBy: string
  readonly body: string
  readonly on: PlainDate
  /** The edition's notice while it is not in force, or null. */
  readonly notice: string | null
}

/** What is masked without a ground: such a copy is not made. */
export function masksWithoutGround(items: readonly DisclosureItem[], masks: Masks): readonly string[] {
  return items.map(({ id }) => id).filter((id) => masks[id]?.trim() === '')
}

/**
 * The copy of a case for somebody who has asked to see it (*utlämnandekopia*): every item tried by itself, what is masked told with its
 * ground and nothing of its words. The tool masks nothing by itself; a reminder of secrecy is listed and decides nothing.
 *
 * @throws RangeError when something is masked without a ground
 */
export function disclosureCopy(copy: DisclosureCopy): WordContent {
  const bare = masksWithoutGround(copy.items, copy.masks)
  if (bare.length > 0) throw new RangeError(`Masked without a ground: ${bare.join(', ')}`)
  const masked = copy.items.filter(({ id }) => copy.masks[id] !== undefined)
  return {
    title: `Utlämnandekopia, ärende ${copy.of.number}`,
    language: 'sv',
    footer: copy.notice ?? '',
    parts: [
      { part: 'title', text: `Utlämnandekopia, ärende ${copy.of.number}` },
      {
        part: 'paragraph',
        text: [
          `Prövad ${copy.on} av ${copy.triedBy}, ${copy.body}.`,
          'Kopian visar arbetskopian av ärendet. Handlingarna i original finns i myndighetens diarium.',
          masked.length === 0
            ? 'Inget är maskat.'
            : `${masked.length} ${masked.length === 1 ? 'uppgift är maskad' : 'uppgifter är maskade'}. Ett skriftligt beslut som kan överklagas kan begäras.`,
        ].join('\n'),
      },
      ...copy.items.flatMap((item) => partsOf(item, copy.masks[item.id])),
      ...reminders(copy.of),
    ],
  }
}

function partsOf(item: DisclosureItem, ground: string | undefined): readonly WordPart[] {
  const text = ground === undefined ? item.text : `[Maskat med stöd av ${ground.trim()}]`
  // A heading may name a person of the City; what is masked keeps only its day and kind.
  const heading = ground === undefined ? item.heading : (item.heading.split(' ')[0] ?? '')
  return [
    { part: 'heading', level: 2, text: heading },
    { part: 'paragraph', text },
  ]
}

function reminders(of: WithActions): readonly WordPart[] {
  const marks = secrecyMarksOf(of)
  if (marks.length === 0) return []
  return [
    { part: 'heading', level: 2, text: 'Påminnelser om sekretess som har prövats' },
    { part: 'list', items: marks.map(({ ground, markedAt }) => `${ground}, satt ${markedAt.slice(0, 10)}`) },
  ]
}
