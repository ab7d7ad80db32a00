import { useMemo } from 'react'
import type { Role } from '../cases/rights.ts'
import { useServices } from '../ui/services.tsx'
import type { Viewer } from './list/saved-views.ts'
import { bodiesOf } from './bodies-of.ts'
import { rolesOf } from './roles.ts'

/** Bodies that a role acts for. A contact person's own body comes from the directory. */
const bodyOfRole: Readonly<Partial<Record<Role, string>>> = {
  'ib-secretary': 'ib-sekretariat',
  'mayors-office': 'finansroteln',
}

/** Who looks: roles by the directory's groups, and the bodies they act for. */
export function useViewer(): Viewer {
  const { groups, directory, actor } = useServices()
  return useMemo(() => {
    const roles = rolesOf(groups)
    const own = bodiesOf(directory, actor.upn)
    const byRole = [...roles].flatMap((role) => bodyOfRole[role] ?? [])
    return { roles, bodies: new Set([...own, ...byRole]) }
  }, [groups, directory, actor])
}
