import { checkListNames } from '../../casestore/name-lists.ts'
import { checkEdition } from '../../strategy/check-edition.ts'
import type { EditionFault } from '../../strategy/edition-error.ts'
import { Lists } from '../../strategy/lists.ts'
import { unknownBodies } from '../../strategy/unknown-bodies.ts'

/**
 * Every fault of an edition as it is written down, its names for the lists in SharePoint and
 * the bodies it names included; `bodies` are those of its directory. An empty list: it can be used.
 */
export function editionFaults(json: unknown, bodies: ReadonlySet<string>): EditionFault[] {
  const part = typeof json === 'object' && json !== null && 'lists' in json ? json.lists : undefined
  const lists = Lists.safeParse(part)
  return [
    ...checkEdition(json),
    ...unknownBodies(json, bodies),
    ...(lists.success ? checkListNames(lists.data) : []),
  ]
}
