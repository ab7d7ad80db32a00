import type { MatterOutcome } from '../../assessment/outcome.ts'
import type { Evidence, Facts, Finding } from '../../detection/finding.ts'

/** One mail's line of `ankomst triage --json` (docs/cli.md; kept stable). */
export interface Triaged extends Pick<
  Finding,
  'isRequest' | 'isVisitRequest' | 'probability' | 'language' | 'kinds'
> {
  readonly file: string
  /** The one sentence, in Swedish. */
  readonly summary: string
  readonly evidence: readonly Evidence[]
  readonly facts: { readonly [Key in Exclude<keyof Facts, 'place' | 'title'>]: Facts[Key]['value'] }
  readonly outcome: {
    readonly matters: readonly Omit<MatterOutcome, 'blocked' | 'line'>[]
    readonly recipients: readonly string[]
  }
}

/** A file that could not be read. */
export interface Unreadable {
  readonly file: string
  readonly error: string
}

export type TriageLine = Triaged | Unreadable
