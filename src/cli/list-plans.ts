import { nameLists, type ListPlans } from '../casestore/name-lists.ts'
import { editionOf, listsOf } from '../strategy/editions.ts'
import { firstLanguage } from '../strategy/first-language.ts'

/** The lists of both sites as the configuration's edition calls them. @throws Error for an edition this build does not have */
export async function listPlans(editionId: string): Promise<ListPlans> {
  return nameLists(await listsOf(editionId), firstLanguage(editionOf(editionId)))
}
