import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useTexts } from '../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface ConfirmedButtonProps {
  readonly text: string
  /** What a reader of the screen needs to tell it from its neighbours, for example a case's number. */
  readonly label: string
  /** What will happen, read before it does. */
  readonly what: string
  readonly busy: boolean
  readonly onConfirm: () => void
}

/** A button that says what it will do and asks once more; Esc or Avbryt leaves everything as it is. */
export function ConfirmedButton({ text, label, what, busy, onConfirm }: ConfirmedButtonProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <Button size="small" aria-label={label} onClick={() => setAsking(true)}>
        {text}
      </Button>
    )
  return (
    <div
      className={styles.box}
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false)
      }}
    >
      <Text>{what}</Text>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" autoFocus disabled={busy} onClick={onConfirm}>
          {text}
        </Button>
        <Button size="small" disabled={busy} onClick={() => setAsking(false)}>
          {t('life.mails.cancel')}
        </Button>
      </div>
    </div>
  )
}
