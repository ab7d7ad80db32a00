import type { WithActions } from './state.ts'

/** User principal names, in lower case, of those who have stepped aside from a case (*anmäler jäv*, users.md 15). */
export function recusedOf(of: WithActions): ReadonlySet<string> {
  const aside = new Set<string>()
  for (const action of of.actions) {
    const upn = action.by.upn.toLowerCase()
    if (action.type === 'recused') aside.add(upn)
    if (action.type === 'recusal-ended') aside.delete(upn)
  }
  return aside
}

/** Whether this person has stepped aside: papers and talk of the case are then not shown to them. */
export function isRecused(of: WithActions, upn: string): boolean {
  return recusedOf(of).has(upn.toLowerCase())
}
