/** What a document consists of, told without the library that writes it; texts are plain. */
export type WordPart =
  | { readonly part: 'title'; readonly text: string }
  | { readonly part: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly part: 'paragraph'; readonly text: string; readonly strong?: true }
  | { readonly part: 'list'; readonly items: readonly string[]; readonly numbered?: true }
  | {
      readonly part: 'table'
      /** What the table says; stands above it. Empty where the heading before it says it. */
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly part: 'page-break' }

/** A document for people: what it is called, in which language it is written, and its parts from top to bottom. */
export interface WordContent {
  readonly title: string
  readonly language: 'sv' | 'en'
  /** Under every page beside the page number, for example that the edition is not in force. */
  readonly footer: string
  readonly parts: readonly WordPart[]
}
