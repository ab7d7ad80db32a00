import { makeStyles, tokens } from '@fluentui/react-components'

/** Cases as lines under one another, for where columns have no room or no sense. */
export const useLineStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  item: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottomWidth: '1px',
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    justifyItems: 'start',
  },
  link: { textAlign: 'start', overflowWrap: 'anywhere' },
})
