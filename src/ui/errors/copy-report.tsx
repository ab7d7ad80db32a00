import { Button, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { useTexts } from '../i18n/use-texts.ts'
import { errorReport } from './error-report.ts'
import { version } from './version.ts'

/** "Kopiera felrapport", with the text to copy by hand where the clipboard is closed to us. */
export function CopyReport({ error, surface }: { error: unknown; surface: 'outlook' | 'teams' }) {
  const { t } = useTexts()
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const text = () => errorReport(error, { version, surface, now: new Date(), userAgent: navigator.userAgent })
  const copy = () => {
    const writing = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error('no clipboard'))
    writing.then(
      () => setState('copied'),
      () => setState('refused'),
    )
  }
  if (state === 'copied') return <span role="status">{t('errors.reportCopied')}</span>
  if (state === 'refused')
    return <Textarea readOnly aria-label={t('errors.reportFailed')} value={text()} rows={6} />
  return (
    <Button size="small" appearance="transparent" onClick={copy}>
      {t('errors.report')}
    </Button>
  )
}
