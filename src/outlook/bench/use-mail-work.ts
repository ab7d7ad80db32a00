import { useEffect, useMemo } from 'react'
import { editionIdOf } from '../../cases/edition-of.ts'
import { knowsMail } from '../../cases/mails-of.ts'
import { availableIntents } from '../../cases/rights.ts'
import type { IntentKind } from '../../cases/intents.ts'
import { standingOf } from '../../cases/state.ts'
import { directoryFor } from '../../directory/directories.ts'
import { isSecurityMatter } from '../../dispatch/order.ts'
import { scopesOf } from '../../graph/permissions.ts'
import { editionOf } from '../../strategy/editions.ts'
import { firstEdition } from '../../strategy/first-edition.ts'
import { presentSummary } from '../../ui/case/present-summary.ts'
import { sentenceOf } from '../../ui/case/sentence-of.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { allowedWhilePaused } from '../actions/paused-actions.ts'
import { orderedActions } from '../actions/primary-action.ts'
import { latestFacts } from '../case/latest-of.ts'
import { useCase } from '../case/use-case.ts'
import { useSameVisit } from '../case/use-same-visit.ts'
import { asTheCaseStands } from '../draft/as-the-case-stands.ts'
import { useDraft } from '../draft/use-draft.ts'
import { makeWork } from '../make-work.ts'
import { roleOf } from '../role-of.ts'
import { useConnection } from '../use-connection.ts'
import { whoReceived } from '../who-received.ts'
import { heldBy } from './held-by.ts'
import type { WorkbenchProps } from './workbench-props.ts'

/** Done on the case, whether or not the mail is at hand. */
const withoutMail: ReadonlySet<IntentKind> = new Set<IntentKind>([
  'acknowledge',
  'send-back',
  'give-advice',
  'save',
  'tell',
])

/** All that is known of one mail: the connection, its case, its draft, and what follows from them. */
export function useMailWork({ deps, mail, reading: read, headers, onKnown }: WorkbenchProps) {
  const { language } = useTexts()
  const { connection, retry, approve } = useConnection(deps)
  const services = connection.kind === 'ready' ? connection.services : null
  const current = services?.edition ?? editionOf(deps.config?.edition ?? firstEdition)
  const directory = services?.directory ?? directoryFor(current.about.id)
  const known = useCase({ services, mail, reading: read, headers, profile: deps.host.user.address })
  const { stored } = known
  const assessedBy = stored === null ? null : editionIdOf(stored.case)
  const edition = (assessedBy === null ? null : services?.editionFor(assessedBy)) ?? current
  const drafting = useDraft({ deps, mail, edition: edition.about.id, services, found: known.found })
  const { draft } = drafting

  // The next body starts from the case's facts, never from another's ticks (users.md 1).
  const reading = useMemo(() => {
    const facts = stored === null ? null : latestFacts(stored.case)
    if (facts === null) return read
    const kinds = facts.kinds.length > 0 ? facts.kinds : read.finding.kinds
    return { ...read, finding: { ...read.finding, facts: facts.facts, kinds } }
  }, [read, stored])
  const shown = useMemo(
    () => (stored === null ? null : presentSummary(stored.case, language, edition.countries)),
    [stored, language, edition],
  )
  // The front said it by the edition's names of countries, before anybody had signed in.
  const sentence = useMemo(
    () => (services === null ? null : sentenceOf(read.finding, language, current.countries)),
    [services, read, language, current],
  )
  useEffect(() => onKnown({ summary: shown, sentence }), [onKnown, shown, sentence])

  const receivedBy = whoReceived(directory, {
    mailbox: known.found?.inHand.ref.mailbox ?? null,
    user: services?.actor.upn ?? deps.host.user.address,
    addressees: [...mail.to, ...mail.cc].map(({ address }) => address),
  })
  const today = deps.clock.today()
  const body = draft.assessment.receivedBy || (receivedBy ?? '')
  const standingDraft = useMemo(
    () => asTheCaseStands(draft, stored?.case ?? null, body),
    [draft, stored, body],
  )
  const work = useMemo(
    () => makeWork({ edition, directory, today, reading, draft: standingDraft, receivedBy }),
    [edition, directory, today, reading, standingDraft, receivedBy],
  )
  const standing = stored === null ? null : standingOf(stored.case)
  const role = roleOf(services?.groups ?? new Set(), work.receivedBy, work.edition)
  // What nobody can find in a mailbox cannot be forwarded or marked; what concerns the case alone still can be done.
  const lost = services !== null && !known.looking && known.found === null
  // A mail that leads to a case by what it answers, or by a link, is not in the case before somebody says so.
  const newInCase =
    stored !== null &&
    known.found !== null &&
    !knowsMail(stored.case, known.found.inHand.ref.internetMessageId)
  const available = availableIntents(
    stored === null ? null : stored.case,
    role,
    work.receivedBy,
    work.edition.names.forum !== null,
  ).filter((intent) =>
    intent === 'join-mail' ? newInCase : !lost || (stored !== null && withoutMail.has(intent)),
  )
  const paused = isSecurityMatter(work.outcome)
  const allowed = paused ? allowedWhilePaused(available) : available
  const asleep = stored === null && !reading.finding.isRequest && draft.course !== 'started'
  const alone = services !== null && !known.looking && known.found !== null && stored === null
  const visits = useSameVisit({
    services: alone && !asleep && draft.course !== 'no-case' ? services : null,
    facts: work.facts,
    fromAddress: mail.from?.address ?? '',
  })
  return {
    connection,
    retry,
    approve,
    services,
    known,
    ...drafting,
    // Once anything is changed the draft speaks for itself: what the case gave it goes along.
    change: (part: Parameters<typeof drafting.change>[0]) =>
      drafting.change(standingDraft === draft ? part : { assessment: standingDraft.assessment, ...part }),
    work,
    standing,
    role,
    newInCase: available.includes('join-mail'),
    /** A security question is open: only what a paused case allows is offered. */
    paused,
    /** What may be done now, the likeliest first. */
    ordered: orderedActions(allowed, work, standing),
    assessable: standing === null || available.includes('hand-over') || available.includes('take-on'),
    /** Nothing to do unless the person starts. */
    asleep,
    /** Cases that may be about the same visit, but those that a person said are not. */
    sameVisits: visits.filter(({ stored: { case: of } }) => !(draft.separateFrom ?? []).includes(of.id)),
    /** Nothing may be begun yet. */
    held:
      heldBy({
        signedIn: services !== null,
        looking: known.looking,
        hasCase: stored !== null,
        found: known.found !== null,
        receivedBy: work.receivedBy,
      }) !== null,
    /** Asks for access to shared mailboxes, apart from the rest, then looks for the mail again. */
    approveShared: () => {
      if (services === null) return
      const scopes = [...scopesOf('mail.write.shared'), ...scopesOf('mail.send.shared')]
      // A refusal shows when the mail is looked for again.
      services.tokens.approve(scopes).then(known.again, known.again)
    },
  }
}
export type MailWork = ReturnType<typeof useMailWork>
