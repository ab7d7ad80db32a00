import { Text } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { MailRef } from '../../cases/actions.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Loading } from '../loading.tsx'
import { queryKeys } from '../query-keys.ts'
import { mailInMailbox } from './mail-in-mailbox.ts'
import { ShownMail } from './shown-mail.tsx'

/**
 * The mail of a case without a working copy, read where it lies by those whom the mailbox lets in. What was held back stays there: its
 * attachments are named and not given out here (users.md 9).
 */
export function MailboxMail({ mail }: { mail: MailRef }) {
  const { t } = useTexts()
  const { graph, actor } = useServices()
  const { mailbox } = mail
  const read = useQuery({
    queryKey: queryKeys.mailInMailbox(mailbox, mail.internetMessageId),
    queryFn: () => mailInMailbox(graph, mail, actor.upn),
  })
  if (read.isPending) return <Loading label={t('teams.app.loading')} lines={3} />
  const code = read.error ? errorCodeOf(read.error) : null
  if (code === 'forbidden' || code === 'not-found')
    return <Text>{t('life.mail.noneRefused', { mailbox })}</Text>
  if (read.error) return <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
  if (read.data === null) return <Text>{t('life.mail.noneGone', { mailbox })}</Text>
  const { mail: shown, attachments } = read.data
  return (
    <>
      <Text>{t('life.mail.none', { mailbox })}</Text>
      <ShownMail mail={shown}>
        {attachments.length > 0 && (
          <>
            <Text>{t('life.mail.staysThere')}</Text>
            <ul aria-label={t('life.mail.attachments')}>
              {attachments.map((name, index) => (
                <li key={index}>{name}</li>
              ))}
            </ul>
          </>
        )}
      </ShownMail>
    </>
  )
}
