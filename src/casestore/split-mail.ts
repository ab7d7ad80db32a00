import type { Actor, CaseAction } from '../cases/actions.ts'
import { uuidOf } from '../cases/keys.ts'
import { mailsOf } from '../cases/mails-of.ts'
import { standingOf } from '../cases/state.ts'
import type { InternetMessageId } from '../mail/message.ts'
import type { CaseStore, StoredCase } from './port.ts'

interface Split {
  readonly stored: StoredCase
  readonly internetMessageId: InternetMessageId
  readonly actor: Actor
  /** Body on whose behalf. */
  readonly body: string
  readonly now: Date
}

/**
 * Splits a joined mail off: it leads to a case of its own from now on, the one it had before or a new one. First the key, then the case,
 * then the word in the case it leaves, so that an interruption anywhere is completed by doing it again and nobody finds two.
 *
 * @returns both cases as they stand @throws RangeError for a mail that the case did not join @throws GraphError @throws CaseConflict
 */
export async function splitMail(
  cases: CaseStore,
  { stored, internetMessageId, actor, body, now }: Split,
): Promise<{ readonly left: StoredCase; readonly own: StoredCase }> {
  const joined = mailsOf(stored.case).find(({ mail }) => mail.internetMessageId === internetMessageId)
  if (joined === undefined || joined.joinedBy === null)
    throw new RangeError('Only a mail that was added to the case can be taken out of it.')
  const { mail, joinedBy, fromCase } = joined
  const as = async (what: string) => ({
    id: await uuidOf(`split ${joinedBy} ${what}`),
    at: now.toISOString(),
    by: actor,
    body,
  })
  const ownId = fromCase ?? (await uuidOf(`split ${joinedBy}`))
  await cases.moveKey(ownId, internetMessageId)
  const before = fromCase === null ? null : await cases.get(fromCase)
  let own: StoredCase
  if (before === null) {
    const first: CaseAction = {
      ...(await as('opened')),
      type: 'opened',
      origin: 'incoming-mail',
      mail,
      title: mail.subject,
      summary: mail.subject,
      kinds: [],
      facts: null,
    }
    own = await cases.open({ caseId: ownId, internetMessageId, first })
  } else if (standingOf(before.case).state === 'closed') {
    const reason = `Delat från ${stored.case.number}`
    own = await cases.write(before, { actions: [{ ...(await as('reopened')), type: 'reopened', reason }] })
  } else own = before
  const left = await cases.write(stored, {
    actions: [
      { ...(await as('split')), type: 'mail-split', internetMessageId, to: ownId, number: own.case.number },
    ],
  })
  return { left, own }
}
