import { Badge, Link, Text } from '@fluentui/react-components'
import { openConditionsIn } from '../../cases/rows/open-conditions-in.ts'
import type { CaseRow } from '../../casestore/port.ts'
import { dayInWords } from '../../ui/case/days.ts'
import type { Names } from '../../ui/case/names.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { useLineStyles } from './line-styles.ts'

interface ConditionLinesProps {
  readonly rows: readonly CaseRow[]
  readonly names: Names
  readonly onOpen: (row: CaseRow) => void
}

/** The open conditions of these cases: by when and by whom each is followed up, and the case, which has its words. */
export function ConditionLines({ rows, names, onOpen }: ConditionLinesProps) {
  const { t, language } = useTexts()
  const { clock } = useServices()
  const styles = useLineStyles()
  return (
    <ul className={styles.list} aria-label={t('teams.views.conditions')}>
      {openConditionsIn(rows).map(({ row, body, due }, at) => (
        // Two conditions of one case may have the same body and day; nothing else of them is in the index.
        <li key={`${row.id} ${at}`} className={styles.item}>
          <Text>
            {due === null
              ? t('teams.list.conditionWithoutDay', { body: names.body(body) })
              : t('life.conditions.due', { day: dayInWords(due, language), body: names.body(body) })}{' '}
            {due !== null && due < clock.today() && (
              <Badge appearance="outline" color="danger" size="small">
                {t('toDo.overdue')}
              </Badge>
            )}
          </Text>
          <Link as="button" className={styles.link} onClick={() => onOpen(row)}>
            {row.number} {row.title}
          </Link>
        </li>
      ))}
    </ul>
  )
}
