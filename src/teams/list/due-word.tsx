import { Badge, Text } from '@fluentui/react-components'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'

/** The nearest thing to do in a case and its day; nothing where nothing is left. */
export function DueWord({ row }: { row: CaseRow }) {
  const { t, language } = useTexts()
  const { clock } = useServices()
  if (row.dueOn === null) return null
  return (
    <Text size={200}>
      {row.dueKind !== null && <>{t(`toDo.kinds.${row.dueKind}`)} </>}
      <time dateTime={row.dueOn}>{dayInWords(row.dueOn, language)}</time>{' '}
      {row.dueOn < clock.today() && (
        <Badge appearance="outline" color="danger" size="small">
          {t('toDo.overdue')}
        </Badge>
      )}
    </Text>
  )
}
