import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EmlAttachment } from '../../mail/eml-attachments.ts'
import type { MailMessage } from '../../mail/message.ts'
import { dayOfInstant } from '../../strategy/time-zone.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { safeHtml } from '../../ui/case/safe-html.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { textAsHtml } from '../discussion/posts.ts'
import { download } from '../download.ts'
import { Loading } from '../loading.tsx'
import { queryKeys } from '../query-keys.ts'
import { folderMails, readCopy } from './working-copies.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  text: {
    maxHeight: '30rem',
    width: '100%',
    boxSizing: 'border-box',
    overflow: 'auto',
    padding: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** The mails of the case's folder, for those whom the folder lets in: made safe, nothing fetched from outside, attachments one by one. */
export function WholeMail({ caseId }: { caseId: string }) {
  const { t } = useTexts()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.box}>
      {open ? (
        <Mails caseId={caseId} />
      ) : (
        <Button onClick={() => setOpen(true)}>{t('life.mail.show')}</Button>
      )}
    </div>
  )
}

function Mails({ caseId }: { caseId: string }) {
  const { t } = useTexts()
  const { graph, config } = useServices()
  const { driveId } = config.networkSite
  const read = useQuery({
    queryKey: queryKeys.mails(caseId),
    queryFn: async () => {
      const [{ readEml }, { emlAttachments }, files] = await Promise.all([
        import('../../mail/read-eml.ts'),
        import('../../mail/eml-attachments.ts'),
        folderMails(graph, driveId, caseId),
      ])
      return Promise.all(
        files.map(async ({ name }) => {
          const bytes = await readCopy(graph, driveId, caseId, name)
          const [mail, attachments] = await Promise.all([readEml(bytes), emlAttachments(bytes)])
          return { name, mail, attachments: attachments.filter(({ isInline }) => !isInline) }
        }),
      )
    },
  })
  if (read.isPending) return <Loading label={t('teams.app.loading')} lines={3} />
  if (read.error && errorCodeOf(read.error) === 'forbidden') return <Text>{t('life.mail.refused')}</Text>
  if (read.error) return <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
  if (read.data.length === 0) return <Text>{t('life.mail.none')}</Text>
  return read.data.map((one) => <OneMail key={one.name} {...one} />)
}

function OneMail({ mail, attachments }: { mail: MailMessage; attachments: readonly EmlAttachment[] }) {
  const { t, language } = useTexts()
  const { timeZone } = useServices().edition.about
  const styles = useStyles()
  const open = useMutation({
    mutationFn: async (index: number) => {
      const file = attachments[index]
      if (file) download(file.name, file.bytes, 'application/octet-stream')
    },
  })
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
      {attachments.length > 0 && (
        <ul aria-label={t('life.mail.attachments')}>
          {attachments.map(({ name }, index) => (
            <li key={index}>
              <Link as="button" onClick={() => open.mutate(index)}>
                {t('paper.open', { name })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
