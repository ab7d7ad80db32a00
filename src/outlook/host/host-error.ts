/** Ways an Office.js call can end without an answer; `protected` = encrypted or rights-managed, `changed` = the person moved on. */
export type HostErrorCode = 'timeout' | 'changed' | 'refused' | 'protected' | 'unsupported'

/** A failed call to the mail client. `officeCode` is Office.js' own number (platform: host-protocol §1.7), 0 when there is none. */
export class HostError extends Error {
  override readonly name = 'HostError'
  readonly code: HostErrorCode
  readonly officeCode: number
  constructor(code: HostErrorCode, officeCode = 0) {
    super(`Office: ${code} ${officeCode}`)
    this.code = code
    this.officeCode = officeCode
  }
}
