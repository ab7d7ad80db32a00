import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { SentAlong } from './sent-along.ts'

const useStyles = makeStyles({ box: { display: 'grid', rowGap: tokens.spacingVerticalXS } })

/** How the receiver gets the sender's mail, and which attachments go along or stay, before anything leaves. */
export function AlongNote({ along, mailbox }: { along: SentAlong; mailbox: string }) {
  const { t } = useTexts()
  const styles = useStyles()
  if (along.way === 'no-mail') return null
  if (along.way === 'nothing')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t('teams.along.nothing', { mailbox })}</MessageBarBody>
      </MessageBar>
    )
  const named = (include: boolean) =>
    along.attachments
      .filter((file) => file.include === include)
      .map(({ name }) => name)
      .join(', ')
  const [going, staying] = along.way === 'forward' ? [named(true), named(false)] : ['', '']
  return (
    <div className={styles.box}>
      <Text>{t(`teams.along.${along.way}`)}</Text>
      {going !== '' && <Text>{t('teams.along.attachments', { names: going })}</Text>}
      {staying !== '' && <Text>{t('teams.along.heldBack', { names: staying })}</Text>}
    </div>
  )
}
