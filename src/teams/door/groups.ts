import type { Triaged } from './triage.ts'

export const triageGroups = ['marked', 'unclear', 'rest'] as const
export type TriageGroup = (typeof triageGroups)[number]

/** Where a mail stands in the list. Unmarked is not checked (users.md 29): nothing is hidden, the rest comes last. */
export function groupOf({ finding }: Pick<Triaged, 'finding'>): TriageGroup {
  switch (finding.certainty) {
    case 'likely':
      return 'marked'
    case 'unclear':
      return 'unclear'
    case 'unlikely':
      return 'rest'
  }
}
