import * as z from 'zod/mini'
import { GraphError } from '../graph/port.ts'

/**
 * JSON of a text column. `prepare` puts it together with other columns before it is read.
 * @throws GraphError `invalid` when somebody edited it by hand, or a newer release wrote it
 */
export function parsedColumn<T extends z.core.$ZodType>(
  schema: T,
  text: string,
  itemId: string,
  prepare: (text: string) => string = (same) => same,
): z.infer<T> {
  try {
    return z.parse(schema, JSON.parse(prepare(text)))
  } catch (thrown) {
    throw new GraphError({
      code: 'invalid',
      status: 200,
      graphCode: 'unreadableItem',
      message: `List item ${itemId} cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    })
  }
}
