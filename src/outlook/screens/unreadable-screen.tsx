import { Button } from '@fluentui/react-components'
import { CopyReport } from '../../ui/errors/copy-report.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { HostError } from '../host/host-error.ts'
import { PlainScreen } from './plain-screen.tsx'

/** The mail's text is closed to us: why, and the second door. */
export function UnreadableScreen({
  error,
  onAgain,
  onTab,
}: {
  error: unknown
  onAgain: () => void
  onTab: (() => void) | null
}) {
  const { t } = useTexts()
  const code = error instanceof HostError && error.code !== 'changed' ? error.code : null
  const why =
    code === null
      ? t('errors.code.unexpected')
      : t(`pane.unreadable.${code}`, { code: error instanceof HostError ? error.officeCode : 0 })
  return (
    <PlainScreen title={t('pane.unreadable.title')} lines={[why]}>
      <Button appearance="primary" onClick={onAgain}>
        {t('pane.unreadable.again')}
      </Button>
      {onTab !== null && <Button onClick={onTab}>{t('pane.unreadable.secondDoor')}</Button>}
      <CopyReport error={error} surface="outlook" />
    </PlainScreen>
  )
}
