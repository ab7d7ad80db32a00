import { CasePaused, isOvertakenByPause, isPausedCase, pausedTitle } from '../cases/paused.ts'
import type { Actor } from '../cases/actions.ts'
import { answeredMail } from '../cases/answered-mail.ts'
import type { Case } from '../cases/case.ts'
import type { CaseRules } from '../cases/case-rules.ts'
import type { Journal } from '../cases/journal.ts'
import { uuidOf } from '../cases/keys.ts'
import { mailsOf } from '../cases/mails-of.ts'
import { partsOf } from '../cases/parts.ts'
import { isLevelACase, saysLevelA } from '../cases/level-a.ts'
import { threadOf } from '../cases/thread-of.ts'
import { hasCaseSite } from '../casestore/config.ts'
import type { CaseStore, IbStore, StoredCase } from '../casestore/port.ts'
import type { GraphPort } from '../graph/port.ts'
import { carryOut } from './carry-out.ts'
import { createCaseWriter } from './case-writer.ts'
import { clearLeftovers, clearUnsent } from './clear-leftovers.ts'
import type { Clock } from './clock.ts'
import { composeMessage, composeNote, composeRegistrarMessage, type Message } from './compose.ts'
import type { DispatchConfig } from './config.ts'
import type { Dispatcher, Intent, MailInHand, Preview, RunResult } from './dispatcher.ts'
import { createJournalKeeper } from './journal-keeper.ts'
import { draftSteps } from './mails.ts'
import { isPaused, isSecurityMatter, readOrder, wronglyAddressed, writeOrder, type Order } from './order.ts'
import { isOurs, outside } from './outside.ts'
import { pausePlan, plans, type Plan } from './plans.ts'
import { createOriginals } from './originals.ts'
import { endOpenPlan, settleStep, throughOwnMailbox } from './settle-step.ts'
import type { StepId } from './step-ids.ts'
import { steps } from './steps/index.ts'
import { asTold } from './telling.ts'
import { outgoingMailbox } from './which-mailbox.ts'
import { wordsOf, type Wordings } from './words-of.ts'

export interface DispatcherParts extends Wordings {
  readonly graph: GraphPort
  readonly cases: CaseStore
  /** Null where the person or the installation has no IB site. */
  readonly ib: IbStore | null
  readonly config: DispatchConfig
  readonly clock: Clock
  /** What the life of a case goes by, under the edition it was assessed by; null is the installation's. */
  readonly rules: (editionId: string | null) => CaseRules
  /** Takes no token: for upload sessions. Left out: the browser's own. */
  readonly fetch?: typeof fetch
  /** Addresses of people and ids of groups that may read the folder of a case that these bodies handle. */
  readonly folderReaders: (bodies: readonly string[]) => readonly string[]
  /** A fresh UUID, for cases that begin without a mail and to tell windows apart. */
  readonly newId: () => string
}

/** The hand-over machine (docs/adr/0003-send-once-by-looking.md). */
export function createDispatcher(parts: DispatcherParts): Dispatcher {
  /** Plans begun in this window: confirming again after a failure looks before it acts. */
  const begun = new Set<string>()
  const fetchPlain: typeof fetch = parts.fetch ?? ((input, init) => fetch(input, init))
  const originals = createOriginals(parts.graph, parts.texts.timeZone)
  const perform = async (
    order: Order,
    stored: StoredCase | null,
    journal: Journal,
    resumed: boolean,
    message: Message | null,
    onChange: (journal: Journal) => void,
  ): Promise<RunResult> => {
    stopWhenPaused(order, stored)
    const keeper = createJournalKeeper(journal, onChange)
    const seen = new Set<string>([
      ...(stored?.case.actions ?? []).map((action) => action.id),
      ...(stored?.case.journals ?? []).map(({ planId }) => planId),
    ])
    const writer = createCaseWriter(parts.cases, stored, seen)
    const words = wordsOf(parts, order, stored)
    const run = {
      ...parts,
      fetchPlain,
      original: () => originals.of(order),
      order,
      message,
      registrarMessage: composeRegistrarMessage(order, parts.config, words),
      note: composeNote(order, parts.config, words, stored?.case.number ?? null),
      writer,
      seen,
      resumed,
      yielded: new Set<StepId>(),
      unclear: new Set<StepId>(),
      window: parts.newId(),
      left: keeper.left,
      stored() {
        const current = writer.current()
        if (current === null) throw new Error('The case is used before it was opened.')
        return current
      },
    }
    const result = await carryOut(planOf(order, stored, parts.config), run, keeper)
    // A window that was closed, or a request that we had given up, may have made a draft after another one had been chosen.
    const late = draftSteps.some((id) => run.unclear.has(id))
    if ((resumed || late) && result.outcome === 'done' && result.stored !== null) {
      if (late) await parts.clock.sleep(seenAtLast)
      await clearLeftovers(parts.graph, outgoingMailbox({ order }), result.stored)
    }
    return result
  }

  return {
    async preview(intent) {
      const order = await orderOf(intent, parts.config.domains, parts.newId)
      stopWhenPaused(order, intent.stored)
      const preview = previewOf(intent, order, parts)
      if (preview.steps.some(({ id }) => quoting.has(id))) originals.ahead(order)
      return preview
    },
    async run(preview, onChange) {
      const order = await orderOf(preview.intent, parts.config.domains, () => preview.caseId)
      const { stored } = preview.intent
      const before = stored?.case.journals.find((journal) => journal.planId === order.planId)
      const again = before !== undefined || begun.has(order.planId)
      begun.add(order.planId)
      return perform(
        order,
        stored,
        before ?? newJournal(order, stored, parts.config, parts.clock.now()),
        again,
        preview.message,
        onChange,
      )
    },
    async resume(stored, actor, mail, onChange) {
      const journal = stored.case.journals.findLast((candidate) => candidate.finishedAt === null)
      if (journal !== undefined && isOvertakenByPause(stored.case, journal)) {
        const ended = await endOpenPlan(parts.cases, stored, parts.clock.now())
        return nothingToDo(ended, actor)
      }
      const order = journal === undefined ? null : readOrder(stored.case, journal)
      if (journal === undefined || order === null) {
        const box = mail === null ? null : { address: mail.ref.mailbox, shared: mail.shared }
        if (box !== null) await clearLeftovers(parts.graph, box, stored)
        return nothingToDo(stored, actor)
      }
      const inHand = asTold(withMail(order, mail), stored)
      const message = composeMessage(inHand, parts.config, wordsOf(parts, inHand, stored), stored.case.number)
      return perform(inHand, stored, journal, true, message, onChange)
    },
    settle: (stored, stepId, happened) =>
      settleStep(parts.cases, stored, stepId, happened, parts.clock.now()),
    async useOwnMailbox(stored) {
      const changed = await throughOwnMailbox(parts.cases, stored, parts.clock.now())
      await clearUnsent(parts.graph, stored)
      return changed
    },
  }
}

/** Until a draft that a late request made is found by its tag everywhere. Milliseconds. */
const seenAtLast = 4_000

/** Steps that quote the mail in hand. */
const quoting: ReadonlySet<string> = new Set<StepId>(['draft-message', 'draft-registrar', 'reply-draft'])

/** Steps whose place is the network's library. */
const onCaseSite: ReadonlySet<StepId> = new Set<StepId>(['case-folder', 'file-copy'])

/** The plan of an order: only the steps that apply to it, to what there is of the case, and to the installation. */
function planOf(order: Order, stored: StoredCase | null, config: DispatchConfig): Plan {
  const plan = (isPaused(order) ? pausePlan : plans[order.kind]).filter(
    ({ step }) => (hasCaseSite(config) || !onCaseSite.has(step)) && (stored === null || step !== 'open-case'),
  )
  return plan.filter(({ step }) => step === 'claim' || step === 'write-case' || steps[step].applies(order))
}

/** The same intent on the same case at the same point gives the same ids, whoever confirms it and however often. */
async function orderOf(intent: Intent, domains: readonly string[], newId: () => string): Promise<Order> {
  const { stored, ...rest } = intent
  const mailId = intent.mail?.ref.internetMessageId
  const caseId = stored?.case.id ?? (mailId === undefined ? newId() : await uuidOf(`case ${mailId}`))
  const planId = await uuidOf(
    JSON.stringify([
      'plan',
      caseId,
      intent.kind,
      intent.body,
      intent.toBody,
      intent.recipients,
      pointIn(stored?.case),
      ...saidInPaper(intent),
    ]),
  )
  const order: Order = {
    ...rest,
    caseId,
    planId,
    via: 'mailbox',
    noteTo: intent.kind === 'correct-hand-over' ? wronglyAddressed(stored?.case, intent.recipients) : [],
    kinds: intent.finding?.kinds ?? null,
    takesPart:
      intent.kind === 'join-mail' &&
      stored !== null &&
      !partsOf(stored.case).some(({ body }) => body === intent.body),
    answers: answeredMail(stored?.case, intent.mail?.ref ?? null, isOurs(domains)),
    thread: stored === null ? null : threadOf(stored.case),
    hadMail: stored !== null && mailsOf(stored.case).length > 0,
    paused: isSecurityMatter(intent.outcome),
    levelA:
      saysLevelA(intent.assessment, intent.finding?.facts ?? null) ||
      (stored !== null && isLevelACase(stored.case)),
  }
  return isPaused(order) ? pausedOrder(order) : asTold(order, stored)
}

/** Two who put different words before the forum are two plans: as one, the words of whoever came second would be lost unseen. */
function saidInPaper(intent: Intent): readonly unknown[] {
  if (intent.kind !== 'put-before-ib') return []
  const { title, summary, snapshot, cost, meeting, paperRead } = intent
  return [title, summary, snapshot, cost, meeting, paperRead]
}

/** Where a case is in its life: a plan once finished, or overtaken, can be made again later; an interrupted one is the same plan. */
function pointIn(of: Case | undefined): number {
  return (
    of?.journals.filter((journal) => journal.finishedAt !== null || isOvertakenByPause(of, journal)).length ??
    0
  )
}

/** A pause that stands in the case holds for whoever did not set it as well, and for a plan that stopped before it (users.md 7). @throws CasePaused */
function stopWhenPaused(order: Order, stored: StoredCase | null): void {
  if (stored !== null && isPausedCase(stored.case) && !isPaused(order)) throw new CasePaused()
}

/** Nothing of a security matter is written anywhere but that it is paused (users.md 7). */
function pausedOrder(order: Order): Order {
  return {
    ...order,
    finding: null,
    assessment: null,
    kinds: null,
    title: pausedTitle,
    summary: '',
    snapshot: [],
    reason: '',
    recipients: { to: [], cc: [] },
    noteTo: [],
    attachments: [],
    replyDraft: null,
    registrar: null,
    answers: null,
    thread: null,
  }
}

function previewOf(intent: Intent, order: Order, parts: DispatcherParts): Preview {
  const words = wordsOf(parts, order, intent.stored)
  const message = composeMessage(order, parts.config, words, intent.stored?.case.number ?? null)
  const note = composeNote(order, parts.config, words, intent.stored?.case.number ?? null)
  const shown = planOf(order, intent.stored, parts.config).map(({ step }) => ({
    id: step,
    detail: step === 'claim' || step === 'write-case' ? '' : steps[step].detail(order, parts.texts),
  }))
  return {
    planId: order.planId,
    caseId: order.caseId,
    intent,
    message,
    ...(note === null ? {} : { note }),
    steps: shown,
    outside: outside(
      [...(message?.to ?? []), ...(message?.cc ?? []), ...(note?.to ?? [])],
      parts.config.domains,
    ),
  }
}

function newJournal(order: Order, stored: StoredCase | null, config: DispatchConfig, now: Date): Journal {
  return {
    planId: order.planId,
    intent: order.kind,
    by: order.actor.upn,
    startedAt: now.toISOString(),
    finishedAt: null,
    steps: planOf(order, stored, config).map(({ step }) => ({
      id: step,
      state: 'waiting',
      left: step === 'claim' ? { order: writeOrder(order) } : {},
    })),
  }
}

/** The mail as the surface has it now: its id may have changed by a move. Another mail than the plan's is not used. */
function withMail(order: Order, mail: MailInHand | null): Order {
  if (mail === null || order.mail === null || mail.ref.internetMessageId !== order.mail.ref.internetMessageId)
    return order
  return { ...order, mail }
}

function nothingToDo(stored: StoredCase, actor: Actor): RunResult {
  const last = stored.case.journals.at(-1)
  const none: Journal = { planId: '', intent: '', by: actor.upn, startedAt: '', finishedAt: null, steps: [] }
  return { stored, journal: last ?? none, outcome: 'done' }
}
