import type { Edition } from '../../strategy/edition.ts'
import type { Viewer } from '../list/saved-views.ts'

/**
 * Whether somebody may change a report: the body's contact persons their own, and the secretary, the body that coordinates and
 * administrators every one, the city's too. The rest read. It decides what is offered; the list's own rights are the check.
 */
export function mayWriteReport(
  { roles, bodies }: Pick<Viewer, 'roles' | 'bodies'>,
  body: string | null,
  { names }: Pick<Edition, 'names'>,
): boolean {
  if (roles.has('administrator') || roles.has('ib-secretary')) return true
  if (bodies.has(names.coordinator) || bodies.has(names.reports.coordinator)) return true
  return body !== null && roles.has('contact-person') && bodies.has(body)
}
