/** A table as data, for a document, a workbook or a text file alike. Numbers stay numbers. */
export interface ReportTable {
  /** Short name, for the sheet of a workbook: at most 31 characters. */
  readonly name: string
  /** What the table says. */
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}
