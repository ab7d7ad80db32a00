import type { OutlookCategory } from '@microsoft/microsoft-graph-types'
import { stockholm2016 } from '../strategy/stockholm-2016/index.ts'

const colours: Record<string, NonNullable<OutlookCategory['color']>> = {
  request: 'preset7',
  'in-progress': 'preset3',
  done: 'preset4',
  'new-in-case': 'preset0',
}

/** The edition's mail categories with the colours Outlook gives them. */
export function outlookCategories(): OutlookCategory[] {
  return Object.entries(stockholm2016().names.categories).map(([key, { sv }]) => ({
    displayName: sv ?? key,
    color: colours[key] ?? 'preset12',
  }))
}
