import { snapshot } from '../../assessment/snapshot.ts'
import { foundOf } from '../../cases/found.ts'
import { standingOf } from '../../cases/state.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { bodyById, bodyName } from '../../directory/directory.ts'
import { recipientsFor } from '../../directory/recipients.ts'
import { bodyResolver } from '../../directory/resolve-body.ts'
import type { AttachmentChoice, Intent, MailInHand } from '../../dispatch/dispatcher.ts'
import type { Actor } from '../../cases/actions.ts'
import { tellingOf } from '../../dispatch/telling.ts'
import type { Work } from '../work.ts'
import { replyHtml } from '../../ui/letters/reply-html.ts'
import type { ReplyWish } from '../../ui/letters/reply-letter.ts'
import { actions, type PaneIntent } from './registry.ts'

/** What the person sets on the preview's form. */
export interface Wishes {
  readonly to: string | null
  /** Those who need to know and are told. */
  readonly tells: readonly string[]
  readonly words: string
  readonly answerBy: string
  readonly attachments: readonly AttachmentChoice[]
  readonly reply: ReplyWish | null
  readonly registrar: boolean
}

/** What an intent is built from. */
export interface Given {
  readonly intent: PaneIntent
  readonly work: Work
  readonly wishes: Wishes
  readonly actor: Actor
  readonly mail: MailInHand | null
  readonly stored: StoredCase | null
  /** The one sentence in Swedish, whatever the interface speaks: it goes into the case and the decision block. */
  readonly summary: string
  readonly title: string
}

/** The body an action goes to before the person has chosen: the receiver proposed, who is asked, IB's secretariat, or whom it came from. */
export function proposedTo(intent: PaneIntent, work: Work, stored: StoredCase | null): string | null {
  const { draft, outcome, candidates, edition, receivedBy } = work
  switch (actions[intent].to) {
    case 'receiver': {
      // The one that has it by mistake is not proposed again.
      const wrong = stored === null ? null : standingOf(stored.case).waitingFor
      if (intent === 'correct-hand-over') return candidates.find(({ body }) => body !== wrong)?.body ?? null
      const handler = outcome.recipients.find((id) => id !== receivedBy)
      return (
        draft.assessment.receiver ??
        (draft.assessment.ours === 'no' ? candidates[0]?.body : handler) ??
        candidates[0]?.body ??
        null
      )
    }
    case 'adviser':
      return draft.adviser ?? edition.names.coordinator
    case 'ib':
      return edition.names.forum?.proposeTo ?? null
    case 'back': {
      if (stored === null) return null
      const standing = standingOf(stored.case)
      return standing.openQuestions.find(({ to }) => to === receivedBy)?.from ?? standing.owner
    }
    case 'told':
    case 'nobody':
      return null
  }
}

/** Everything the dispatcher needs, from what was read, ticked and wished. Recipients come from the directory alone. */
export function buildIntent({ intent, work, wishes, actor, mail, stored, summary, title }: Given): Intent {
  const { directory, edition, today, draft, outcome, context, receivedBy } = work
  const way = wishes.to === null ? null : recipientsFor(directory, wishes.to, today)
  const assessed =
    draft.assessment.ours !== 'no' &&
    intent !== 'join-mail' &&
    intent !== 'acknowledge' &&
    intent !== 'send-back' &&
    intent !== 'give-advice' &&
    intent !== 'tell'
  const bodies = bodyResolver(directory, today)
  const registrar = bodyById(directory, receivedBy)?.registrator ?? null
  return {
    kind: intent,
    actor,
    body: receivedBy,
    mail,
    stored,
    finding: { ...work.reading.finding, facts: work.facts, kinds: [...context.kinds] },
    found: foundOf(work.reading.finding, work.facts),
    assessment: assessed ? draft.assessment : null,
    outcome: assessed ? outcome : null,
    summary,
    title,
    snapshot: assessed
      ? snapshot(
          {
            edition,
            assessment: draft.assessment,
            context,
            outcome,
            bodies,
            bodyName: (id, language) => bodyName(directory, id, language),
          },
          'sv',
        ).map((part) => ({
          heading: part.heading,
          lines: part.lines.map(({ text, section }) => (section === null ? { text } : { text, section })),
        }))
      : [],
    toBody: way?.body ?? null,
    recipients: { to: way?.to == null ? [] : [way.to], cc: way?.cc == null ? [] : [way.cc.address] },
    reason: wishes.words.trim(),
    answerBy: wishes.answerBy === '' ? null : wishes.answerBy,
    attachments: wishes.attachments,
    replyDraft:
      wishes.reply === null
        ? null
        : {
            language: wishes.reply.language,
            html: replyHtml(wishes.reply.text, wishes.reply.language),
            letter: wishes.reply.drafted,
          },
    registrar: wishes.registrar ? registrar : null,
    ...(intent === 'tell' && stored !== null ? tellingOf(stored, wishes.tells, directory, today) : {}),
  }
}
