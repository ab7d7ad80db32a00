/** A parameter of the page's own address, or null. */
export const parameter = (name: string) => new URLSearchParams(window.location.search).get(name)

const personKey = 'sandbox.person'

/** Whom one is: as the address says, else as one was last. */
export const chosenPerson = () => parameter('person') ?? localStorage.getItem(personKey)

/** Remembers whom one is, for links that do not say. */
export const rememberPerson = (key: string) => localStorage.setItem(personKey, key)

/** Keeps the page's address in step with what is shown, so that a reload and a copied link come back here. */
export function remember(values: Readonly<Record<string, string | null>>): void {
  const url = new URL(window.location.href)
  url.hash = ''
  for (const [name, value] of Object.entries(values)) {
    if (value === null) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  window.history.replaceState(null, '', url)
}
