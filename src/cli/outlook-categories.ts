import type { OutlookCategory } from '@microsoft/microsoft-graph-types'
import { editionOf } from '../strategy/editions.ts'
import { firstLanguage } from '../strategy/first-language.ts'
import { localText } from '../strategy/local-text.ts'

const colours: Record<string, NonNullable<OutlookCategory['color']>> = {
  request: 'preset7',
  'in-progress': 'preset3',
  done: 'preset4',
  'new-in-case': 'preset0',
}

/** An edition's mail categories with the colours Outlook gives them. @throws Error for an edition this build does not have */
export function outlookCategories(editionId: string): OutlookCategory[] {
  const edition = editionOf(editionId)
  return Object.entries(edition.names.categories).map(([key, name]) => ({
    displayName: localText(name, firstLanguage(edition)),
    color: colours[key] ?? 'preset12',
  }))
}
