import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { openingOf } from '../../cases/opening-of.ts'
import { pausedTitle } from '../../cases/paused.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { PauseNotice } from '../../ui/case/pause-notice.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { WithdrawPaper } from '../ib/withdraw-paper.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { Line } from './fields.tsx'
import { useWrite } from './use-write.ts'
import { writesOf } from './writes-of.ts'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface PauseSectionProps {
  readonly stored: StoredCase
  readonly viewer: Viewer
}

/** That the case is paused, whom to ask, and the way on once the security function has answered. */
export function PauseSection({ stored, viewer }: PauseSectionProps) {
  const { actor, edition, directory } = useServices()
  const may = writesOf(stored.case, viewer, actor.upn).find(({ write }) => write === 'pause-ended')
  return (
    <PauseNotice of={stored.case} edition={edition} directory={directory}>
      <WithdrawPaper stored={stored} viewer={viewer} />
      {may && <EndPause stored={stored} body={may.body} />}
    </PauseNotice>
  )
}

function EndPause({ stored, body }: { stored: StoredCase; body: string }) {
  const { t } = useTexts()
  const styles = useStyles()
  const write = useWrite(stored, body)
  const [open, setOpen] = useState(false)
  const [tried, setTried] = useState(false)
  const [title, setTitle] = useState('')
  // A case that was paused later has kept its name.
  const isNameless = openingOf(stored.case)?.title === pausedTitle
  const missing = isNameless && title.trim() === ''
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {t('secrecy.pause.end')}
      </Button>
    )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing || write.isPending) return
    const about = { title: title.trim(), summary: title.trim(), kinds: [], facts: null }
    write.mutate({ type: 'pause-ended', ...(isNameless && { about }) })
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Text>{t('secrecy.pause.when')}</Text>
      {isNameless && (
        <Line
          typed={{ title }}
          onChange={({ title: typed }) => setTitle(typed ?? '')}
          name="title"
          label={t('secrecy.pause.what')}
          required
          fault={tried && missing ? t('secrecy.pause.missing') : undefined}
        />
      )}
      {write.error && <ErrorBar error={write.error} surface="teams" />}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={write.isPending}>
          {t('secrecy.pause.end')}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
