/** Runs calls one after another: web and new Outlook take three at once at most, and a slow one must not starve the rest. */
export function inTurn(): <T>(call: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (call) => {
    const mine = last.then(call, call)
    last = mine.catch(() => undefined)
    return mine
  }
}
