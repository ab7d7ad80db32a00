import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { toTell } from '../../cases/telling.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { TellList } from '../../ui/case/tell-list.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { AppServices } from '../../ui/services.tsx'
import { useCaseWrite } from './use-case-write.ts'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS, justifySelf: 'stretch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface SetAsideProps {
  readonly stored: StoredCase
  readonly services: AppServices
  readonly body: string
  readonly onWritten: (stored: StoredCase) => void
  readonly onDone: (saved: boolean) => void
}

/** Who is not told after all, and why: the duty is over without a mail (users.md 21). */
export function SetAside({ onDone, ...props }: SetAsideProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const form = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, error, write } = useCaseWrite(props)
  const missing = chosen.length === 0 || reason.trim() === ''
  // Opened by a press: the first thing to choose is where one goes on.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const save = async () => {
    setTried(true)
    if (missing) return
    const shape = { type: 'telling-set-aside' as const, bodies: [...chosen], reason: reason.trim() }
    if (await write(shape)) onDone(true)
  }
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void save()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone(false)
      }}
    >
      <TellList
        legend={t('toDo.tell.asideWho')}
        bodies={toTell(props.stored.case).map(({ body }) => body)}
        chosen={chosen}
        onChange={setChosen}
        ways={null}
        names={props.services.directory}
      />
      <Field label={t('toDo.tell.asideWhy')} required>
        <Textarea rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Text role="alert">{tried && missing ? t('toDo.tell.asideMissing') : ''}</Text>
      {error !== null && <ErrorBar error={error} surface="outlook" onRetry={() => void save()} />}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {t('toDo.tell.asideSave')}
        </Button>
        <Button size="small" onClick={() => onDone(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
