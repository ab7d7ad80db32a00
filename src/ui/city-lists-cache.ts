import * as z from 'zod/mini'
import { CityEntry } from '../strategy/city-entry.ts'
import { keptAWhile, type KeptAWhile } from './kept-a-while.ts'

/** The City's own entries as read in this browser tab; none is an answer too, and is kept. */
export const cityListsCache = (site: string, storage?: () => Storage): KeptAWhile<readonly CityEntry[]> =>
  keptAWhile(`ankomst.city-lists.${site}`, z.array(CityEntry), storage)
