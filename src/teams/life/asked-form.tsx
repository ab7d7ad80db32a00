import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface AskedFormProps {
  /** The button that opens it, and the one that does it. */
  readonly text: string
  /** What tells the opening button from its neighbours; the text itself when left out. */
  readonly label?: string
  readonly busy: boolean
  readonly error: unknown
  /** True when something that is needed has not been filled in; the form says so itself from the first try on. */
  readonly missing: boolean
  readonly onSubmit: () => void
  /** What stands in the form; `tried` once it has been sent with something missing. */
  readonly children: (tried: boolean) => ReactNode
}

/** A button inside a notice that asks for what is needed before it does anything; Avbryt leaves everything as it is. */
export function AskedForm({ text, label, busy, error, missing, onSubmit, children }: AskedFormProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const [tried, setTried] = useState(false)
  if (!open)
    return (
      <Button
        size="small"
        {...(label === undefined ? {} : { 'aria-label': label })}
        onClick={() => setOpen(true)}
      >
        {text}
      </Button>
    )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing && !busy) onSubmit()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {children(tried && missing)}
      {error !== null && <ErrorBar error={error} surface="teams" />}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {text}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
