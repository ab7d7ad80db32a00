import { failure } from '../http/failure.ts'

/** The OData options of an address, `$` sent plain or as %24. */
export interface ODataQuery {
  readonly select: readonly string[] | null
  readonly expand: string | null
  readonly filter: string | null
  readonly search: string | null
  readonly orderby: readonly { readonly path: string; readonly descending: boolean }[]
  readonly top: number | null
  readonly skip: number
  readonly count: boolean
  readonly all: URLSearchParams
}

const wholeNumber = (all: URLSearchParams, name: string): number | null => {
  const text = all.get(name)
  if (text === null) return null
  if (!/^\d+$/.test(text)) throw failure.badRequest(`Invalid value '${text}' for ${name}.`)
  return Number(text)
}

const words = (text: string | null): string[] | null =>
  text === null
    ? null
    : text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '')

/** Reads the query string; 400 on numbers that are none. */
export const parseQuery = (search: string): ODataQuery => {
  const all = new URLSearchParams(search)
  return {
    select: words(all.get('$select')),
    expand: all.get('$expand'),
    filter: all.get('$filter'),
    search: all.get('$search'),
    orderby: (words(all.get('$orderby')) ?? []).map((term) => {
      const [path = '', direction] = term.split(/\s+/)
      return { path, descending: direction?.toLowerCase() === 'desc' }
    }),
    top: wholeNumber(all, '$top'),
    skip: wholeNumber(all, '$skip') ?? 0,
    count: all.get('$count') === 'true',
    all,
  }
}
