import type { Role } from '../cases/rights.ts'
import type { Edition } from '../strategy/edition.ts'

/** The person's role in the pane, from groups and the body they look for; it decides buttons, the lists' own rights decide writes. */
export function roleOf(groups: ReadonlySet<string>, body: string, { names }: Edition): Role {
  if (groups.has('ib-secretary') && body === names.forum?.proposeTo) return 'ib-secretary'
  return body === '' ? 'colleague' : 'contact-person'
}
