import { queryItems } from '../graph/items/query-items.ts'
import type { GraphPort } from '../graph/port.ts'
import type { PlainDate } from '../strategy/plain-date.ts'
import type { AppConfig } from './config.ts'
import { listRef } from './list-ref.ts'
import { wholeCases, type WholeCases } from './whole-cases.ts'

/**
 * Cases with all their actions, of those changed on or after a day: one query on one indexed column, in pages. For the few views that the
 * compact index cannot answer. @throws GraphError
 */
export async function changedCases(
  graph: GraphPort,
  config: AppConfig,
  since: PlainDate,
  fetchPlain: typeof fetch = (input, init) => fetch(input, init),
): Promise<WholeCases> {
  const list = listRef(config.networkSite, 'Arenden')
  const items = await queryItems(graph, list, { column: 'ChangedAt', atLeast: since })
  return wholeCases(graph, config, items, fetchPlain)
}
