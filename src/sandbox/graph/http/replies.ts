import type { Reply } from './operation.ts'

/** The usual answers. */
export const ok = (body: unknown, headers?: Record<string, string>): Reply =>
  headers ? { status: 200, headers, body } : { status: 200, body }
export const created = (body: unknown): Reply => ({ status: 201, body })
export const noContent: Reply = { status: 204 }
/** Graph answers 202 to a send with no body and no content type. */
export const accepted: Reply = { status: 202 }
