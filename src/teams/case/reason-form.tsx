import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { needsWords } from './needs-words.ts'
import type { TabIntent } from './tab-intents.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
})

/** Asks for a reason or an answer where the receiver needs one; else says what the step means. */
export function ReasonForm({
  intent,
  onReady,
  onClose,
}: {
  intent: TabIntent
  onReady: (reason: string) => void
  onClose: () => void
}) {
  const { t, tryText } = useTexts()
  const styles = useStyles()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const wanted = needsWords.has(intent)
  const missing = wanted && reason.trim() === ''
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing) onReady(reason.trim())
  }
  return (
    <form className={styles.box} onSubmit={submit} noValidate>
      <p style={{ margin: 0 }}>{tryText(`teams.act.${intent}Help`, '')}</p>
      {wanted && (
        <Field
          label={t(intent === 'give-advice' ? 'teams.act.answer' : 'teams.act.reason')}
          hint={intent === 'give-advice' ? '' : t('teams.act.reasonHint')}
          required
          {...(tried && missing ? { validationMessage: t('teams.act.reasonMissing') } : {})}
        >
          <Textarea value={reason} onChange={(_, { value }) => setReason(value)} autoFocus />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {t('teams.act.review')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
    </form>
  )
}
