import { findItemsRequest } from '../graph/items/find-items-request.ts'
import type { ListItem } from '../graph/items/list-item.ts'
import type { ListRef } from '../graph/items/list-ref.ts'
import type { Page } from '../graph/pages.ts'
import { batchLimit } from '../graph/batch.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import { keyHash } from './keys.ts'
import type { MailKeys } from './port.ts'
import { textOf } from './row.ts'

/**
 * Ids of the cases a mail may belong to, the surest first: its own id, what it answers, what it refers to (nearest first), then
 * links in its text. One `$batch`.
 *
 * @throws GraphError when a look-up fails, for "unknown" would open a second case
 */
export async function caseIdsByMail(
  graph: GraphPort,
  list: ListRef,
  keys: MailKeys,
): Promise<readonly string[]> {
  const own = keys.internetMessageId === null ? [] : [keys.internetMessageId]
  const mails = [...new Set([...own, ...keys.inReplyTo, ...keys.references.toReversed()])].slice(
    0,
    batchLimit,
  )
  if (mails.length === 0) return [...new Set(keys.caseLinks)]
  const hashes = await Promise.all(mails.map(keyHash))
  const answers = await graph.batch(
    hashes.map((hash) => findItemsRequest(list, { column: 'KeyHash', equals: hash })),
  )
  const found = answers.flatMap((answer) => {
    if (answer instanceof GraphError) throw answer
    return (answer.body as Page<ListItem>).value.map((item) => textOf(item.fields?.['CaseId']))
  })
  return [...new Set([...found, ...keys.caseLinks])].filter((id) => id !== '')
}
