import type { AppConfig } from '../../casestore/config.ts'
import { listRef } from '../../casestore/list-ref.ts'
import type { ListPlan } from '../../casestore/name-lists.ts'
import { wholeCases } from '../../casestore/whole-cases.ts'
import { listExport, type ExportedList } from '../../documents/archive/list-export.ts'
import { manifestName, writeManifest, type ArchiveFile } from '../../documents/archive/manifest.ts'
import { allItems } from '../../graph/items/all-items.ts'
import type { GraphPort } from '../../graph/port.ts'
import { listPlans } from '../list-plans.ts'
import { writePackage } from './package-folder.ts'

/** How much was written, and what could not be read as a case (its item is in the list's JSON all the same). */
export interface DatabaseExport {
  readonly cases: number
  readonly lists: readonly { readonly name: string; readonly items: number }[]
  readonly unreadable: readonly { readonly number: string; readonly why: string }[]
}

/**
 * Everything in the lists of both sites as JSON and CSV, and every case with all its actions as a line of `arenden.jsonl`, so that nobody is
 * locked in. Written whole or not at all, read back against its checksums. @throws GraphError @throws Error when it cannot be written
 */
export async function exportDatabase(
  graph: GraphPort,
  config: AppConfig,
  fetchPlain: typeof fetch,
  to: string,
): Promise<DatabaseExport> {
  const { networkSite, ibSite, edition } = config
  const plans = await listPlans(edition)
  const lists = [
    ...(await readLists(graph, 'natverket', networkSite, plans.network)),
    ...(ibSite === null ? [] : await readLists(graph, 'ib', ibSite, plans.ib)),
  ]
  const items = lists.find(({ name }) => name === 'Arenden')?.items ?? []
  const { cases, unreadable } = await wholeCases(graph, config, items, fetchPlain)
  const lines = cases.map((one) => `${JSON.stringify(one)}\n`).join('')
  const files: readonly ArchiveFile[] = [
    { path: 'arenden.jsonl', bytes: new TextEncoder().encode(lines) },
    ...lists.flatMap(listExport),
  ]
  const manifest = new TextEncoder().encode(await writeManifest(files))
  await writePackage(to, [...files, { path: manifestName, bytes: manifest }])
  return {
    cases: cases.length,
    lists: lists.map(({ name, items: all }) => ({ name, items: all.length })),
    unreadable,
  }
}

/** Libraries hold ordinary files that SharePoint itself gives out; lists are read here. */
async function readLists(
  graph: GraphPort,
  site: string,
  at: AppConfig['networkSite'],
  plans: readonly ListPlan[],
): Promise<readonly ExportedList[]> {
  const read: ExportedList[] = []
  for (const { name, displayName, template, columns } of plans) {
    if (template === 'documentLibrary') continue
    const wanted = ['Title', ...columns.map((column) => column.name)]
    const items = await allItems(graph, listRef(at, name), wanted)
    read.push({
      site,
      name,
      displayName,
      columns: columns.map((column) => ({
        name: column.name,
        displayName: column.displayName,
        type: column.type,
      })),
      items,
    })
  }
  return read
}
