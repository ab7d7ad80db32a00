import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { registrationOf } from '../../cases/parts.ts'
import { checkRegistration, offeredNumber } from '../../cases/registration.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { bodyById } from '../../directory/directory.ts'
import { RegistrationFields } from '../../ui/case/registration-fields.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { AppServices } from '../../ui/services.tsx'
import { useCaseWrite } from './use-case-write.ts'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

export interface RegisterFormProps {
  readonly stored: StoredCase
  readonly services: AppServices
  /** Body in whose diary it is. */
  readonly body: string
  /** Subject and text of the mail in hand, in which a number may stand. */
  readonly texts: readonly string[]
  /** Day on which the mail in hand came, offered as the day of receipt; empty when nobody knows. */
  readonly receivedOn: string
  readonly onWritten: (stored: StoredCase) => void
  readonly onDone: (saved: boolean) => void
}

/** The body's own diary number, written into the case (users.md 5–6). Both sides of a hand-over have one. */
export function RegisterForm({ texts, receivedOn, onDone, ...props }: RegisterFormProps) {
  const { stored, services, body } = props
  const { t } = useTexts()
  const styles = useStyles()
  const form = useRef<HTMLFormElement>(null)
  const own = registrationOf(stored.case, body)
  const [typed, setTyped] = useState({
    number: own.registrationNumber ?? '',
    receivedOn: own.receivedOn ?? receivedOn,
  })
  const [tried, setTried] = useState(false)
  const { busy, error, write } = useCaseWrite(props)
  const today = services.clock.today()
  const mask = bodyById(services.directory, body)?.registrationMask ?? null
  const checked = checkRegistration(typed, today)
  // Opened by a press: the first thing to fill in is where one goes on.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const save = async () => {
    setTried(true)
    if ('shape' in checked && (await write(checked.shape))) onDone(true)
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
      <RegistrationFields
        typed={typed}
        onChange={(change) => setTyped({ ...typed, ...change })}
        mask={mask}
        offered={offeredNumber(stored.case, texts, mask)}
        today={today}
      />
      <Text role="alert">{tried && 'fault' in checked ? t(`toDo.register.fault.${checked.fault}`) : ''}</Text>
      {error !== null && <ErrorBar error={error} surface="outlook" onRetry={() => void save()} />}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {t('toDo.register.save')}
        </Button>
        <Button size="small" onClick={() => onDone(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
