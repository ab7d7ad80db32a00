import { caseLinks } from '../../cases/keys.ts'
import type { Triaged } from './triage.ts'

export const triageGroups = ['marked', 'unclear', 'inCase', 'rest'] as const
export type TriageGroup = (typeof triageGroups)[number]

/**
 * Where a mail stands in the list. Unmarked is not checked (users.md 29): nothing is hidden, the rest comes last. What names a case, as
 * our own messages about it do, waits for nobody's judgement; what is likely a request does, also when it was handed over by us.
 */
export function groupOf({ finding, mail }: Pick<Triaged, 'finding' | 'mail'>): TriageGroup {
  if (finding.certainty !== 'likely' && caseLinks(`${mail.text}\n${mail.html ?? ''}`).length > 0)
    return 'inCase'
  switch (finding.certainty) {
    case 'likely':
      return 'marked'
    case 'unclear':
      return 'unclear'
    case 'unlikely':
      return 'rest'
  }
}
