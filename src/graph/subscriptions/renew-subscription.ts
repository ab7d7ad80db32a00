import type { Subscription } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/**
 * PATCH /subscriptions/{id}. Least privilege: Mail.Read (application). Sets an instant: repeatable. Renews, and answers
 * `reauthorizationRequired`.
 *
 * @throws GraphError `not-found` when Graph has removed it
 */
export async function renewSubscription(
  graph: GraphPort,
  id: string,
  expires: string,
): Promise<Subscription> {
  const { body } = await graph.call<Subscription>({
    method: 'PATCH',
    path: path`/subscriptions/${id}`,
    body: { expirationDateTime: expires },
    repeatable: true,
    scopes: scopesOf('watch.read'),
  })
  return body
}
