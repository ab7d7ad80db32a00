import { queryItems } from '../graph/items/query-items.ts'
import type { GraphPort } from '../graph/port.ts'
import type { AppConfig } from './config.ts'
import { listRef } from './list-ref.ts'

/** The id of the case with this running number, by its unique column; null when there is none that this account may see. @throws GraphError */
export async function caseIdByNumber(
  graph: GraphPort,
  config: AppConfig,
  number: string,
): Promise<string | null> {
  const where = { column: 'CaseNumber', equals: number }
  const [item] = await queryItems(graph, listRef(config.networkSite, 'Arenden'), where)
  const id = item?.fields?.['CaseId']
  return typeof id === 'string' ? id : null
}
