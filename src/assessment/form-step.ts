import type { LocalText } from '../strategy/local-text.ts'
import type { MatterKind } from '../strategy/words.ts'

/** Where a step is shown: first, always, only when a principle is triggered, or under "Fler mål". */
export type FormPart = 'ours' | 'assessment' | 'principles' | 'further'

export type StepInput = 'one' | 'many' | 'yes-no' | 'percent' | 'body' | 'phrase' | 'text' | 'terms'

export interface StepOption {
  id: string
  label: LocalText
  help: LocalText | null
  /** Rule whose section stands beside the option. */
  rule: string | null
  /** Written instead of ticked, as a text or as a first and a last day. */
  field?: 'text' | 'days'
}

/** Where an answer goes in the record. */
export type Writes =
  | {
      to:
        | 'ours'
        | 'receiver'
        | 'directions'
        | 'mutualLearning'
        | 'mutualLearningReason'
        | 'aims'
        | 'criteria'
        | 'note'
    }
  | { to: 'matters'; kinds: MatterKind[]; key: string }
  | { to: 'agreementForm'; kinds: MatterKind[] }

/** One question of the assessment form, as data. Question and options of the edition come as texts; `ours` and the like by key. */
export interface FormStep {
  id: string
  part: FormPart
  input: StepInput
  /** The edition's text, or null: then the interface's own text `assessment.steps.<id>`. */
  question: LocalText | null
  help: LocalText | null
  options: StepOption[]
  rule: string | null
  writes: Writes
  /** Prompt for a reason in words, stored with the answer. */
  reason: LocalText | null
  /** Set when another body sets this: what is ticked here is a proposal to it. */
  proposalTo: string | null
  /** Ids of options that exclude all others. */
  exclusive: string[]
}

/** What a step can hold; null takes the answer back to "Inte bedömt". */
export type StepValue = string | string[] | boolean | number | null
