import type { AppConfig } from '../../casestore/config.ts'
import { listRef } from '../../casestore/list-ref.ts'
import type { ListPlan } from '../../casestore/name-lists.ts'
import { wholeCases } from '../../casestore/whole-cases.ts'
import { listExport } from '../../documents/archive/list-export.ts'
import { manifestName, manifestOf, type HashedFile } from '../../documents/archive/manifest.ts'
import { pagesOfItems } from '../../graph/items/all-items.ts'
import type { ListItem } from '../../graph/items/list-item.ts'
import { GraphError, type GraphPort } from '../../graph/port.ts'
import { listPlans } from '../list-plans.ts'
import { hashedWriter } from './hashed-files.ts'
import { fillPackage } from './package-folder.ts'

/** How much was written, and what could not be read as a case (its item is in the list's JSON all the same). */
export interface DatabaseExport {
  readonly cases: number
  readonly lists: readonly { readonly name: string; readonly items: number }[]
  readonly unreadable: readonly { readonly number: string; readonly why: string }[]
  /** Lists that the account may not read, by site and name; they are not in it. */
  readonly refused: readonly string[]
}

type Site = AppConfig['networkSite']

/**
 * Everything in the lists of both sites that the account may read, as JSON and CSV, and every case with all its actions as a line of `arenden.jsonl`, so that nobody is
 * locked in. A page of a list is on the disk before the next is asked for: memory holds one page, however many cases there are. Written
 * whole or not at all, read back against its checksums. @throws GraphError @throws Error when it cannot be written
 */
export async function exportDatabase(
  graph: GraphPort,
  config: AppConfig,
  fetchPlain: typeof fetch,
  to: string,
): Promise<DatabaseExport> {
  const { networkSite, ibSite, edition } = config
  const plans = await listPlans(edition)
  return fillPackage(to, async (beside) => {
    const lists: { name: string; items: number }[] = []
    const unreadable: { number: string; why: string }[] = []
    const files: HashedFile[] = []
    const refused: GraphError[] = []
    const refusedLists: string[] = []
    let count = 0
    const casesFile = await hashedWriter(beside, 'arenden.jsonl')
    const asCases = async (items: readonly ListItem[]) => {
      const read = await wholeCases(graph, config, items, fetchPlain)
      await casesFile.write(read.cases.map((one) => `${JSON.stringify(one)}\n`).join(''))
      count += read.cases.length
      unreadable.push(...read.unreadable)
    }
    const write = async (site: string, at: Site, all: readonly ListPlan[]) => {
      for (const plan of all) {
        if (plan.template === 'documentLibrary') continue
        const onPage = plan.name === 'Arenden' ? asCases : null
        const written = await writeList(graph, beside, site, at, plan, onPage)
        if (written instanceof GraphError) {
          refused.push(written)
          refusedLists.push(`${site}/${plan.name}`)
          continue
        }
        lists.push({ name: plan.name, items: written.items })
        files.push(...written.files)
      }
    }
    await write('natverket', networkSite, plans.network)
    if (ibSite !== null) await write('ib', ibSite, plans.ib)
    // Who may read nothing gets no empty folder that looks like a copy.
    if (lists.length === 0 && refused[0]) throw refused[0]
    files.push(casesFile.done())
    const manifest = await hashedWriter(beside, manifestName)
    await manifest.write(manifestOf(files))
    return { cases: count, lists, unreadable, refused: refusedLists }
  })
}

/** Libraries hold ordinary files that SharePoint itself gives out; lists are read here, page by page. Gives the refusal of one that the account may not read. */
async function writeList(
  graph: GraphPort,
  beside: string,
  site: string,
  at: Site,
  { name, displayName, columns }: ListPlan,
  onPage: ((items: readonly ListItem[]) => Promise<void>) | null,
): Promise<{ readonly items: number; readonly files: readonly HashedFile[] } | GraphError> {
  const shown = columns.map((column) => ({
    name: column.name,
    displayName: column.displayName,
    type: column.type,
  }))
  const growing = listExport({ site, name, displayName, columns: shown })
  const open = await Promise.all(growing.map(({ path }) => hashedWriter(beside, path)))
  const each = (text: (file: (typeof growing)[number]) => string) =>
    Promise.all(growing.map((file, index) => open[index]?.write(text(file))))
  await each(({ beginning }) => beginning)
  const wanted = ['Title', ...columns.map((column) => column.name)]
  const pages = pagesOfItems(graph, listRef(at, name), wanted)
  const first = await pages.next().catch((error: unknown) => {
    if (error instanceof GraphError && error.code === 'forbidden') return error
    throw error
  })
  if (first instanceof GraphError) {
    for (const file of open) await file.drop()
    return first
  }
  let items = 0
  for (let read = first; read.done !== true; read = await pages.next()) {
    const page = read.value
    const before = items
    await each(({ item }) => page.map((one, index) => item(one, before + index === 0)).join(''))
    await onPage?.(page)
    items += page.length
  }
  await each(({ end }) => end)
  return { items, files: open.map((file) => file.done()) }
}
