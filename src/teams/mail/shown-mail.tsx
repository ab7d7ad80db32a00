import { Text, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { MailMessage } from '../../mail/message.ts'
import { dayOfInstant } from '../../strategy/time-zone.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { MailText } from './mail-text.tsx'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** A mail made safe to read, nothing fetched from outside; `children`: its attachments. */
export function ShownMail({ mail, children }: { mail: MailMessage; children: ReactNode }) {
  const { language } = useTexts()
  const { timeZone } = useServices().edition.about
  const styles = useStyles()
  return (
    <>
      <Text weight="semibold">{mail.subject}</Text>
      <Text className={styles.quiet}>
        {mail.from?.name || mail.from?.address}
        {mail.sentAt && ` · ${dayInWords(dayOfInstant(timeZone, mail.sentAt), language)}`}
      </Text>
      <MailText mail={mail} />
      {children}
    </>
  )
}
