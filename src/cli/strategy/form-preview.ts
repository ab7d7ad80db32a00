import { noticesFor } from '../../assessment/notices.ts'
import { emptyAssessment } from '../../assessment/matter-context.ts'
import type { FormStep } from '../../assessment/form-step.ts'
import { formSteps } from '../../assessment/form-steps.ts'
import { bodiesAsWritten } from '../../strategy/body-resolver.ts'
import type { Edition } from '../../strategy/edition.ts'
import { localText } from '../../strategy/local-text.ts'
import { sectionOf } from '../../strategy/section.ts'
import { form as en } from '../../ui/i18n/en/form.ts'
import { form as sv } from '../../ui/i18n/sv/form.ts'
import { asks, kinds, type Ask, type Kind } from '../../strategy/words.ts'

const parts = ['ours', 'assessment', 'principles', 'further'] as const

/** Every kind of request and ask that can be previewed. */
export const previewable: readonly string[] = [...kinds, ...asks]

/**
 * The form as a contact person will meet it for a request of these kinds and asks, as lines of text: each question with its options, our
 * help, the section it rests on, and who decides when what is ticked is only a proposal.
 */
export function formPreview(edition: Edition, about: readonly string[], language: string): string[] {
  const context = {
    receivedBy: 'the-body',
    kinds: kinds.filter((kind): kind is Kind => about.includes(kind)),
    asks: asks.filter((ask): ask is Ask => about.includes(ask)),
    level: null,
    topicBody: 'the-body',
    otherBodies: ['another-body'],
    aid: 'none' as const,
    foreignPolicy: about.includes('foreign-policy'),
  }
  const assessment = {
    ...emptyAssessment(edition.about.id, context.receivedBy),
    mutualLearning: 'partly' as const,
  }
  const steps = formSteps(edition, assessment, context, bodiesAsWritten)
  const title = localText(edition.about.name, language)
  const notice = edition.about.notice === null ? [] : [localText(edition.about.notice, language)]
  return [
    title,
    ...notice,
    ...noticesFor(edition, context).flatMap(({ text, rule }) => {
      const section = sectionOf(edition, rule, language)
      return ['', `${localText(text, language)}${section === null ? '' : ` (${section})`}`]
    }),
    ...parts.flatMap((part) => steps.filter((step) => step.part === part).flatMap(lines(edition, language))),
  ]
}

/** The name of a step whose question is the interface's and not the edition's. */
function own(id: string, language: string): string {
  const { steps } = language === 'sv' ? sv : en
  return id in steps ? steps[id as keyof typeof steps] : id
}

const lines = (edition: Edition, language: string) => (step: FormStep) => {
  const text = (local: FormStep['question']) => (local === null ? '' : localText(local, language))
  const section = (rule: string | null) => {
    const named = rule === null ? null : sectionOf(edition, rule, language)
    return named === null ? '' : ` (${named})`
  }
  const proposal = step.proposalTo === null ? '' : ` [${step.proposalTo}]`
  return [
    '',
    `${text(step.question) || own(step.id, language)}${section(step.rule)}${proposal}`,
    ...(step.help === null ? [] : [`  ${text(step.help)}`]),
    ...step.options.map(({ label, rule, field }) =>
      field === undefined
        ? `  [ ] ${localText(label, language)}${section(rule)}`
        : `  ${localText(label, language)}: <${field}>`,
    ),
    ...(step.options.length === 0 ? [`  <${step.input}>`] : []),
    ...(step.reason === null ? [] : [`  ${text(step.reason)} …`]),
  ]
}
