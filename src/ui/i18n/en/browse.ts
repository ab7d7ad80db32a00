import type { SameTexts } from '../same-texts.ts'
import type { browse as source } from '../sv/browse.ts'

/** Texts of the list of cases: filters, the grid, and why one sees it. English. */
export const browse: SameTexts<typeof source> = {
  direction: 'Direction',
  theme: 'Subject',
  body: 'Administration or company',
  level: 'Level',
  result: 'Answer',
  held: 'Took place',
  learning: 'Mutual learning',
  lead: 'Waiting time',
  more: 'More filters',
  fewer: 'Fewer filters',
  without: 'Remove the filter {{label}}',
  from: '{{label}}: {{value}}',
  partly: 'You see what lies with you right now. The other cases are being fetched …',
  partlyFailed:
    'The other cases could not be fetched. You only see what lies with you. Nothing has changed; try again.',
  bases: { visit: 'Day of the visit', opened: 'Came in', last: 'Last day of the visit' },
  noDirection: 'None of the directions',
  unsaid: {
    kind: 'No kind given',
    state: 'Unknown state',
    country: 'No country given',
    direction: 'Not assessed',
    theme: 'No subject given',
    body: 'Unknown',
    level: 'Level unclear',
    result: 'No answer yet',
    held: 'Not answered',
    learning: 'Not assessed',
    lead: 'No answer yet',
  },
  results: {
    accepted: 'Accepted',
    'accepted-in-part': 'Accepted in part',
    declined: 'Declined',
    deferred: 'To wait',
    noted: 'Noted',
    withdrawn: 'Withdrawn by the sender',
  },
  helds: { held: 'Took place', 'not-held': 'Did not take place' },
  learnings: { yes: 'Yes', partly: 'Partly', no: 'No' },
  leads: {
    week: 'A week at most',
    month: 'A week to a month',
    quarter: 'One to three months',
    longer: 'Longer than three months',
    open: 'No answer yet',
  },
}
