import { aims, directions, type MatterKind } from '../strategy/words.ts'
import { type Assessment, degrees, type MatterAnswers } from './answers.ts'
import type { FormStep, StepValue } from './form-step.ts'
import { noDirection } from './form-steps.ts'
import { wantsReason } from './reasons-given.ts'
import { withoutKey } from './without-key.ts'

/**
 * The assessment with one step answered anew; null takes the answer back. Values that the step does not have are left out. "None of the
 * directions" and the directions exclude each other, the newest tick wins.
 */
export function applyAnswer(assessment: Assessment, step: FormStep, value: StepValue): Assessment {
  const { writes } = step
  switch (writes.to) {
    case 'ours':
      return set(
        assessment,
        'ours',
        (['yes', 'no', 'unsure'] as const).find((v) => v === value),
      )
    case 'receiver':
    case 'mutualLearningReason':
    case 'note':
      return set(assessment, writes.to, typeof value === 'string' && value !== '' ? value : undefined)
    case 'directions':
      return withDirections(assessment, list(value))
    case 'mutualLearning':
      return set(
        assessment,
        'mutualLearning',
        degrees.find((v) => v === value),
      )
    case 'aims':
      return { ...assessment, aims: aims.filter((aim) => list(value).includes(aim)) }
    case 'criteria':
      return {
        ...assessment,
        criteria: step.options.map((o) => o.id).filter((id) => list(value).includes(id)),
      }
    case 'agreementForm': {
      const met =
        value === null ? undefined : step.options.map((o) => o.id).filter((id) => list(value).includes(id))
      return set(withMatters(assessment, writes.kinds, 'formConditions', met?.length), 'agreementForm', met)
    }
    case 'matters':
      return withMatters(assessment, writes.kinds, writes.key, answerOf(writes.key, value))
  }
}

/** The assessment with the words that go with a step's answer; an empty text takes them away. */
export function applyReason(assessment: Assessment, step: FormStep, text: string): Assessment {
  const others = Object.entries(assessment.reasons ?? {}).filter(([id]) => id !== step.id)
  const reasons = text.trim() === '' ? others : [...others, [step.id, text]]
  return { ...assessment, reasons: Object.fromEntries(reasons) }
}

/** What a step holds now; null reads "Inte bedömt". */
export function answerIn(assessment: Assessment, step: FormStep): StepValue {
  const { writes } = step
  switch (writes.to) {
    case 'directions':
      return assessment.noDirection
        ? [noDirection]
        : assessment.directions.length > 0
          ? assessment.directions
          : null
    case 'aims':
    case 'criteria':
      return assessment[writes.to].length > 0 ? assessment[writes.to] : null
    case 'matters': {
      const matter = assessment.matters.find((m) => writes.kinds.includes(m.kind))
      const held = (matter as Record<string, unknown> | undefined)?.[writes.key]
      if (writes.key === 'isNew') return held === undefined ? null : held === true ? 'yes' : 'no'
      return typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean' ? held : null
    }
    default:
      return assessment[writes.to] ?? null
  }
}

/** What is wrong with a step as it stands, as a key of the interface's texts; nothing here stops a draft from being saved. */
export function stepErrors(
  assessment: Assessment,
  step: FormStep,
): ('receiver-missing' | 'reason-missing' | 'not-a-percentage')[] {
  const value = answerIn(assessment, step)
  if (step.id === 'receiver' && value === null) return ['receiver-missing']
  if (step.id === 'mutual-learning-reason' && value === null) return ['reason-missing']
  if (step.input === 'percent' && typeof value === 'number' && !(value >= 0 && value <= 100))
    return ['not-a-percentage']
  return step.reason && wantsReason(step.input, value) && !assessment.reasons?.[step.id]
    ? ['reason-missing']
    : []
}

function list(value: StepValue): string[] {
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
}

function withDirections(assessment: Assessment, ticked: string[]): Assessment {
  const chosen = directions.filter((d) => ticked.includes(d))
  const none = ticked.includes(noDirection) && (chosen.length === 0 || !assessment.noDirection)
  return { ...assessment, directions: none ? [] : chosen, noDirection: none }
}

function answerOf(key: string, value: StepValue): StepValue | undefined {
  if (value === null) return undefined
  return key === 'isNew' && typeof value === 'string' ? value === 'yes' : value
}

function withMatters(
  assessment: Assessment,
  kinds: MatterKind[],
  key: string,
  value: StepValue | undefined,
): Assessment {
  const untouched = assessment.matters.filter((m) => !kinds.includes(m.kind))
  const changed = kinds.map((kind) => {
    const rest = withoutKey(assessment.matters.find((m) => m.kind === kind) ?? { kind }, key)
    return (value === undefined ? rest : { ...rest, [key]: value }) as MatterAnswers
  })
  return { ...assessment, matters: [...untouched, ...changed.filter((m) => Object.keys(m).length > 1)] }
}

function set<K extends keyof Assessment>(
  assessment: Assessment,
  key: K,
  value: Assessment[K] | undefined,
): Assessment {
  const rest = withoutKey(assessment, key)
  return (value === undefined ? rest : { ...rest, [key]: value }) as Assessment
}
