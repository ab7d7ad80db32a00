import type { Message } from '@microsoft/microsoft-graph-types'
import { EncodedPath, path } from '../encode.ts'
import type { Page } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphAnswer, GraphPort } from '../port.ts'

/** A message as a round of delta tells of it; `@removed` when it has left the folder. */
export type ChangedMessage = Message & { readonly '@removed'?: { readonly reason: string } }

/** Enough to know which messages are worth a read of their own. */
const fields = 'id,receivedDateTime,isDraft,categories'

/**
 * GET /users/{mb}/mailFolders/{folder}/messages/delta?changeType=created. Least privilege: Mail.ReadBasic.All (application); ours is
 * Mail.ReadWrite, which the mark needs. Reads only; repeatable. Links are followed as they came.
 *
 * @param from a next or delta link, or the instant from which a first round begins
 * @throws GraphError with status 410 when the link has expired
 */
export const readMailDelta = (
  graph: GraphPort,
  mailbox: string,
  folder: string,
  from: { readonly link: string } | { readonly since: string },
  pageSize: number,
): Promise<GraphAnswer<Page<ChangedMessage>>> =>
  graph.call<Page<ChangedMessage>>({
    method: 'GET',
    path:
      'link' in from
        ? from.link
        : path`/users/${mailbox}/mailFolders/${folder}/messages/delta?changeType=created&$select=${new EncodedPath(fields)}&$filter=receivedDateTime ge ${from.since}`,
    headers: { Prefer: `odata.maxpagesize=${pageSize}` },
    scopes: scopesOf('watch.read'),
  })
