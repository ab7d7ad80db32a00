import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { Mailbox } from '../../graph/mailbox.ts'
import { listAttachments } from '../../graph/messages/list-attachments.ts'
import { heldBackOf } from '../../ui/attachments/held-back.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } })

/** Which files lie with a mail, and which of them will stay in the mailbox (users.md 9); nothing where there are none. */
export function DoorFiles({ graphId, mailbox }: { graphId: string; mailbox: Mailbox }) {
  const { t } = useTexts()
  const { graph } = useServices()
  const styles = useStyles()
  const read = useQuery({
    queryKey: ['door-files', graphId],
    queryFn: () => listAttachments(graph, mailbox, graphId),
  })
  if (read.error) return <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
  const files = (read.data ?? []).filter(({ isInline }) => isInline !== true)
  if (files.length === 0) return null
  const held = files.some(({ name }) => heldBackOf(name ?? '') !== null)
  return (
    <Section title={t('door.files')}>
      <ul className={styles.list}>
        {files.map(({ id, name }) => (
          <li key={id}>
            {heldBackOf(name ?? '') === null ? name : t('door.staysThere', { name: name ?? '' })}
          </li>
        ))}
      </ul>
      {held && <Text>{t('door.held')}</Text>}
    </Section>
  )
}
