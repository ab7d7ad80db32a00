import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { Told } from './tell-members.ts'

const useStyles = makeStyles({
  wide: { width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface UntoldProps {
  readonly told: Exclude<Told, 'told'>
  /** What is known of it, in a sentence. */
  readonly said: string
  /** What the secretary can send herself. */
  readonly text: string
  readonly busy: boolean
  readonly onTold: () => void
  readonly onAgain: () => void
}

/**
 * A notice that members may not have had: the text to send oneself, and two ways on. Where they had it and only that could not be noted,
 * nothing is sent again: it is noted.
 */
export function Untold({ told, said, text, busy, onTold, onAgain }: UntoldProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const missed = told !== 'unwritten'
  return (
    <>
      <MessageBar className={styles.wide} intent="warning" layout="multiline" politeness="polite">
        <MessageBarBody>{said}</MessageBarBody>
      </MessageBar>
      {missed && (
        <Field className={styles.wide} label={t('meetings.publish.text')}>
          <Textarea readOnly value={text} resize="vertical" />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={onTold}>
          {t('meetings.publish.told')}
        </Button>
        {missed && (
          <Button disabledFocusable={busy} onClick={onAgain}>
            {t('meetings.publish.again')}
          </Button>
        )}
      </div>
    </>
  )
}
