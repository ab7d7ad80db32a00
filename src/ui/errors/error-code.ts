import { GraphError, type GraphErrorCode } from '../../graph/port.ts'

export type ErrorCode = GraphErrorCode | 'paused' | 'unexpected'

/** The code whose sentence a person reads (`errors.code.<code>`); everything that is not Graph's is `unexpected`. */
export function errorCodeOf(error: unknown): ErrorCode {
  if (error instanceof GraphError) return error.code
  if (error instanceof Error && error.name === 'CaseConflict') return 'conflict'
  if (error instanceof Error && error.name === 'CasePaused') return 'paused'
  // A part of our own pages that could not be fetched (webpack).
  if (error instanceof Error && error.name === 'ChunkLoadError') return 'offline'
  return 'unexpected'
}
