import { EncodedPath, path } from '../encode.ts'

/** `/drives/{d}/root:/{folder}/{name}:`; segments are file names, without slashes. */
export const at = (driveId: string, segments: readonly string[]) =>
  new EncodedPath(
    path`/drives/${driveId}/root:/${new EncodedPath(segments.map(encodeURIComponent).join('/'))}:`,
  )
