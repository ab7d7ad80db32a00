import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { SecrecyMark } from '../../cases/secrecy.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { SecrecyReminders } from '../../ui/case/secrecy-reminders.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { useNames } from '../use-names.ts'
import { Lines } from './fields.tsx'
import { useWrite } from './use-write.ts'
import { writesOf } from './writes-of.ts'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** The case's reminders of secrecy, and the way to lift one with a reason: while one stands nothing is disposed of. */
export function SecrecySection({ stored, viewer }: { stored: StoredCase; viewer: Viewer }) {
  const { actor } = useServices()
  const names = useNames()
  const may = writesOf(stored.case, viewer, actor.upn).find(({ write }) => write === 'secrecy-lifted')
  return (
    <SecrecyReminders
      of={stored.case}
      bodyName={(id) => names.body(id)}
      below={(mark) => may && <Lift stored={stored} body={may.body} mark={mark} />}
    />
  )
}

function Lift({ stored, body, mark }: { stored: StoredCase; body: string; mark: SecrecyMark }) {
  const { t } = useTexts()
  const styles = useStyles()
  const write = useWrite(stored, body)
  const [open, setOpen] = useState(false)
  const [tried, setTried] = useState(false)
  const [reason, setReason] = useState('')
  const missing = reason.trim() === ''
  if (!open)
    return (
      <Button
        size="small"
        aria-label={t('secrecy.liftOne', { ground: mark.ground })}
        onClick={() => setOpen(true)}
      >
        {t('secrecy.lift')}
      </Button>
    )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing) write.mutate({ type: 'secrecy-lifted', mark: mark.id, reason: reason.trim() })
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Lines
        typed={{ reason }}
        onChange={({ reason: typed }) => setReason(typed ?? '')}
        name="reason"
        label={t('secrecy.why')}
        required
      />
      <Text role="alert">{tried && missing ? t('secrecy.missing') : ''}</Text>
      {write.error && <ErrorBar error={write.error} surface="teams" />}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={write.isPending}>
          {t('secrecy.lift')}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
