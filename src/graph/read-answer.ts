import type { GraphAnswer, GraphRequest } from './port.ts'

/** Header names in lower case, as both fetch and `$batch` answers are compared by them. */
export const lowerCased = (headers: Iterable<readonly [string, string]>): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]))

/**
 * Reads the body as the request wants it. Some successes are empty (202, 204) and some errors are not JSON.
 *
 * @throws SyntaxError when a success should be JSON and is not, or should be empty and is not: the answer is lost, whatever was
 *   done. A gateway's page in place of Graph's own 202 says nothing about a message having left.
 */
export async function readAnswer(
  response: Response,
  answer: GraphRequest['answer'],
): Promise<GraphAnswer<unknown>> {
  const { status } = response
  const headers = lowerCased(response.headers)
  if (response.ok && answer === 'bytes') {
    return { status, headers, body: new Uint8Array(await response.arrayBuffer()) }
  }
  const text = await response.text()
  if (response.ok && answer === 'none' && text !== '' && status === 200)
    throw new SyntaxError('The answer should be empty')
  if (text === '' || (response.ok && answer === 'none')) return { status, headers, body: null }
  return { status, headers, body: response.ok ? JSON.parse(text) : parsedIfJson(text) }
}

function parsedIfJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A gateway in between answers with a page of HTML; the status says enough.
    return null
  }
}
