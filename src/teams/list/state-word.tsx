import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { Warning16Regular } from '@fluentui/react-icons'
import type { CaseRow } from '../../casestore/port.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  unfinished: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    color: tokens.colorStatusWarningForeground3,
  },
})

/** Where a case stands, by word; with a word more when something of it was not carried out. */
export function StateWord({ row }: { row: CaseRow }) {
  const { t, tryText } = useTexts()
  const styles = useStyles()
  return (
    <span>
      <Text>{tryText(`words.state.${row.state}`, row.state)}</Text>
      {row.unfinished && (
        <Text size={200} className={styles.unfinished}>
          <Warning16Regular aria-hidden /> {t('teams.list.unfinished')}
        </Text>
      )}
    </span>
  )
}
