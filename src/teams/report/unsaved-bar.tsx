import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import { useTexts } from '../../ui/i18n/use-texts.ts'

/** Asks before texts that are not saved are left. */
export function UnsavedBar({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useTexts()
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{t('report.unsaved')}</MessageBarTitle>
        {t('report.leaving')}
      </MessageBarBody>
      <MessageBarActions>
        <Button autoFocus onClick={onStay}>
          {t('report.stay')}
        </Button>
        <Button onClick={onLeave}>{t('report.leave')}</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
