import type { ListItem } from '../graph/items/list-item.ts'
import type { Concerned } from './port.ts'

/** SharePoint's word on who made or changed an item → people that can be mentioned, each once, in the order given. @param aside their names in lower case */
export function concerned(
  writers: readonly ListItem['createdBy'][],
  aside: ReadonlySet<string>,
): readonly Concerned[] {
  const found = writers.flatMap((by) => {
    const { id, displayName, email } = by?.user ?? {}
    if (!id || !displayName) return []
    return [[id, { id, name: displayName, aside: aside.has((email ?? '').toLowerCase()) }] as const]
  })
  return [...new Map(found).values()]
}
