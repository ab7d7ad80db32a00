/** Closes an exhaustive switch: a new member of the union fails to compile here. @throws when data from a newer version slipped in */
export function never(value: never): never {
  throw new Error(`Not a known value: ${JSON.stringify(value)}`)
}
