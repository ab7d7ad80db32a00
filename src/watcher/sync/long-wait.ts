/** Longer than this nobody holds a place in the worker; the mailbox steps back and comes again. */
export const longestPauseMs = 5_000

/** A repeated call would have to wait too long here. */
export class LongWait extends Error {
  override readonly name = 'LongWait'
  readonly milliseconds: number
  constructor(milliseconds: number) {
    super(`Microsoft Graph asks for a pause of ${Math.ceil(milliseconds / 1000)} s`)
    this.milliseconds = milliseconds
  }
}

/** The port's waiting, short of blocking others. @throws LongWait */
export const shortWait = (milliseconds: number): Promise<void> =>
  milliseconds > longestPauseMs
    ? Promise.reject(new LongWait(milliseconds))
    : new Promise((resolve) => setTimeout(resolve, milliseconds))
