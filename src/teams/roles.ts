import { roles } from '../cases/rights.ts'
import type { Role } from '../cases/rights.ts'

/**
 * The configured groups the person is in (`AppServices.groups`) → their roles in the tab; a group is named after the role its
 * members have. The unit that coordinates the work owns cases as every body does, so its people are contact persons too (users.md 2, 3).
 * It only decides which buttons show: whether a write is allowed is said by the list it goes to.
 */
export function rolesOf(groups: ReadonlySet<string>): ReadonlySet<Role> {
  const own = roles.filter((role) => groups.has(role))
  return new Set(own.includes('colleague') ? ['contact-person', ...own] : own)
}
