import { GraphError } from './port.ts'

/**
 * Pieces of an upload session are multiples of 320 KiB and, for attachments, less than 4 MB each
 * (https://learn.microsoft.com/graph/api/driveitem-createuploadsession, …/outlook-large-attachments).
 */
const pieceBytes = 320 * 1024 * 10

/**
 * Puts bytes to an upload session's own address, piece by piece and without a token. Not repeatable piece by piece: a session
 * that broke is given up and the upload begun anew. @throws GraphError `invalid` for nothing to upload
 */
export async function putPieces(
  fetchPlain: typeof fetch,
  uploadUrl: string,
  bytes: Uint8Array,
): Promise<Response> {
  let last: Response | null = null
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    const piece = bytes.slice(start, start + pieceBytes)
    const headers = { 'Content-Range': `bytes ${start}-${start + piece.length - 1}/${bytes.length}` }
    last = await transfer(fetchPlain, uploadUrl, { method: 'PUT', headers, body: new Blob([piece]) })
  }
  if (last !== null) return last
  throw new GraphError({
    code: 'invalid',
    status: 0,
    graphCode: '',
    message: 'An empty file needs no upload session',
  })
}

/** One call to an address that is its own permission: no token goes along. @throws GraphError */
export async function transfer(fetchPlain: typeof fetch, url: string, init: RequestInit): Promise<Response> {
  const response = await fetchPlain(url, init).catch((thrown: unknown) => {
    throw new GraphError({
      code: 'offline',
      status: 0,
      graphCode: '',
      message: `The file could not be transferred: ${thrown instanceof Error ? thrown.message : ''}`,
      ambiguous: init.method !== 'GET',
    })
  })
  if (response.ok) return response
  throw new GraphError({
    code: response.status === 404 ? 'not-found' : 'unavailable',
    status: response.status,
    graphCode: '',
    message: 'The file could not be transferred',
    ambiguous: init.method !== 'GET' && response.status >= 500,
  })
}
