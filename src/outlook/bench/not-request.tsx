import { Button, Caption1, makeStyles } from '@fluentui/react-components'
import { useTexts } from '../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } })

/** A mail that is no request: nothing to do, and the way to start all the same. */
export function NotRequest({
  lead,
  onStart,
  onNoCase,
}: {
  /** What is known: probably not, unclear, or no text to judge by. */
  lead: 'unlikely' | 'unclear' | 'textless'
  onStart: () => void
  onNoCase: () => void
}) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <>
      <Caption1>{t(`pane.notRequest.lead.${lead}`)}</Caption1>
      <Button className={styles.start} onClick={onStart}>
        {t('pane.notRequest.start')}
      </Button>
      <Button className={styles.start} appearance="subtle" onClick={onNoCase}>
        {t('pane.notRequest.confirmNone')}
      </Button>
    </>
  )
}
