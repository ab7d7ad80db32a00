import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailRef } from '../../cases/actions.ts'
import type { EmlAttachment } from '../../mail/eml-attachments.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { download } from '../download.ts'
import { Loading } from '../loading.tsx'
import { queryKeys } from '../query-keys.ts'
import { MailboxMail } from './mailbox-mail.tsx'
import { ShownMail } from './shown-mail.tsx'
import { folderMails, readCopy } from './working-copies.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
})

interface WholeMailProps {
  readonly caseId: string
  /** The mail that the case began with. */
  readonly mail: MailRef
}

/** The mails of the case's folder, for those whom the folder lets in: made safe, nothing fetched from outside, attachments one by one. */
export function WholeMail(props: WholeMailProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.box}>
      {open ? <Mails {...props} /> : <Button onClick={() => setOpen(true)}>{t('life.mail.show')}</Button>}
    </div>
  )
}

function Mails({ caseId, mail }: WholeMailProps) {
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
  if (read.data.length === 0) return <MailboxMail mail={mail} />
  return read.data.map((one) => (
    <ShownMail key={one.name} mail={one.mail}>
      <Attachments files={one.attachments} />
    </ShownMail>
  ))
}

function Attachments({ files }: { files: readonly EmlAttachment[] }) {
  const { t } = useTexts()
  if (files.length === 0) return null
  return (
    <ul aria-label={t('life.mail.attachments')}>
      {files.map(({ name, bytes }, index) => (
        <li key={index}>
          <Link as="button" onClick={() => download(name, bytes, 'application/octet-stream')}>
            {t('paper.open', { name })}
          </Link>
        </li>
      ))}
    </ul>
  )
}
