/** The record without some of its keys; the record given stays as it is. */
export function without<T extends object, K extends keyof T & string>(
  record: T,
  ...keys: readonly K[]
): Omit<T, K> {
  const gone: ReadonlySet<string> = new Set(keys)
  return Object.fromEntries(Object.entries(record).filter(([name]) => !gone.has(name))) as Omit<T, K>
}
