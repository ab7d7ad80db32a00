import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { AttachmentChoice } from '../../dispatch/dispatcher.ts'
import { heldBackOf } from '../../ui/attachments/held-back.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Loading } from '../loading.tsx'
import { pickable } from '../mail/working-copies.ts'
import { queryKeys } from '../query-keys.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  why: { paddingInlineStart: tokens.spacingHorizontalXXL, color: tokens.colorNeutralForeground2 },
})

interface AttachmentPickerProps {
  readonly caseId: string
  readonly chosen: readonly AttachmentChoice[]
  readonly onChange: (chosen: readonly AttachmentChoice[]) => void
}

/** The files of a case, none ticked: the secretary picks them one by one, and some are never put forward (users.md 9). */
export function AttachmentPicker({ caseId, chosen, onChange }: AttachmentPickerProps) {
  const { t } = useTexts()
  const { graph, config } = useServices()
  const styles = useStyles()
  const read = useQuery({
    queryKey: queryKeys.attachments(caseId),
    queryFn: () => pickable(graph, config.networkSite.driveId, caseId),
  })
  if (read.isPending) return <Loading label={t('teams.app.loading')} lines={1} />
  if (read.error && errorCodeOf(read.error) === 'forbidden')
    return <Text>{t('paper.attachmentsRefused')}</Text>
  if (read.error) return <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
  if (read.data.length === 0) return <Text>{t('paper.attachmentsNone')}</Text>
  const ids = new Set(chosen.map(({ id }) => id))
  return (
    <>
      <Text>{t('paper.attachmentsHelp')}</Text>
      <ul className={styles.list} aria-label={t('paper.attachments')}>
        {read.data.map((file) => {
          const heldBack = heldBackOf(file.name)
          return (
            <li key={file.id}>
              <Checkbox
                label={file.name}
                checked={ids.has(file.id)}
                disabled={heldBack !== null}
                onChange={(_, { checked }) =>
                  onChange(
                    checked === true
                      ? [...chosen, { ...file, include: true, heldBack }]
                      : chosen.filter(({ id }) => id !== file.id),
                  )
                }
              />
              {heldBack && (
                <Text block size={200} className={styles.why}>
                  {t(`paper.heldBack.${heldBack}`)}
                </Text>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
