import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { mergedInto } from '../../cases/mails-of.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'

/** Says where a case went that became part of another, and leads there. */
export function MergedNotice({ stored, onCase }: { stored: StoredCase; onCase: (caseId: string) => void }) {
  const { t } = useTexts()
  const into = mergedInto(stored.case)
  if (into === null) return null
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>{t('life.mails.merged', { number: into.number })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onCase(into.id)}>
          {t('life.mails.open', { number: into.number })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
