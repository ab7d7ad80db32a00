import { Text, makeStyles, tokens } from '@fluentui/react-components'
import type { MailMessage } from '../../mail/message.ts'
import { safeHtml } from '../../ui/case/safe-html.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { textAsHtml } from '../discussion/posts.ts'

const useStyles = makeStyles({
  text: {
    maxHeight: '30rem',
    width: '100%',
    boxSizing: 'border-box',
    overflow: 'auto',
    padding: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground2,
    // On paper nobody can scroll.
    '@media print': { maxHeight: 'none', overflow: 'visible' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** What stands in a mail, made safe to read, and that nothing was fetched from outside. */
export function MailText({ mail }: { mail: Pick<MailMessage, 'html' | 'text'> }) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <>
      <div
        className={styles.text}
        role="region"
        aria-label={t('life.mail.title')}
        tabIndex={0}
        dangerouslySetInnerHTML={{ __html: mail.html === null ? textAsHtml(mail.text) : safeHtml(mail.html) }}
      />
      {mail.html !== null && (
        <Text size={200} className={styles.quiet}>
          {t('life.mail.blocked')}
        </Text>
      )}
    </>
  )
}
