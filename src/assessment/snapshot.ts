import type { BodyResolver } from '../strategy/body-resolver.ts'
import { rowFor, saidOf } from './row-for.ts'
import { capital } from '../strategy/capital.ts'
import type { Edition } from '../strategy/edition.ts'
import { kindText } from '../strategy/kind-text.ts'
import { localText } from '../strategy/local-text.ts'
import { sectionOf } from '../strategy/section.ts'
import type { Assessment } from './answers.ts'
import { termText } from './agreement-terms.ts'
import { answerIn } from './apply-answer.ts'
import type { FormStep } from './form-step.ts'
import { formSteps } from './form-steps.ts'
import type { MatterContext } from './matter-context.ts'
import type { MatterOutcome, Outcome } from './outcome.ts'
import { wantsReason } from './reasons-given.ts'
import { type SnapshotTexts, snapshotTexts } from './snapshot-texts.ts'
import { verdictText } from './verdict-words.ts'

/** A line for people, with the section of the strategy it rests on ("avsnitt 3.3") or null. */
export interface SnapshotLine {
  text: string
  section: string | null
}
export interface SnapshotPart {
  heading: string
  lines: SnapshotLine[]
}

/** What a snapshot is made from. `bodyName` gives a body's name in the language; it must be total. */
export interface SnapshotInput {
  edition: Edition
  assessment: Assessment
  context: MatterContext
  outcome: Outcome
  bodies: BodyResolver
  bodyName: (id: string, language: 'sv' | 'en') => string
}

/**
 * An assessment and its outcome as text that can be read when the questions have changed: stored in the case and printed in the
 * decision block of a forward. Nothing about flags or countries is in it. A mail paused for security says only that, without reasons.
 */
export function snapshot(input: SnapshotInput, language: 'sv' | 'en'): SnapshotPart[] {
  const texts = snapshotTexts[language]
  const proposal = { heading: texts.proposal, lines: proposalLines(input, texts, language) }
  const paused = input.edition.table.rows.filter((row) => row.keepsMail).map((row) => row.row)
  if (input.outcome.matters.some((matter) => paused.includes(matter.row))) return [proposal]

  const steps = formSteps(input.edition, input.assessment, input.context, input.bodies).filter(
    (step) => step.part !== 'ours',
  )
  const of = (part: FormStep['part']) => steps.filter((step) => step.part === part && step.id !== 'note')
  const always = of('assessment').flatMap((step) => stepLines(input, step, texts, language, true))
  const triggered = of('principles').flatMap((step) => stepLines(input, step, texts, language, true))
  const further = of('further').flatMap((step) => stepLines(input, step, texts, language, false))
  const note = input.assessment.note
    ? [{ heading: texts.note, lines: [{ text: input.assessment.note, section: null }] }]
    : []
  const assessed = steps.length > 0 ? [{ heading: texts.assessment, lines: [...always, ...triggered] }] : []
  return [
    proposal,
    ...assessed,
    ...(further.length > 0 ? [{ heading: texts.further, lines: further }] : []),
    ...note,
  ]
}

function stepLines(
  input: SnapshotInput,
  step: FormStep,
  texts: SnapshotTexts,
  language: string,
  showEmpty: boolean,
): SnapshotLine[] {
  const value = answerIn(input.assessment, step)
  if (value === null && (!showEmpty || step.id === 'mutual-learning-reason')) return []
  const titles: Record<string, string> = {
    directions: texts.directions,
    'mutual-learning': texts.mutualLearning,
    'mutual-learning-reason': texts.reason,
    aims: texts.aims,
  }
  const title =
    titles[step.id] ??
    (step.id === 'further-goals' || !step.question ? null : localText(step.question, language))
  const label = (id: string) => {
    const found = step.options.find((o) => o.id === id)
    return found ? localText(found.label, language) : id
  }
  const section = (rule: string | null) => (rule === null ? null : sectionOf(input.edition, rule, language))
  if (step.id === 'further-goals' && Array.isArray(value)) {
    return value.map((id) => ({
      text: label(id),
      section: section(step.options.find((o) => o.id === id)?.rule ?? null),
    }))
  }
  const terms = step.input === 'terms' ? termsSaid(input.assessment, step, label) : ''
  const answer = terms === '' ? said(value, label, texts) : terms
  const reason = input.assessment.reasons?.[step.id]
  const line = [title, answer].filter((part) => part !== null).join(title?.endsWith('?') ? ' ' : ': ')
  const unreasoned = step.reason !== null && !reason && wantsReason(step.input, value)
  const after = reason ? `. ${texts.reason}: ${reason}` : unreasoned ? `. ${texts.reasonMissing}` : ''
  return [{ text: `${line}${after}`, section: section(step.rule) }]
}

/** What the proposal says of each condition of an agreement, in the order of the form. */
function termsSaid(
  { agreementTerms = {} }: Assessment,
  step: FormStep,
  label: (id: string) => string,
): string {
  return step.options
    .flatMap(({ id }) => {
      const term = agreementTerms[id]
      return term === undefined ? [] : [`${label(id)}: ${termText(term)}`]
    })
    .join('; ')
}

function said(
  value: ReturnType<typeof answerIn>,
  label: (id: string) => string,
  texts: SnapshotTexts,
): string {
  if (value === null) return texts.notAssessed
  if (Array.isArray(value)) return value.map(label).join(', ')
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  return typeof value === 'number' ? `${value} %` : label(value)
}

function proposalLines(input: SnapshotInput, texts: SnapshotTexts, language: 'sv' | 'en'): SnapshotLine[] {
  return input.outcome.matters.flatMap((matter) => matterLines(input, matter, texts, language))
}

function matterLines(
  input: SnapshotInput,
  matter: MatterOutcome,
  texts: SnapshotTexts,
  language: 'sv' | 'en',
): SnapshotLine[] {
  const { edition } = input
  const row = rowFor(edition, matter)
  const title = capital(kindText(edition, matter.kind, language))
  const section = matter.reasons[0] === undefined ? null : sectionOf(edition, matter.reasons[0], language)
  if (row?.keepsMail) return [{ text: localText(row.says, language), section: null }]

  const name = (id: string) => {
    const role = edition.names.roles[id]
    return role ? localText(role, language) : input.bodyName(id, language)
  }
  const consulted = matter.consulted.map((id) =>
    id.endsWith('?') ? `${name(id.slice(0, -1))} (${texts.offered})` : name(id),
  )
  const forum = edition.names.forum
  const verdict = `${title}: ${verdictText(matter, language).toLowerCase()}.`
  const lines: SnapshotLine[] = [
    { text: [verdict, saidOf(edition, matter, language)].filter(Boolean).join(' '), section },
  ]
  const plain = (text: string) => lines.push({ text, section: null })
  if (!matter.blocked) {
    plain(`${texts.handledBy}: ${name(matter.handledBy)}`)
    if (matter.decidedBy !== null && !row?.coordinates) {
      const formal = matter.kind !== 'visit' || matter.decidedBy !== matter.handledBy
      plain(`${formal ? texts.decidedBy : texts.answeredBy}: ${name(matter.decidedBy)}`)
    }
    if (consulted.length > 0) plain(`${texts.consulted}: ${texts.list(consulted)}`)
    if (matter.tells !== undefined) plain(`${texts.tells}: ${texts.list(matter.tells.map(name))}`)
  }
  if (matter.suggestedForum !== null && forum) {
    plain(
      `${texts.proposedFor} ${localText(forum.name, language)} (${localText(forum.source[row?.forumSource ?? 'routine'], language)})`,
    )
  }
  return lines
}
