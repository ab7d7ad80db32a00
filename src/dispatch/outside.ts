/** Addresses outside the organisation's own domains, in the order given. */
export function outside(addresses: readonly string[], domains: readonly string[]): readonly string[] {
  const own = new Set(domains.map((domain) => domain.toLowerCase()))
  return addresses.filter((address) => {
    const domain = address.toLowerCase().split('@').at(-1) ?? ''
    return !own.has(domain) && ![...own].some((mine) => domain.endsWith(`.${mine}`))
  })
}

/** Whether an address is the organisation's own. */
export const isOurs =
  (domains: readonly string[]) =>
  (address: string): boolean =>
    outside([address], domains).length === 0
