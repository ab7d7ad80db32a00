import type { GraphErrorCode } from '../graph/port.ts'

/** A step cannot go on for a reason of ours; coded as Graph's failures are, so that the same sentences serve. */
export class CodedFailure extends Error {
  override readonly name = 'CodedFailure'
  readonly code: GraphErrorCode
  constructor(code: GraphErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
