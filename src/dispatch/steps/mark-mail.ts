import type { FollowupFlag } from '@microsoft/microsoft-graph-types'
import { editionIdOf } from '../../cases/edition-of.ts'
import { mergeActions } from '../../cases/merge.ts'
import type { IntentKind } from '../../cases/intents.ts'
import { getMessage } from '../../graph/messages/get-message.ts'
import { followupFlag } from '../../graph/messages/followup-flag.ts'
import { patchMessage } from '../../graph/messages/patch-message.ts'
import { isOurCategory } from '../../strategy/mail-categories.ts'
import { PlainDate } from '../../strategy/plain-date.ts'
import { dayIn } from '../../strategy/time-zone.ts'
import type { MailMark } from '../../strategy/words.ts'
import { isPaused } from '../order.ts'
import { closingActions } from '../closing-actions.ts'
import { flagAfter, type StandingFlag } from '../due-flag.ts'
import type { Run, Step } from '../step.ts'
import { mailMailbox } from '../which-mailbox.ts'

/** What colleagues see on the mail afterwards (users.md 30); null: what they saw before. */
const markAfter: Readonly<Record<IntentKind, MailMark | null>> = {
  'take-on': 'in-progress',
  'hand-over': 'in-progress',
  'correct-hand-over': 'in-progress',
  'ask-advice': 'in-progress',
  'give-advice': 'done',
  'propose-to-ib': 'in-progress',
  'ask-information': 'in-progress',
  decline: 'done',
  save: 'in-progress',
  'join-mail': 'in-progress',
  acknowledge: 'in-progress',
  'send-back': 'done',
  'take-up-for-ib': 'in-progress',
  'return-from-ib': 'done',
  'put-before-ib': 'in-progress',
  'report-decision': 'done',
  tell: null,
}

/**
 * Puts our category on the mail in place of any other of ours, and the flag with the nearest day of what the body has to do, in one
 * write; categories and flags of others stay.
 */
export const markMail: Step = {
  id: 'mark-mail',
  applies: (order) => order.mail !== null && !isPaused(order),
  detail: (order, { categories }) => {
    const mark = markAfter[order.kind]
    return mark === null ? '' : categories[mark]
  },
  mayBeRefused: true,
  async effect(run) {
    const { mail, kind } = run.order
    const mailbox = mailMailbox(run)
    if (mail === null || mailbox === null) return {}
    const ours = run.texts.categories
    const { categories, flag } = await getMessage(run.graph, mailbox, mail.graphId)
    const mark = markAfter[kind]
    const others = (categories ?? []).filter((name) => !isOurCategory(ours, name))
    const due = await dueAfter(run, standingFlag(flag))
    await patchMessage(run.graph, mailbox, mail.graphId, {
      categories: mark === null ? (categories ?? []) : [...others, ours[mark]],
      ...(due === null ? {} : { flag: followupFlag(due) }),
    })
    return {}
  },
}

/** The case is written at the same time; what it will say is known. */
async function dueAfter(run: Run, standing: StandingFlag) {
  const { case: of } = run.stored()
  const closing = await closingActions(run.order, run.left, run.config, run.clock.now())
  const { add } = mergeActions(run.seen, closing, of.actions)
  return flagAfter({
    before: of,
    after: { ...of, actions: [...of.actions, ...add] },
    body: run.order.body,
    rules: run.rules(editionIdOf(of)),
    today: dayIn(run.texts.timeZone, run.clock.now().getTime()),
    standing,
  })
}

const standingFlag = (flag: FollowupFlag | null | undefined): StandingFlag =>
  flag?.flagStatus === 'flagged'
    ? (PlainDate.safeParse(flag.dueDateTime?.dateTime?.slice(0, 10)).data ?? null)
    : 'none'
