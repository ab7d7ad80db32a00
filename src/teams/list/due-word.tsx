import { Badge, Text } from '@fluentui/react-components'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import { shownDuty } from '../../cases/rows/shown-duty.ts'
import { dayInWords } from '../../ui/case/days.ts'
import type { Names } from '../../ui/case/names.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from './saved-views.ts'

/** What the reader has to do in a case and by when, else the nearest thing of another body, which is named; nothing where nothing is left. */
export function DueWord({ row, viewer, names }: { row: CaseRow; viewer: Viewer; names: Names }) {
  const { t, language } = useTexts()
  const { clock } = useServices()
  const shown = shownDuty(row, viewer.bodies)
  if (shown === null) return null
  const { due, kind, other } = shown
  return (
    <>
      {other !== null && (
        <Text size={200} block truncate wrap={false} title={names.body(other)}>
          {t('toDo.of', { body: names.body(other) })}
        </Text>
      )}
      <Text size={200}>
        {kind !== null && <>{t(`toDo.kinds.${kind}`)} </>}
        <time dateTime={due}>{dayInWords(due, language)}</time>{' '}
        {due < clock.today() && (
          <Badge appearance="outline" color="danger" size="small">
            {t('toDo.overdue')}
          </Badge>
        )}
      </Text>
    </>
  )
}
