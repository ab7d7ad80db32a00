import { Badge, Text, makeStyles, mergeClasses } from '@fluentui/react-components'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import { shownDuty } from '../../cases/rows/shown-duty.ts'
import { dayInWords } from '../../ui/case/days.ts'
import type { Names } from '../../ui/case/names.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from './saved-views.ts'

const useStyles = makeStyles({
  // Three lines are what a row of the grid has room for: whose it is where it is another's, what, and when.
  what: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' },
  oneLine: { WebkitLineClamp: 1 },
  when: { whiteSpace: 'nowrap' },
})

interface DueWordProps {
  readonly row: CaseRow
  readonly viewer: Viewer
  readonly names: Names
  /** Keeps it within a row of the grid. */
  readonly inCell?: boolean
}

/** What the reader has to do in a case and by when, else the nearest thing of another body, which is named; nothing where nothing is left. */
export function DueWord({ row, viewer, names, inCell = false }: DueWordProps) {
  const { t, language } = useTexts()
  const { clock } = useServices()
  const styles = useStyles()
  const shown = shownDuty(row, viewer.bodies)
  if (shown === null) return null
  const { due, kind, other } = shown
  const what = kind === null ? '' : t(`toDo.kinds.${kind}`)
  const whose = other === null ? '' : t('toDo.of', { body: names.body(other) })
  const when = (
    <>
      <time dateTime={due}>{dayInWords(due, language)}</time>{' '}
      {due < clock.today() && (
        <Badge appearance="outline" color="danger" size="small">
          {t('toDo.overdue')}
        </Badge>
      )}
    </>
  )
  return (
    <>
      {other !== null && (
        <Text size={200} block truncate wrap={false} title={whose}>
          {whose}
        </Text>
      )}
      {inCell ? (
        <>
          <Text
            size={200}
            className={mergeClasses(styles.what, other !== null && styles.oneLine)}
            title={what}
          >
            {what}
          </Text>
          <Text size={200} block className={styles.when}>
            {when}
          </Text>
        </>
      ) : (
        <Text size={200}>
          {what} {when}
        </Text>
      )}
    </>
  )
}
