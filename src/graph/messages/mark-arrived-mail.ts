import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import type { Tag } from './tag.ts'

/**
 * PATCH /users/{mb}/messages/{id} with categories and one property, If-Match. Least privilege: Mail.ReadWrite (application).
 * Conditional, so repeating it after a lost answer changes nothing: the second attempt is a `conflict`, and a look tells why.
 *
 * @throws GraphError `conflict` when the mail has another version by now
 */
export async function markArrivedMail(
  graph: GraphPort,
  mailbox: string,
  id: string,
  etag: string,
  mark: { readonly categories: readonly string[]; readonly tag: Tag },
): Promise<void> {
  await graph.call({
    method: 'PATCH',
    path: path`/users/${mailbox}/messages/${id}`,
    headers: { 'If-Match': etag },
    body: { categories: [...mark.categories], singleValueExtendedProperties: [mark.tag] },
    repeatable: true,
    scopes: scopesOf('watch.mark'),
  })
}
