import type { ListItem } from '../graph/items/list-item.ts'
import { GraphError } from '../graph/port.ts'

/** Creates under a unique column, or gives the first one back; the answer is read again, for it may lack fields and author. */
export async function once<T>(create: () => Promise<ListItem>, find: () => Promise<T | null>): Promise<T> {
  let refused: unknown = new GraphError({
    code: 'not-found',
    status: 404,
    graphCode: '',
    message: 'What was just written cannot be found',
  })
  try {
    await create()
  } catch (thrown) {
    if (!(thrown instanceof GraphError && thrown.code === 'duplicate')) throw thrown
    refused = thrown
  }
  const found = await find()
  if (found === null) throw refused
  return found
}
