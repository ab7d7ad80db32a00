import { secrecyMarksOf } from '../../cases/secrecy.ts'
import type { WithActions } from '../../cases/state.ts'
import { dayOfInstant } from '../../strategy/time-zone.ts'
import type { WordContent, WordPart } from '../word/word-parts.ts'
import type { DisclosureItem } from './disclosure-items.ts'

/** What the official has decided, item by item: absent means handed out, a text is the legal ground for which it is masked. */
export type Masks = Readonly<Record<string, string>>

export interface DisclosureCopy {
  readonly of: WithActions & { readonly number: string }
  /** What the case is called. */
  readonly title: string
  readonly items: readonly DisclosureItem[]
  readonly masks: Masks
  /** Who tried it, for which body, and on which day, in words. */
  readonly triedBy: string
  readonly body: string
  readonly on: string
  /** The city's (IANA name), in which an instant has its day. */
  readonly timeZone: string
  /** The edition's notice while it is not in force, else empty. */
  readonly notice: string
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
  const title = `Utlämnandekopia, ärende ${`${copy.of.number} ${copy.title}`.trim()}`
  const masked = copy.items.filter(({ id }) => copy.masks[id] !== undefined)
  const headings = [...new Set(copy.items.map(({ heading }) => heading))]
  return {
    title,
    language: 'sv',
    footer: copy.notice,
    parts: [
      { part: 'title', text: title },
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
      ...headings.flatMap((heading): readonly WordPart[] => [
        { part: 'heading', level: 2, text: heading },
        {
          part: 'list',
          items: copy.items
            .filter((item) => item.heading === heading)
            .map((item) => told(item, copy.masks[item.id])),
        },
      ]),
      ...reminders(copy),
    ],
  }
}

/** Never left out in silence: a masked item keeps its place and says its ground. */
function told({ text, remains }: DisclosureItem, ground: string | undefined): string {
  if (ground === undefined) return text
  const masked = `[Maskat med stöd av ${ground.trim()}]`
  return remains === undefined ? masked : `${remains}: ${masked}`
}

function reminders({ of, timeZone }: DisclosureCopy): readonly WordPart[] {
  const marks = secrecyMarksOf(of)
  if (marks.length === 0) return []
  return [
    { part: 'heading', level: 2, text: 'Påminnelser om sekretess som har prövats' },
    {
      part: 'list',
      items: marks.map(({ ground, markedAt }) => `${ground}, satt ${dayOfInstant(timeZone, markedAt)}`),
    },
  ]
}
