import { permissions } from '../../../graph/permissions.ts'
import type { Permission } from '../../../graph/permissions.ts'

/** A permission that this level of installation uses, and whether a token of this session carries it. */
export interface NeededPermission extends Permission {
  readonly granted: boolean
}

/** What pane and tab need at a level, delegated; what only `provision` and the watcher ask for is left out. */
export function neededPermissions(level: number, granted: readonly string[]): readonly NeededPermission[] {
  const have = new Set(granted.map((scope) => scope.toLowerCase()))
  return permissions
    .filter((one) => one.kind === 'delegated' && one.provisioningOnly !== true && one.level <= level)
    .map((one) => ({ ...one, granted: have.has(one.scope.toLowerCase()) }))
}
