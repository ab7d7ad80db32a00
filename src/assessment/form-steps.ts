import type { BodyResolver } from '../strategy/body-resolver.ts'
import type { Edition, Principle } from '../strategy/edition.ts'
import type { LocalText } from '../strategy/local-text.ts'
import type { MatterKind } from '../strategy/words.ts'
import type { Assessment } from './answers.ts'
import type { FormStep, StepOption } from './form-step.ts'
import { holds } from './holds.ts'
import { type MatterContext, matterKindsOf } from './matter-context.ts'
import { mattersOf } from './reasons-given.ts'
import { withoutKey } from './without-key.ts'

/** Id of the option "none of the directions". */
export const noDirection = 'none'

const bare = {
  question: null,
  help: null,
  options: [],
  rule: null,
  reason: null,
  proposalTo: null,
  exclusive: [],
}
const option = (
  id: string,
  label: LocalText,
  rule: string | null = null,
  help: LocalText | null = null,
): StepOption => ({ id, label, help, rule })
const words = (sv: string, en: string): LocalText => ({ sv, en })

/**
 * The steps to show now, in order. "Är det vår?" comes first; when it is not, only the receiver and the reason follow. Then always the
 * directions, mutual learning and the aims; principles only when a matter triggers them; the rest is voluntary.
 */
export function formSteps(
  edition: Edition,
  assessment: Assessment,
  context: MatterContext,
  bodies: BodyResolver,
): FormStep[] {
  const first = oursSteps(assessment)
  if (assessment.ours === 'no') return first
  const asked = edition.questions.principles.filter((principle) =>
    isAsked(edition, principle, assessment, context, bodies),
  )
  const step = (principle: Principle) =>
    principleStep(principle, triggered(principle, context), context.receivedBy)
  return [
    ...first,
    ...alwaysSteps(edition, assessment),
    ...asked.filter((p) => !p.rare).map(step),
    furtherGoals(edition),
    ...asked.filter((p) => p.rare).map(step),
    { ...bare, id: 'note', part: 'further', input: 'text', writes: { to: 'note' } },
  ]
}

/** Whose the request is, and who should have it when it is somebody else's. */
export function oursSteps(assessment: Assessment): FormStep[] {
  const options = [
    option('no', words('Nej, den hör till någon annan', 'No, it belongs to someone else')),
    option('yes', words('Ja, vi tar bedömningen', 'Yes, we assess it')),
    option('unsure', words('Osäkert, rådgör', 'Unsure, ask for advice')),
  ]
  const ours: FormStep = {
    ...bare,
    id: 'ours',
    part: 'ours',
    input: 'one',
    question: words('Är det vår?', 'Is it ours?'),
    options,
    rule: null,
    writes: { to: 'ours' },
  }
  if (assessment.ours !== 'no') return [ours]
  return [
    ours,
    {
      ...bare,
      id: 'receiver',
      part: 'ours',
      input: 'body',
      question: words('Vem ska ha den, och varför?', 'Who should have it, and why?'),
      reason: words('Skäl', 'Reason'),
      writes: { to: 'receiver' },
    },
  ]
}

function alwaysSteps(edition: Edition, assessment: Assessment): FormStep[] {
  const { questions, names } = edition
  const directions: FormStep = {
    ...bare,
    id: 'directions',
    part: 'assessment',
    input: 'many',
    question: words('Vilka inriktningar har förfrågan stöd i?', 'Which directions support the request?'),
    options: [
      ...questions.directions.map((d) => option(d.id, names.directions[d.id], d.rule, d.help)),
      option(noDirection, questions.noDirection, questions.directionsRule, questions.noDirectionSays),
    ],
    rule: questions.directionsRule,
    writes: { to: 'directions' },
    exclusive: [noDirection],
  }
  const degrees = questions.mutualLearning
  const learning: FormStep = {
    ...bare,
    id: 'mutual-learning',
    part: 'assessment',
    input: 'one',
    question: words('Ger det ömsesidigt lärande?', 'Does it give mutual learning?'),
    options: [option('yes', degrees.yes), option('partly', degrees.partly), option('no', degrees.no)],
    rule: questions.mutualLearningRule,
    writes: { to: 'mutualLearning' },
  }
  const why: FormStep = {
    ...bare,
    id: 'mutual-learning-reason',
    part: 'assessment',
    input: 'phrase',
    question: words('Varför?', 'Why?'),
    options: questions.mutualLearningPhrases.map((phrase) => option(phrase.id, phrase.text)),
    rule: questions.mutualLearningRule,
    writes: { to: 'mutualLearningReason' },
  }
  const aims: FormStep = {
    ...bare,
    id: 'aims',
    part: 'assessment',
    input: 'many',
    question: words('Vad syftar det till?', 'What does it aim at?'),
    options: questions.aims.map((aim) => option(aim.id, names.aims[aim.id], aim.rule, aim.help)),
    rule: questions.aims[0]?.rule ?? null,
    writes: { to: 'aims' },
  }
  return assessment.mutualLearning === undefined
    ? [directions, learning, aims]
    : [directions, learning, why, aims]
}

/** The further goals of the edition, all under one voluntary question. */
export function furtherGoals(edition: Edition): FormStep {
  const options = edition.questions.furtherGoals.map((goal) =>
    option(goal.id, goal.label, goal.rule, goal.help ?? null),
  )
  return {
    ...bare,
    id: 'further-goals',
    part: 'further',
    input: 'many',
    question: words('Fler mål (frivilligt)', 'Further goals (voluntary)'),
    options,
    writes: { to: 'criteria' },
  }
}

/** A principle is asked when a matter of its kind is there and its condition is not false, its own answer left out of the picture. */
function isAsked(
  edition: Edition,
  principle: Principle,
  assessment: Assessment,
  context: MatterContext,
  bodies: BodyResolver,
): boolean {
  const kinds = triggered(principle, context)
  const { when } = principle
  if (kinds.length === 0 || when === undefined) return kinds.length > 0
  const facts = {
    ...assessment,
    matters: assessment.matters.map((matter) => ({
      kind: matter.kind,
      ...withoutKey(matter, principle.key),
    })),
  }
  return mattersOf(edition, facts, context).some(
    (matter) => kinds.includes(matter.kind) && holds(when, matter, edition.table.assumed, bodies).is === true,
  )
}

function triggered(principle: Principle, context: MatterContext): MatterKind[] {
  return matterKindsOf(context).filter((kind) => principle.kinds.includes(kind))
}

/** A principle as a question about matters of these kinds, asked on behalf of a body. */
export function principleStep(principle: Principle, kinds: MatterKind[], receivedBy: string): FormStep {
  const inputs = { 'yes-no': 'yes-no', choice: 'one', form: 'many', percent: 'percent' } as const
  return {
    ...bare,
    id: principle.id,
    part: principle.rare ? 'further' : 'principles',
    input: principle.options.some(({ field }) => field !== undefined) ? 'terms' : inputs[principle.input],
    question: principle.question,
    help: principle.help ?? null,
    options: principle.options.map((o) => ({
      ...option(o.id, o.label, principle.rule),
      ...(o.field === undefined ? {} : { field: o.field }),
    })),
    rule: principle.rule,
    writes:
      principle.input === 'form'
        ? { to: 'agreementForm', kinds }
        : { to: 'matters', kinds, key: principle.key },
    reason: principle.reason ?? null,
    proposalTo: principle.owner !== undefined && principle.owner !== receivedBy ? principle.owner : null,
  }
}
