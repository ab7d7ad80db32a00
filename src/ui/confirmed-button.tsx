import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useTexts } from './i18n/use-texts.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface ConfirmedButtonProps {
  readonly text: string
  /** What a reader of the screen needs to tell it from its neighbours, for example a case's number; left out, the text itself. */
  readonly label?: string
  /** What will happen, read before it does. */
  readonly what: string
  readonly busy: boolean
  readonly onConfirm: () => void
}

/** A button that says what it will do and asks once more; Esc or Avbryt leaves everything as it is. */
export function ConfirmedButton({ text, label = text, what, busy, onConfirm }: ConfirmedButtonProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const [asking, setAsking] = useState<'not yet' | 'now' | 'no longer'>('not yet')
  if (asking !== 'now')
    return (
      <Button
        size="small"
        aria-label={label}
        autoFocus={asking === 'no longer'}
        onClick={() => setAsking('now')}
      >
        {text}
      </Button>
    )
  const leave = () => setAsking('no longer')
  return (
    <div
      className={styles.box}
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        leave()
      }}
    >
      <Text>{what}</Text>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" autoFocus disabledFocusable={busy} onClick={onConfirm}>
          {text}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={leave}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  )
}
