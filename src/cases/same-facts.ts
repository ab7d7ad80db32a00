import type { Facts } from '../detection/finding.ts'

const said = (facts: Facts | null) =>
  facts === null
    ? null
    : Object.entries(facts)
        .map(([name, { value }]) => [name, value])
        .toSorted(([a], [b]) => String(a).localeCompare(String(b)))

/** Whether two readings of a request say the same; the phrases they were read from do not count. */
export function sameFacts(a: Facts | null, b: Facts | null): boolean {
  return JSON.stringify(said(a)) === JSON.stringify(said(b))
}
