import { nameLists } from '../../src/casestore/name-lists.ts'
import lists from '../../src/strategy/stockholm-2016/lists.json' with { type: 'json' }

/** The lists of both sites as Stockholm calls them, in Swedish. */
export const stockholmLists = nameLists(lists, 'sv')
