import { Directory } from '../../directory/directory.ts'
import { keptAWhile, type KeptAWhile } from '../kept-a-while.ts'

/** The directory as read in this browser tab. */
export const directoryCache = (site: string, storage?: () => Storage): KeptAWhile<Directory> =>
  keptAWhile(`ankomst.directory.${site}`, Directory, storage)
