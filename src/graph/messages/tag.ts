/** A named property on a message (MAPI, "String {guid} Name X"), by which we recognise what is ours. */
export interface Tag {
  readonly id: string
  readonly value: string
}
