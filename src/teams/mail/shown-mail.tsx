import { Text, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { MailMessage } from '../../mail/message.ts'
import { dayOfInstant } from '../../strategy/time-zone.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { safeHtml } from '../../ui/case/safe-html.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
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

/** A mail made safe to read, nothing fetched from outside; `children`: its attachments. */
export function ShownMail({ mail, children }: { mail: MailMessage; children: ReactNode }) {
  const { t, language } = useTexts()
  const { timeZone } = useServices().edition.about
  const styles = useStyles()
  return (
    <>
      <Text weight="semibold">{mail.subject}</Text>
      <Text className={styles.quiet}>
        {mail.from?.name || mail.from?.address}
        {mail.sentAt && ` · ${dayInWords(dayOfInstant(timeZone, mail.sentAt), language)}`}
      </Text>
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
      {children}
    </>
  )
}
