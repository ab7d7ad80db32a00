import type { DriveItem, Permission } from '@microsoft/microsoft-graph-types'
import { EncodedPath, path } from './encode.ts'
import { everything } from './pages.ts'
import { scopesOf } from './permissions.ts'
import { GraphError, type GraphPort } from './port.ts'
import { putPieces, transfer } from './upload.ts'

/** `/drives/{d}/root:/{folder}/{name}:`; segments are file names, without slashes. */
const at = (driveId: string, segments: readonly string[]) =>
  new EncodedPath(
    path`/drives/${driveId}/root:/${new EncodedPath(segments.map(encodeURIComponent).join('/'))}:`,
  )

/** Characters SharePoint refuses in names become `_`; the name keeps its end and at most 120 characters. */
export function fileName(wanted: string): string {
  const clean = [...wanted.normalize('NFC')]
    .map((char) => (char < ' ' || '"*:<>?/\\|#%~'.includes(char) ? '_' : char))
    .join('')
  const trimmed = clean.replace(/^[\s.]+|[\s.]+$/g, '')
  const dot = trimmed.lastIndexOf('.')
  const end = dot > 0 && trimmed.length - dot <= 8 ? trimmed.slice(dot) : ''
  return (trimmed.slice(0, trimmed.length - end.length).slice(0, 120 - end.length) || 'namnlös') + end
}

/**
 * Makes sure that a folder stands in the root of a library: POST /drives/{d}/root/children with `conflictBehavior: fail`, then GET.
 * Least privilege: Sites.Selected (write). Repeatable.
 */
export async function ensureFolder(graph: GraphPort, driveId: string, name: string): Promise<DriveItem> {
  try {
    const { body } = await graph.call<DriveItem>({
      method: 'POST',
      path: path`/drives/${driveId}/root/children`,
      body: { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
      repeatable: true,
      scopes: scopesOf('files.write'),
    })
    return body
  } catch (thrown) {
    if (!(thrown instanceof GraphError && (thrown.code === 'duplicate' || thrown.code === 'conflict')))
      throw thrown
    return getFile(graph, driveId, [name])
  }
}

/** GET /drives/{d}/root:/{path}. Least privilege: Sites.Selected (read). Reads only; repeatable. */
export async function getFile(
  graph: GraphPort,
  driveId: string,
  segments: readonly string[],
): Promise<DriveItem> {
  const request = {
    method: 'GET',
    path: at(driveId, segments).text.replace(/:$/, ''),
    scopes: scopesOf('files.read'),
  } as const
  return (await graph.call<DriveItem>(request)).body
}

/**
 * GET /drives/{d}/root:/{path}:/children, all pages. Least privilege: Sites.Selected (read). Reads only; repeatable.
 * @throws GraphError `not-found` when there is no such folder
 */
export const listFolder = (
  graph: GraphPort,
  driveId: string,
  segments: readonly string[],
): Promise<readonly DriveItem[]> =>
  everything(graph, {
    method: 'GET',
    path: path`${at(driveId, segments)}/children?$select=id,name,size,file,folder`,
    scopes: scopesOf('files.read'),
  })

/**
 * DELETE /drives/{d}/items/{i}: a file, or a folder with all of it, into the site's recycle bin. Least privilege: Sites.Selected (write).
 * One that is gone already is gone: repeatable.
 */
export async function deleteFile(graph: GraphPort, driveId: string, itemId: string): Promise<void> {
  const request = {
    method: 'DELETE',
    path: path`/drives/${driveId}/items/${itemId}`,
    answer: 'none',
  } as const
  try {
    await graph.call({ ...request, scopes: scopesOf('files.write') })
  } catch (thrown) {
    if (!(thrown instanceof GraphError && thrown.code === 'not-found')) throw thrown
  }
}

/**
 * PUT /drives/{d}/root:/{path}:/content, up to 250 MB; missing folders are made. Least privilege: Sites.Selected (write). The same
 * bytes at the same path are the same file: repeatable.
 */
export async function putFile(
  graph: GraphPort,
  driveId: string,
  segments: readonly string[],
  bytes: Uint8Array,
  contentType: string,
): Promise<DriveItem> {
  const request = { method: 'PUT', path: path`${at(driveId, segments)}/content`, body: bytes } as const
  return (
    await graph.call<DriveItem>({
      ...request,
      headers: { 'Content-Type': contentType },
      scopes: scopesOf('files.write'),
    })
  ).body
}

/**
 * The bytes of a file. `/content` answers 302 to another origin, which fails behind a preflight; the item's own
 * `@microsoft.graph.downloadUrl` is fetched without a token instead. Least privilege: Sites.Selected (read). Reads only.
 */
export async function getFileContent(
  graph: GraphPort,
  fetchPlain: typeof fetch,
  driveId: string,
  segments: readonly string[],
): Promise<Uint8Array> {
  const item = (await getFile(graph, driveId, segments)) as DriveItem & {
    readonly '@microsoft.graph.downloadUrl'?: string
  }
  const url = item['@microsoft.graph.downloadUrl']
  if (url === undefined)
    throw new GraphError({
      code: 'not-found',
      status: 0,
      graphCode: '',
      message: 'The file has no download address',
    })
  return new Uint8Array(await (await transfer(fetchPlain, url, { method: 'GET' })).arrayBuffer())
}

/**
 * POST …:/createUploadSession, then the bytes in pieces to its own address without a token. Least privilege: Sites.Selected (write).
 * The file replaces one of the same path: repeatable as a whole. For files of more than 4 MB, up to 250 GB.
 */
export async function uploadLargeFile(
  graph: GraphPort,
  fetchPlain: typeof fetch,
  driveId: string,
  segments: readonly string[],
  bytes: Uint8Array,
): Promise<DriveItem> {
  const { body } = await graph.call<{ readonly uploadUrl: string }>({
    method: 'POST',
    path: path`${at(driveId, segments)}/createUploadSession`,
    body: { item: { '@microsoft.graph.conflictBehavior': 'replace' } },
    repeatable: true,
    scopes: scopesOf('files.write'),
  })
  return (await (await putPieces(fetchPlain, body.uploadUrl, bytes)).json()) as DriveItem
}

/**
 * POST /drives/{d}/items/{i}/invite: shares a case's folder with people (by address) and groups (by id), without mail. Least privilege:
 * Files.ReadWrite or Sites.Selected (write). Setting the same rights again changes nothing: repeatable.
 */
export async function shareFolder(
  graph: GraphPort,
  driveId: string,
  itemId: string,
  readers: readonly string[],
  role: 'read' | 'write',
): Promise<readonly Permission[]> {
  const { body } = await graph.call<{ readonly value: readonly Permission[] }>({
    method: 'POST',
    path: path`/drives/${driveId}/items/${itemId}/invite`,
    body: {
      recipients: readers.map((reader) => (reader.includes('@') ? { email: reader } : { objectId: reader })),
      roles: [role],
      requireSignIn: true,
      sendInvitation: false,
      retainInheritedPermissions: false,
    },
    repeatable: true,
    scopes: scopesOf('files.share'),
  })
  return body.value
}
