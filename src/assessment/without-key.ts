/** The record without one of its keys, whatever the key is; the record given stays as it is. */
export function withoutKey<T extends object>(record: T, key: string): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Partial<T>
}
