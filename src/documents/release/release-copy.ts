import type { WordContent, WordPart } from '../word/word-parts.ts'

/** One item of a case that is tried by itself when the case is asked for; `ground` where it is masked, with its place in law. */
export interface ReleaseItem {
  readonly id: string
  readonly heading: string
  readonly text: string
}

/** Grounds by the id of the item that is masked. An item without one is released as it stands. */
export type Masks = Readonly<Record<string, string>>

const words = {
  copy: 'Utlämnandekopia',
  made: (day: string) => `Gjord ${day}. Varje uppgift är sekretessprövad för sig.`,
  masked: (ground: string) => `[Maskerat: ${ground}]`,
  none: 'Ingen uppgift är maskerad.',
  some: (count: number) => `Maskerade uppgifter: ${count}.`,
} as const

/** A copy for release: every item under its heading, the masked ones replaced by their legal ground, never left out in silence. */
export function releaseCopy(
  title: string,
  items: readonly ReleaseItem[],
  masks: Masks,
  { day, notice }: { readonly day: string; readonly notice: string },
): WordContent {
  const masked = items.filter(({ id }) => masks[id] !== undefined).length
  const headings = [...new Set(items.map(({ heading }) => heading))]
  return {
    title: `${words.copy}: ${title}`,
    language: 'sv',
    footer: notice,
    parts: [
      { part: 'title', text: `${words.copy}: ${title}` },
      {
        part: 'paragraph',
        text: `${words.made(day)} ${masked === 0 ? words.none : words.some(masked)}`,
      },
      ...headings.flatMap((heading): readonly WordPart[] => [
        { part: 'heading', level: 1, text: heading },
        {
          part: 'list',
          items: items
            .filter((item) => item.heading === heading)
            .map(({ id, text }) => {
              const ground = masks[id]
              return ground === undefined ? text : words.masked(ground)
            }),
        },
      ]),
    ],
  }
}
