import type { Actor, CaseAction, Decision, Snapshot } from '../cases/actions.ts'
import type { Case } from '../cases/case.ts'
import type { Journal } from '../cases/journal.ts'
import type { Mailbox } from '../graph/mailbox.ts'
import type { MeetingStore } from './meeting-port.ts'
import type { CaseRow } from '../cases/rows/case-row.ts'
import type { PlainDate } from '../strategy/plain-date.ts'

export type { CaseRow } from '../cases/rows/case-row.ts'

/** A case as read, with what a conditional write needs. */
export interface StoredCase {
  readonly case: Case
  readonly etag: string
}

/** Keys under which a mail may be known: its own id, what it answers, a case link in its text. */
export interface MailKeys {
  readonly internetMessageId: string | null
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  readonly caseLinks: readonly string[]
}

/** Where a mail lies in Exchange. */
export interface MailPlace {
  readonly mailbox: Mailbox
  readonly graphId: string
  readonly internetMessageId: string
}

/** What a new case begins with: its first action, and what may be written with it in the same write. */
export interface Beginning {
  readonly first: CaseAction
  readonly actions?: readonly CaseAction[]
  readonly journal?: Journal
}

/** The key of a mail, held for a case that is not written yet. */
export interface Reservation {
  /** The id asked for, or that of whoever was first with the same mail. */
  readonly caseId: string
  /**
   * Writes the case, whole or not at all. When it stands already it is returned as it is, with `existed: true` when its first action is
   * another's. Under somebody else's id only the first action is written. Safe to repeat.
   */
  open(beginning: Beginning): Promise<StoredCase & { existed: boolean }>
}

/**
 * Cases on the network's site; at level 1 on their mails, which is why where a mail lies is said beside its keys. Every write is
 * conditional; nothing is overwritten silently.
 */
export interface CaseStore {
  /** The case this mail belongs to, by own id, then In-Reply-To/References, then link; null when unknown. @throws GraphError */
  findByMail(keys: MailKeys, lies?: MailPlace | null): Promise<StoredCase | null>
  get(caseId: string): Promise<StoredCase | null>
  /** Holds the unique key of a mail for a case; who was first wins. Safe to repeat with the same `caseId`. @throws GraphError */
  reserve(input: {
    caseId: string
    internetMessageId: string | null
    lies?: MailPlace | null
  }): Promise<Reservation>
  /**
   * Opens a case under the unique key of its mail (or its own id). When somebody was first, the existing case is returned
   * with `existed: true`, and nothing is written. Safe to repeat with the same `caseId`.
   */
  open(
    input: Beginning & { caseId: string; internetMessageId: string | null; lies?: MailPlace | null },
  ): Promise<StoredCase & { existed: boolean }>
  /** Appends actions (and replaces a journal) under If-Match. @throws CaseConflict with the newest version; @throws GraphError */
  write(
    stored: StoredCase,
    change: { actions?: readonly CaseAction[]; journal?: Journal },
  ): Promise<StoredCase>
  /**
   * Those who have written in this case, each once, by SharePoint's own word, and whether they stand aside from it. As far back as the
   * list keeps versions; none at level 1. @throws GraphError
   */
  people(caseId: string): Promise<readonly Concerned[]>
  /**
   * Makes one more mail lead to this case; harmless when it already does. Gives the case it leads to: another's when that was first.
   * `sentFrom`: the mailbox that the mail left; its answer comes there, and at level 1 a case is found only from where it is looked for.
   */
  addKey(caseId: string, internetMessageId: string, sentFrom?: Mailbox): Promise<string>
  /** Makes a mail that leads elsewhere lead to this case. Safe to repeat. @throws GraphError */
  moveKey(caseId: string, internetMessageId: string): Promise<void>
  /** Makes every mail that leads to one case lead to another. Safe to repeat. @throws GraphError */
  moveKeys(from: string, to: string): Promise<void>
  /**
   * All rows this person may see, newest change first. The first call reads them in pages or takes up what this machine kept; every
   * further one asks only what has changed. Cases paused for security are left out (users.md 7). @throws GraphError
   */
  rows(): Promise<readonly CaseRow[]>
  /** The open cases that lie at one of these bodies, first page, one query on one indexed column a body. @throws GraphError */
  rowsAt(bodies: readonly string[]): Promise<readonly CaseRow[]>
  /** Cases whose visit begins on one of these days (ISO, both included), first page, one query on an indexed column. @throws GraphError */
  rowsBeginning(from: string, to: string): Promise<readonly CaseRow[]>
}

/** Somebody saved first; `latest` is what stands now. */
export class CaseConflict extends Error {
  override readonly name = 'CaseConflict'
  readonly latest: StoredCase
  constructor(latest: StoredCase) {
    super('The case was changed by somebody else meanwhile.')
    this.latest = latest
  }
}

/** The case paper that IB's members read; a copy, never a door into the network's site. */
export interface IbCase {
  readonly itemId: string
  readonly etag: string
  readonly caseId: string
  readonly number: string
  readonly title: string
  readonly summary: string
  readonly paper: Snapshot
  readonly kinds: readonly string[]
  readonly cost: string | null
  readonly meeting: string | null
  readonly thread: { readonly teamId: string; readonly channelId: string; readonly messageId: string } | null
  readonly putBy: Actor
  readonly putAt: string
}

/** A paper among the others. */
export interface ListedPaper extends IbCase {
  /** What was recorded last ends the matter; a deferred case comes back. */
  readonly decided: boolean
}

/** What the secretary may change in a paper that lies before the forum. */
export type PaperChange = Partial<Pick<IbCase, 'title' | 'summary' | 'paper' | 'cost' | 'meeting'>>

export const remarkKinds = ['no-objection', 'discuss', 'comment'] as const

/** A member's remark; who made it is SharePoint's createdBy. */
export interface Remark {
  readonly itemId: string
  readonly etag: string
  readonly caseId: string
  readonly kind: (typeof remarkKinds)[number]
  readonly text: string
  readonly by: Actor
  readonly at: string
}

/** A recorded decision with SharePoint's own word on who entered it. */
export interface StoredDecision {
  readonly itemId: string
  readonly caseId: string
  readonly decision: Decision
  readonly enteredBy: Actor
  readonly enteredAt: string
}

/** Somebody by the id that Entra ID has for them. */
export interface Known {
  readonly id: string
  readonly name: string
}

/** Somebody who has to do with a case, and whether they stand aside from it (*anmäler jäv*): then they are not to be called in. */
export interface Concerned extends Known {
  readonly aside: boolean
}

/** The IB site. The lists' own rights are the check; a refusal is GraphError `forbidden`. */
export interface IbStore {
  readonly meetings: MeetingStore
  /** All papers, the latest first. */
  list(): Promise<readonly ListedPaper[]>
  get(caseId: string): Promise<IbCase | null>
  /** Unique by case: putting twice gives the first one back. */
  put(paper: Omit<IbCase, 'itemId' | 'etag' | 'thread' | 'putBy' | 'putAt'>): Promise<IbCase>
  /** Changes a paper under If-Match. @throws GraphError `conflict` when somebody else changed it meanwhile */
  revise(ibCase: IbCase, change: PaperChange): Promise<IbCase>
  /** Takes a paper away, into the site's recycle bin. Safe to repeat. @throws GraphError `conflict` when somebody changed it meanwhile */
  remove(ibCase: IbCase): Promise<void>
  setThread(ibCase: IbCase, thread: NonNullable<IbCase['thread']>): Promise<IbCase>
  decisions(caseId: string): Promise<readonly StoredDecision[]>
  /** `key` makes a repeated write harmless. */
  record(caseId: string, key: string, decision: Decision): Promise<StoredDecision>
  /** Says in an entry the day it was reported to the board. The decision itself stays; doing it twice is doing it once. */
  dateReport(entry: StoredDecision, on: PlainDate): Promise<StoredDecision>
  remarks(caseId: string): Promise<readonly Remark[]>
  remark(caseId: string, kind: Remark['kind'], text: string): Promise<Remark>
  /** Changes a remark of one's own. @throws GraphError `forbidden` for somebody else's */
  editRemark(remark: Remark, kind: Remark['kind'], text: string): Promise<Remark>
  /**
   * Those who have ever put a paper, left a remark or entered a decision on the forum's site, in whatever case: its members and its
   * secretariat. Each once, with the Entra id by which they can be mentioned, and whether they stand aside from this case.
   */
  people(caseId: string): Promise<readonly Concerned[]>
  /** Those who have stepped aside from a case (*anmäler jäv*, users.md 15), each once. */
  recusals(caseId: string): Promise<readonly Actor[]>
  /** Ids of the cases that this person stands aside from, in one reading of the list. */
  recusedFrom(upn: string): Promise<ReadonlySet<string>>
  /** Steps aside, or takes it back. A note beside the paper that names no reason; it is never counted among the remarks. */
  recuse(caseId: string, aside: boolean): Promise<void>
}
