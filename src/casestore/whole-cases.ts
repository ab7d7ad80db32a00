import type { Case } from '../cases/case.ts'
import type { GraphPort } from '../graph/port.ts'
import { GraphError } from '../graph/port.ts'
import type { ListItem } from '../graph/items/list-item.ts'
import { recordFromFields } from './case-fields.ts'
import type { AppConfig } from './config.ts'
import { createOlderActions } from './older-actions.ts'
import { textOf } from './row.ts'

/** Cases with all their actions, and those that this release cannot read, with why. */
export interface WholeCases {
  readonly cases: readonly Case[]
  readonly unreadable: readonly { readonly number: string; readonly why: string }[]
}

/** Items of the list of cases as cases, with the older actions from their files: one call a case that has any. @throws GraphError */
export async function wholeCases(
  graph: GraphPort,
  config: AppConfig,
  items: readonly ListItem[],
  fetchPlain: typeof fetch,
): Promise<WholeCases> {
  const older = createOlderActions(graph, fetchPlain, config.networkSite.driveId)
  const cases: Case[] = []
  const unreadable: { number: string; why: string }[] = []
  for (const { fields = {} } of items) {
    try {
      const { id, number, journals, newerActions, olderFiles } = recordFromFields(fields)
      const before = await older.read(id, olderFiles)
      cases.push({ version: 1, id, number, actions: [...before, ...newerActions], journals: [...journals] })
    } catch (thrown) {
      if (!(thrown instanceof GraphError && (thrown.code === 'invalid' || thrown.code === 'not-found')))
        throw thrown
      unreadable.push({ number: textOf(fields['CaseNumber']), why: thrown.message })
    }
  }
  return { cases, unreadable }
}
