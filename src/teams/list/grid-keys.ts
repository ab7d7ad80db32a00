/** A cell of the grid; row -1 is the header. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/**
 * Where a key leads in a grid (WAI-ARIA Authoring Practices, grid pattern): arrows one step, Home and End along the row, with Ctrl to
 * the corners, Page Up and Page Down a screenful. Null for keys that do not move.
 */
export function moveInGrid(
  at: GridPlace,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): GridPlace | null {
  const lastRow = size.rows - 1
  const lastColumn = size.columns - 1
  const to = (row: number, column: number): GridPlace => ({
    row: Math.max(-1, Math.min(lastRow, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  })
  switch (key) {
    case 'ArrowDown':
      return to(at.row + 1, at.column)
    case 'ArrowUp':
      return to(at.row - 1, at.column)
    case 'ArrowRight':
      return to(at.row, at.column + 1)
    case 'ArrowLeft':
      return to(at.row, at.column - 1)
    case 'PageDown':
      return to(at.row + size.page, at.column)
    case 'PageUp':
      return to(Math.max(0, at.row - size.page), at.column)
    case 'Home':
      return ctrlKey ? to(0, 0) : to(at.row, 0)
    case 'End':
      return ctrlKey ? to(lastRow, lastColumn) : to(at.row, lastColumn)
    default:
      return null
  }
}
