import type { GraphPort, GraphRequest } from './port.ts'

/** One page of a collection. */
export interface Page<T> {
  readonly value: readonly T[]
  readonly '@odata.nextLink'?: string
  readonly '@odata.deltaLink'?: string
}

/** Reads a collection page by page, with the same headers on every page. @throws GraphError */
export async function* pagesOf<T>(graph: GraphPort, request: GraphRequest): AsyncGenerator<Page<T>> {
  let path: string | undefined = request.path
  while (path !== undefined) {
    const page: Page<T> = (await graph.call<Page<T>>({ ...request, path })).body
    yield page
    path = page['@odata.nextLink']
  }
}

/** All of a collection. @throws GraphError */
export async function everything<T>(graph: GraphPort, request: GraphRequest): Promise<readonly T[]> {
  const all: T[] = []
  for await (const page of pagesOf<T>(graph, request)) all.push(...page.value)
  return all
}
