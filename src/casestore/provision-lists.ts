import type { ColumnDefinition, List } from '@microsoft/microsoft-graph-types'
import { createColumn } from '../graph/lists/create-column.ts'
import { createList } from '../graph/lists/create-list.ts'
import { driveOfList } from '../graph/lists/drive-of-list.ts'
import { listColumns } from '../graph/lists/list-columns.ts'
import { listLists } from '../graph/lists/list-lists.ts'
import { patchColumn } from '../graph/lists/patch-column.ts'
import { patchList } from '../graph/lists/patch-list.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { ColumnPlan, ListPlan } from './name-lists.ts'

/** What stands on a site after provisioning. */
export interface ProvisionedSite {
  /** List ids by internal name. */
  readonly lists: Readonly<Record<string, string>>
  /** Drive of the site's library. */
  readonly driveId: string
  /** What was made or changed this time; empty when all was there. */
  readonly changes: readonly string[]
}

/**
 * Creates or upgrades the lists of one site; what is there already is left alone, nothing is ever deleted.
 *
 * @throws GraphError
 */
export async function provisionLists(
  graph: GraphPort,
  siteId: string,
  plans: readonly ListPlan[],
): Promise<ProvisionedSite> {
  const changes: string[] = []
  const lists: Record<string, string> = {}
  let driveId = ''
  const there = await listLists(graph, siteId)
  for (const plan of plans) {
    const standing = there.find(({ name }) => name === plan.name)
    const list = standing ?? (await createdList(graph, siteId, plan, changes))
    const listId = idOf(list, plan.name)
    lists[plan.name] = listId
    if (list.displayName !== plan.displayName) {
      if (standing) changes.push(`list ${plan.name} named ${plan.displayName}`)
      await patchList(graph, siteId, listId, { displayName: plan.displayName })
    }
    await provisionColumns(graph, siteId, listId, plan, changes)
    if (plan.template === 'documentLibrary')
      driveId = idOf(await driveOfList(graph, siteId, listId), plan.name)
  }
  return { lists, driveId, changes }
}

/** The display name is set afterwards: SharePoint derives the internal name and the address from the first one. */
async function createdList(
  graph: GraphPort,
  siteId: string,
  plan: ListPlan,
  changes: string[],
): Promise<List> {
  changes.push(`list ${plan.name}`)
  try {
    return await createList(graph, siteId, { displayName: plan.name, list: { template: plan.template } })
  } catch (thrown) {
    if (!(thrown instanceof GraphError && (thrown.ambiguous || thrown.code === 'duplicate'))) throw thrown
    const made = (await listLists(graph, siteId)).find(({ name }) => name === plan.name)
    if (!made) throw thrown
    return made
  }
}

async function provisionColumns(
  graph: GraphPort,
  siteId: string,
  listId: string,
  plan: ListPlan,
  changes: string[],
): Promise<void> {
  if (plan.columns.length === 0) return
  const there = await listColumns(graph, siteId, listId)
  for (const column of plan.columns) {
    const standing = there.find(({ name }) => name === column.name)
    const wanted = definitionOf(column)
    if (!standing) {
      changes.push(`column ${plan.name}.${column.name}`)
      await createdColumn(graph, siteId, listId, wanted)
    } else if (differs(standing, wanted)) {
      changes.push(`column ${plan.name}.${column.name} changed`)
      const { displayName, indexed, enforceUniqueValues } = wanted
      await patchColumn(graph, siteId, listId, idOf(standing, column.name), {
        displayName,
        indexed,
        enforceUniqueValues,
      } as ColumnDefinition)
    }
  }
}

async function createdColumn(
  graph: GraphPort,
  siteId: string,
  listId: string,
  wanted: ColumnDefinition,
): Promise<void> {
  try {
    await createColumn(graph, siteId, listId, wanted)
  } catch (thrown) {
    if (!(thrown instanceof GraphError && (thrown.ambiguous || thrown.code === 'duplicate'))) throw thrown
    const made = (await listColumns(graph, siteId, listId)).some(({ name }) => name === wanted.name)
    if (!made) throw thrown
  }
}

/** A planned column as Graph wants it. */
export function definitionOf(column: ColumnPlan): ColumnDefinition {
  const head = {
    name: column.name,
    displayName: column.displayName,
    indexed: column.indexed === true,
    enforceUniqueValues: column.unique === true,
  }
  switch (column.type) {
    case 'text':
      return { ...head, text: { allowMultipleLines: false, maxLength: 255 } }
    case 'note':
      return {
        ...head,
        text: {
          allowMultipleLines: true,
          appendChangesToExistingText: false,
          linesForEditing: 6,
          textType: 'plain',
        },
      }
    case 'number':
      return { ...head, number: {} }
  }
}

const differs = (standing: ColumnDefinition, wanted: ColumnDefinition) =>
  standing.displayName !== wanted.displayName ||
  (standing.indexed ?? false) !== wanted.indexed ||
  (standing.enforceUniqueValues ?? false) !== wanted.enforceUniqueValues

function idOf(entity: { readonly id?: string }, name: string): string {
  if (entity.id !== undefined) return entity.id
  throw new GraphError({
    code: 'invalid',
    status: 200,
    graphCode: '',
    message: `Microsoft Graph gave no id for ${name}`,
  })
}
