import { Badge, Text, makeStyles } from '@fluentui/react-components'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'

const useStyles = makeStyles({
  // Two lines of what, one of when: what a row of the grid has room for.
  what: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' },
  when: { whiteSpace: 'nowrap' },
})

/** The nearest thing to do in a case and its day; nothing where nothing is left. `inCell` keeps it within a row of the grid. */
export function DueWord({ row, inCell = false }: { row: CaseRow; inCell?: boolean }) {
  const { t, language } = useTexts()
  const { clock } = useServices()
  const styles = useStyles()
  if (row.dueOn === null) return null
  const what = row.dueKind === null ? '' : t(`toDo.kinds.${row.dueKind}`)
  const when = (
    <>
      <time dateTime={row.dueOn}>{dayInWords(row.dueOn, language)}</time>{' '}
      {row.dueOn < clock.today() && (
        <Badge appearance="outline" color="danger" size="small">
          {t('toDo.overdue')}
        </Badge>
      )}
    </>
  )
  if (inCell)
    return (
      <>
        <Text size={200} className={styles.what} title={what}>
          {what}
        </Text>
        <Text size={200} block className={styles.when}>
          {when}
        </Text>
      </>
    )
  return (
    <Text size={200}>
      {what} {when}
    </Text>
  )
}
