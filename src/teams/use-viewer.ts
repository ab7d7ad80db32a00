import { useMemo } from 'react'
import type { Edition } from '../strategy/edition.ts'
import { useServices } from '../ui/services.tsx'
import type { Offices, Viewer } from './list/saved-views.ts'
import { bodiesOf } from './bodies-of.ts'
import { rolesOf } from './roles.ts'

/** Bodies that a role acts for. A contact person's own body comes from the directory. */
const officesOf = ({ names: { forum, coordinator } }: Edition): Offices => ({
  colleague: [coordinator],
  ...(forum === null ? {} : { 'ib-secretary': [forum.proposeTo], 'mayors-office': [forum.delegateOffice] }),
})

/** Who looks: roles by the directory's groups, and the bodies they act for. */
export function useViewer(): Viewer {
  const { groups, directory, edition, actor } = useServices()
  return useMemo(() => {
    const roles = rolesOf(groups)
    const own = bodiesOf(directory, actor.upn)
    const offices = officesOf(edition)
    const byRole = [...roles].flatMap((role) => offices[role] ?? [])
    return { roles, bodies: new Set([...own, ...byRole]), offices }
  }, [groups, directory, edition, actor])
}
