/** Time as the machine needs it; tests pass one that does not wait. */
export interface Clock {
  now(): Date
  sleep(milliseconds: number): Promise<void>
}

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}
