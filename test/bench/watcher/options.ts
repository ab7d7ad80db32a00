/** A whole number given as `--name=N`. */
export const given = (name: string, otherwise: number): number =>
  Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Waits until something holds, looking often. @returns whether it came to hold in time */
export async function holdsWithin(
  milliseconds: number,
  holds: () => boolean | Promise<boolean>,
): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (!(await holds())) {
    if (performance.now() > end) return false
    await pause(100)
  }
  return true
}

/** One line with the time since the start, so that a long run can be followed. */
export const say = (text: string): void =>
  console.log(`${String(Math.round(performance.now() / 1000)).padStart(4)} s  ${text}`)
