import { Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { CaseRow } from '../../casestore/port.ts'
import type { Names } from '../../ui/case/names.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useLineStyles } from './line-styles.ts'
import { rowLine } from './row-line.ts'
import { DueWord } from './due-word.tsx'
import type { Viewer } from './saved-views.ts'
import { StateWord } from './state-word.tsx'

const useStyles = makeStyles({ line: { color: tokens.colorNeutralForeground2 } })

/** The list where there is no room for columns: a case is a link and three lines. */
export function CaseLines({
  rows,
  names,
  viewer,
  onOpen,
}: {
  rows: readonly CaseRow[]
  names: Names
  viewer: Viewer
  onOpen: (row: CaseRow) => void
}) {
  const texts = useTexts()
  const { t } = texts
  const styles = { ...useLineStyles(), ...useStyles() }
  return (
    <ul className={styles.list} aria-label={t('teams.list.label')}>
      {rows.map((row) => (
        <li key={row.id} className={styles.item}>
          <Link as="button" className={styles.link} onClick={() => onOpen(row)}>
            {row.number} {row.title}
          </Link>
          <Text size={200} className={styles.line}>
            {rowLine(row, names, texts, 'with-days')}
          </Text>
          <StateWord row={row} />
          <DueWord row={row} viewer={viewer} names={names} />
        </li>
      ))}
    </ul>
  )
}
