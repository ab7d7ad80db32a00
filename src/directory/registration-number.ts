/**
 * How a body writes its diary numbers, as a mask that an administrator can read: `#` stands for one or more digits, everything else for
 * itself; several ways are parted by a bar (`KS #/# | #-#/#`). Bodies write them in too many ways for one pattern, so a number that
 * does not fit is remarked on and never refused.
 */
export type RegistrationMask = string

/** Whether a number is written as the body writes its own. A body without a mask takes anything that has a digit. */
export function fitsMask(mask: RegistrationMask | null | undefined, number: string): boolean {
  const given = number.trim()
  if (!mask) return /\d/.test(given)
  return masks(mask).some((source) => new RegExp(`^${source}$`, 'i').test(given))
}

/**
 * The diary number in a subject line or text, to be offered into the case: one that fits the body's mask, else what follows "dnr" or
 * "diarienummer". Null when there is none.
 */
export function registrationNumberIn(text: string, mask: RegistrationMask | null | undefined): string | null {
  const short = text.slice(0, 2000)
  const byMask = masks(mask ?? '')
    .map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'iu').exec(short)?.[0])
    .find((found) => found !== undefined)
  if (byMask !== undefined) return byMask.trim()
  const named =
    /(?<!\p{L})(?:dnr|diarienummer|diarienr|registration number)[.:]?\s{0,3}((?:[\p{L}]{1,6}\s)?[\p{L}\d][\p{L}\d.\-/]{0,30}\d)/iu.exec(
      short,
    )
  return named?.[1] ?? null
}

function masks(mask: RegistrationMask): string[] {
  return mask
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one.includes('#'))
    .map((one) =>
      one
        .replace(/[.*+?^${}()[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s+')
        .replace(/#/g, '\\d{1,9}'),
    )
}
