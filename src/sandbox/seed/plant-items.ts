import { insertItem } from '../graph/sites/item.ts'
import type { ListRow } from '../graph/sites/list.ts'
import type { SandboxStore } from '../store/sandbox-store.ts'
import { personByKey } from './people.ts'

/** An item as somebody would have made it then. */
export interface PlantedItem {
  /** ISO instant. */
  readonly at: string
  /** Key of the person who made it; the SLK's colleague when none is named. */
  readonly by?: string
  readonly fields: Readonly<Record<string, unknown>>
}

/**
 * Puts many items into lists of a site at once, whole or not at all, as if people had made them.
 * @throws Error when the site has no such list: provision comes first
 */
export function plantItems(
  store: SandboxStore,
  siteId: string,
  lists: Readonly<Record<string, readonly PlantedItem[]>>,
): void {
  store.transaction(() => {
    for (const [name, items] of Object.entries(lists)) {
      const list = store.get<ListRow>('SELECT * FROM lists WHERE site = ? AND name = ?', siteId, name)
      if (!list) throw new Error(`The site has no list "${name}"; it must be provisioned first.`)
      for (const { at, by = 'slk-int', fields } of items) {
        const who = { oid: personByKey(by).id } as Parameters<typeof insertItem>[0]['who']
        insertItem({ store, now: new Date(at), who }, list, fields)
      }
    }
  })
}
