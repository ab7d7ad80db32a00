/** A message that an add-in puts above the mail. `type`: 0 informational, 1 progress, 2 error, 3 insight. */
export interface Notice {
  readonly key: string
  readonly type: number
  readonly message: string
}

const codes = { duplicate: 9023, missing: 9024, tooMany: 9025 }

/** Notices of every mail of this session, with Outlook's limits (five a mail, one a key). Failures carry Outlook's code. */
export class Notices {
  readonly #byItem = new Map<string, Notice[]>()
  readonly #changed: () => void
  constructor(changed: () => void) {
    this.#changed = changed
  }

  of(item: string): readonly Notice[] {
    return this.#byItem.get(item) ?? []
  }

  add(item: string, notice: Notice): number {
    const now = this.of(item)
    if (now.some((one) => one.key === notice.key)) return codes.duplicate
    if (now.length >= 5) return codes.tooMany
    return this.#put(item, [...now, notice])
  }

  replace(item: string, notice: Notice): number {
    const now = this.of(item)
    if (!now.some((one) => one.key === notice.key)) return this.add(item, notice)
    return this.#put(
      item,
      now.map((one) => (one.key === notice.key ? notice : one)),
    )
  }

  remove(item: string, key: string): number {
    const now = this.of(item)
    if (!now.some((one) => one.key === key)) return codes.missing
    return this.#put(
      item,
      now.filter((one) => one.key !== key),
    )
  }

  #put(item: string, notices: Notice[]): 0 {
    this.#byItem.set(item, notices)
    this.#changed()
    return 0
  }
}
