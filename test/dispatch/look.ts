import { caseTag } from '../../src/cases/keys.ts'
import type { StoredCase } from '../../src/casestore/port.ts'
import { attachmentsOf } from '../../src/sandbox/graph/mail/message-row.ts'
import type { Lying, World } from './world.ts'

/** Everything that is left behind, to count in. */
export interface Seen {
  readonly stored: StoredCase | null
  /** Messages with the case's tag in that mailbox and folder, made since the plan began. */
  readonly ours: (mailbox: string, folder: string) => number
  readonly count: (fits: (one: Lying) => boolean) => number
  /** Drafts with the case's tag that have a recipient. */
  readonly addressed: (mailbox: string) => number
  /** Files on the messages with the case's tag in that inbox. */
  readonly files: (mailbox: string) => number
  readonly posts: number
  readonly papers: number
}

/** What lies in every mailbox, channel and list of a case. */
export async function look(world: World, person: string, mark: number, caseId: string | null): Promise<Seen> {
  const { cases } = world.windowOf(person)
  const stored = caseId === null ? null : await cases.get(caseId)
  const tag = stored === null ? 'no case' : caseTag(stored.case.id)
  const all = world.messagesSince(mark)
  const count: Seen['count'] = (fits) => all.filter(fits).length
  return {
    stored,
    count,
    ours: (mailbox, folder) =>
      count((one) => one.mailbox === mailbox && one.folder === folder && one.body.content.includes(tag)),
    addressed: (mailbox) =>
      count(
        (one) =>
          one.mailbox === mailbox &&
          one.folder === 'drafts' &&
          (one.toRecipients ?? []).length > 0 &&
          one.body.content.includes(tag) &&
          !one.body.content.includes('Thank you.'),
      ),
    files: (mailbox) =>
      all
        .filter((one) => one.mailbox === mailbox && one.folder === 'inbox' && one.body.content.includes(tag))
        .reduce((sum, { id }) => sum + attachmentsOf(world.store, id).length, 0),
    posts: world.store.all<{ doc: string }>('SELECT doc FROM posts').filter(({ doc }) => doc.includes(tag))
      .length,
    papers:
      caseId === null
        ? 0
        : (await world.windowOf('sekreterare-ib').ib.list()).filter((paper) => paper.caseId === caseId)
            .length,
  }
}
