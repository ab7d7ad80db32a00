import { Caption1, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { Preview } from '../../dispatch/dispatcher.ts'
import { safeHtml } from '../../ui/case/safe-html.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  text: {
    maxHeight: '320px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
})

/** The message exactly as it will leave. */
export function MessageView({ preview }: { preview: Preview }) {
  const { t } = useTexts()
  const styles = useStyles()
  const { message, note, outside } = preview
  if (message === null) return <Caption1>{t('pane.preview.noMessage')}</Caption1>
  const lines = [
    ['from', message.from],
    ['to', message.to.join(', ')],
    ['cc', message.cc.join(', ')],
    ['subject', message.subject],
  ] as const
  return (
    <>
      {outside.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('pane.preview.outside', { addresses: outside.join(', ') })}</MessageBarBody>
        </MessageBar>
      )}
      <dl className={styles.list}>
        {lines
          .filter(([, value]) => value !== '')
          .map(([key, value]) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt>
                <Caption1>{t(`pane.preview.${key}`)}</Caption1>
              </dt>
              <dd className={styles.value}>
                <Text>{value}</Text>
              </dd>
            </div>
          ))}
      </dl>
      {note !== undefined && (
        <Caption1>{t('sharing.note', { addresses: note.to.join(', '), subject: note.subject })}</Caption1>
      )}
      <div
        className={styles.text}
        role="region"
        tabIndex={0}
        aria-label={t('pane.preview.text')}
        dangerouslySetInnerHTML={{ __html: safeHtml(message.html) }}
      />
    </>
  )
}
