import type { ChangedMessage } from '../../graph/messages/read-mail-delta.ts'
import { GraphError } from '../../graph/port.ts'
import { isOurCategory, type MailCategories } from '../../strategy/mail-categories.ts'
import type { WatcherStore } from '../state/store.ts'
import { handleMail, type MailResult, type MailTools } from './handle-mail.ts'
import { CasesUnreadable } from './known-cases.ts'
import { LongWait } from './long-wait.ts'

/** More failures than this in one page are the service's trouble, not the mails'. */
const fewFailures = 3

/** A mail that fails this often, for this long, is set aside and shown. */
const mostAttempts = 8
const longestOwedSeconds = 24 * 3600

/**
 * A mail over which this many careful looks in a row never ended is set aside and shown. With the waits between them
 * (`WatcherStore.takeUp`) they are spread over minutes: a worker that is killed again and again by something else strikes no mail so often.
 */
const mostDeaths = 5

export interface PageWork extends MailTools {
  readonly store: WatcherStore
  readonly count: (result: MailResult | 'set-aside' | 'owed') => void
  /** After workers have died over this mailbox: one mail at a time, each noted first, so that the one that kills is found. */
  readonly careful: boolean
}

/** What of a page is worth a look: new mail that carries none of our categories. */
export const worthReading = (page: readonly ChangedMessage[], ours: MailCategories): readonly string[] =>
  page.flatMap((message) =>
    message['@removed'] === undefined &&
    message.isDraft !== true &&
    typeof message.id === 'string' &&
    !(message.categories ?? []).some((name) => isOurCategory(ours, name))
      ? [message.id]
      : [],
  )

/**
 * Deals with the mails of a page, or writes down which of them are owed. Only then may the page's link be stored.
 *
 * @throws what stopped the whole page, when it is the service's trouble; every mark made until then stays
 */
export async function syncPage(work: PageWork, mailbox: string, ids: readonly string[]): Promise<void> {
  if (work.careful) {
    for (const id of ids) await carefully(work, mailbox, id)
    return
  }
  const outcomes = await Promise.allSettled(
    ids.map(async (id) => work.count(await handleMail(work, mailbox, id))),
  )
  const failed = outcomes.flatMap((outcome, index) =>
    outcome.status === 'rejected' ? [{ id: ids[index] ?? '', reason: outcome.reason as unknown }] : [],
  )
  const whole = failed.find(({ reason }) => isMailboxTrouble(reason))
  if (whole) throw whole.reason
  if (failed.filter(({ reason }) => isPassing(reason)).length > fewFailures) throw failed[0]?.reason
  for (const { id, reason } of failed) await putOff(work, mailbox, id, reason)
}

/** Tries again what is owed and due. */
export async function syncOwed(work: PageWork, mailbox: string): Promise<void> {
  for (const owed of await work.store.owed(mailbox)) {
    if (owed.attempts >= mostAttempts && owed.ageSeconds >= longestOwedSeconds) {
      await work.store.setAside(mailbox, owed.message, 'unreadable-for-a-day')
      work.count('set-aside')
    } else if (work.careful || owed.deaths > 0) await carefully(work, mailbox, owed.message)
    else {
      try {
        work.count(await handleMail(work, mailbox, owed.message))
        await work.store.settle(mailbox, owed.message)
      } catch (reason) {
        if (isMailboxTrouble(reason)) throw reason
        await putOff(work, mailbox, owed.message, reason)
      }
    }
  }
}

async function carefully(work: PageWork, mailbox: string, id: string): Promise<void> {
  const looks = await work.store.takeUp(mailbox, id)
  if (looks === null) {
    work.count('owed')
    return
  }
  if (looks > mostDeaths) {
    await work.store.setAside(mailbox, id, 'worker-died')
    work.count('set-aside')
    return
  }
  try {
    work.count(await handleMail(work, mailbox, id))
    await work.store.settle(mailbox, id)
  } catch (reason) {
    await work.store.putDown(mailbox, id)
    if (isMailboxTrouble(reason)) throw reason
    await putOff(work, mailbox, id, reason)
  }
}

/** What passes is owed and tried later; what will never do is set aside with its reason. */
async function putOff(work: PageWork, mailbox: string, id: string, reason: unknown): Promise<void> {
  if (!isPassing(reason)) {
    const why =
      reason instanceof GraphError ? `refused-${reason.code}` : `unreadable-${(reason as Error).name}`
    await work.store.setAside(mailbox, id, why)
    work.count('set-aside')
    return
  }
  const waitSeconds = reason instanceof LongWait ? Math.ceil(reason.milliseconds / 1000) : 60
  await work.store.owe(mailbox, id, reason instanceof GraphError ? reason.code : 'paused', waitSeconds)
  work.count('owed')
}

const isPassing = (reason: unknown) =>
  reason instanceof LongWait ||
  (reason instanceof GraphError && reason.code !== 'invalid' && reason.code !== 'too-large')

/** The mailbox or the sign-in fails, whatever the mail. */
const isMailboxTrouble = (reason: unknown) =>
  reason instanceof LongWait ||
  reason instanceof CasesUnreadable ||
  (reason instanceof GraphError &&
    (reason.code === 'throttled' ||
      reason.code === 'auth' ||
      reason.code === 'consent' ||
      reason.code === 'forbidden' ||
      reason.code === 'not-found'))
