import type { PackedRow } from '../cases/rows/pack-row.ts'

/** What a machine keeps of the compact index: rows by item id, and the link to ask from next. */
export interface KeptRows {
  readonly deltaLink: string
  readonly rows: readonly (readonly [string, PackedRow])[]
}

/** A change to what is kept. `whole` replaces everything. */
export interface RowChange {
  readonly deltaLink: string
  readonly put: readonly (readonly [string, PackedRow])[]
  readonly removed: readonly string[]
  readonly whole: boolean
}

/** Keeps the compact index between visits. A machine that cannot keep it (private browsing, full disk) reads it anew each time. */
export interface RowStorage {
  load(): Promise<KeptRows | null>
  save(change: RowChange): Promise<void>
  /** When access is refused, nothing stays on the machine. */
  clear(): Promise<void>
}
