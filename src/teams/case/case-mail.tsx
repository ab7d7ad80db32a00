import { Text } from '@fluentui/react-components'
import type { MailRef } from '../../cases/actions.ts'
import { instantInWords } from '../../ui/case/days.ts'
import { isolated } from '../../ui/case/isolated.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Section } from '../../ui/case/section.tsx'
import { WholeMail } from '../mail/whole-mail.tsx'

/** Which mail the case began with, where it lies and what stands in it; reading a case opens nobody's mailbox. */
export function CaseMail({ caseId, mail }: { caseId: string; mail: MailRef | null }) {
  const { t, language } = useTexts()
  return (
    <Section title={t('teams.page.mail')}>
      {mail === null ? (
        <Text>{t('teams.page.noMail')}</Text>
      ) : (
        <>
          <Text block weight="semibold">
            {mail.subject}
          </Text>
          <Text block>
            {t('teams.page.mailFrom', {
              from: isolated(mail.fromName || mail.fromAddress),
              date: mail.receivedAt ? instantInWords(mail.receivedAt, language) : '–',
            })}
          </Text>
          <Text block>{t('teams.page.mailStays', { mailbox: mail.mailbox })}</Text>
          <WholeMail caseId={caseId} mail={mail} />
        </>
      )}
    </Section>
  )
}
