/**
 * Maps `items` with up to `width` at work, yielding results in the order of the items. No more than `width` results wait in memory,
 * however many items there are.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = []
  for await (const item of items) {
    waiting.push(work(item))
    if (waiting.length >= width) {
      const first = waiting.shift()
      if (first) yield await first
    }
  }
  for (const rest of waiting) yield await rest
}
