import { Link, Text } from '@fluentui/react-components'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { download } from '../download.ts'
import { folderFiles, readCopy } from '../mail/working-copies.ts'
import { queryKeys } from '../query-keys.ts'
import { Bullets } from '../bullets.tsx'

/** The attachments that the secretary picked, in the forum's own library. Without any, nothing is shown. */
export function PaperFiles({ number }: { number: string }) {
  const { t } = useTexts()
  const { graph, config } = useServices()
  const driveId = config.ibSite?.driveId ?? ''
  const read = useQuery({
    queryKey: queryKeys.paperFiles(number),
    queryFn: () => folderFiles(graph, driveId, number),
    enabled: driveId !== '',
  })
  const open = useMutation({
    mutationFn: async (name: string) =>
      download(name, await readCopy(graph, driveId, number, name), 'application/octet-stream'),
  })
  if (read.error) return <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
  if (!read.data || read.data.length === 0) return null
  return (
    <Section title={t('paper.attachments')}>
      <Bullets>
        {read.data.map(({ id, name }) => (
          <li key={id}>
            <Link as="button" onClick={() => open.mutate(id)}>
              {t('paper.open', { name })}
            </Link>
          </li>
        ))}
      </Bullets>
      <Text role="status">{open.isPending ? t('teams.app.loading') : ''}</Text>
      {open.error && <ErrorBar error={open.error} surface="teams" />}
    </Section>
  )
}
