import { makeStyles, tokens } from '@fluentui/react-components'
import { columnWidths, columnsMinWidth } from './columns.tsx'

/** Height of a row in pixels: two lines and their air. */
export const rowHeight = 56

const line = {
  display: 'grid',
  gridTemplateColumns: columnWidths,
  borderBottomWidth: '1px',
  borderBottomStyle: 'solid',
  borderBottomColor: tokens.colorNeutralStroke2,
} as const

/** How the grid looks; rows stand at places of their own so that only those in sight are there. */
export const useGridStyles = makeStyles({
  scroll: { overflow: 'auto', height: 'max(20rem, calc(100vh - 20rem))', position: 'relative' },
  grid: { minWidth: columnsMinWidth },
  head: {
    ...line,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { position: 'relative' },
  row: {
    ...line,
    position: 'absolute',
    insetInlineStart: 0,
    insetInlineEnd: 0,
    height: `${rowHeight}px`,
    cursor: 'pointer',
    alignItems: 'center',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineOffset: '-2px',
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  // What does not fit is cut in its own row; it never runs over its neighbours.
  inRow: { maxHeight: `${rowHeight}px`, boxSizing: 'border-box', overflow: 'hidden' },
  sort: {
    fontWeight: tokens.fontWeightSemibold,
    justifyContent: 'flex-start',
    paddingInline: 0,
    minWidth: 0,
    // A long word of another language takes a second line rather than losing its end.
    maxWidth: '100%',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
})
