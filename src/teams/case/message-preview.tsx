import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import type { Preview } from '../../dispatch/dispatcher.ts'
import { FactList } from '../../ui/case/fact-list.tsx'
import { safeHtml } from '../../ui/case/safe-html.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  text: {
    maxHeight: '20rem',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground2,
  },
})

/** What will be sent, exactly: from, to, copy, subject and text. */
export function MessagePreview({
  message,
  outside,
}: {
  message: NonNullable<Preview['message']>
  outside: readonly string[]
}) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <>
      {outside.length > 0 && (
        <MessageBar intent="warning">
          <MessageBarBody>{t('teams.act.outside', { addresses: outside.join(', ') })}</MessageBarBody>
        </MessageBar>
      )}
      <FactList
        items={[
          { term: t('teams.act.from'), value: message.from },
          { term: t('teams.act.to'), value: message.to.join(', ') },
          ...(message.cc.length > 0 ? [{ term: t('teams.act.cc'), value: message.cc.join(', ') }] : []),
          { term: t('teams.act.subject'), value: message.subject },
        ]}
      />
      <div
        className={styles.text}
        role="region"
        aria-label={t('teams.act.text')}
        tabIndex={0}
        dangerouslySetInnerHTML={{ __html: safeHtml(message.html) }}
      />
    </>
  )
}
