import { Body1, makeStyles, tokens } from '@fluentui/react-components'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { useServices } from '../ui/services.tsx'
import { Heading } from '../ui/case/heading.tsx'

const useStyles = makeStyles({ box: { maxWidth: '40rem', display: 'grid', rowGap: tokens.spacingVerticalM } })

/** For those who belong to neither room: what this is, and whom to ask. `byLink` when a link to a case brought them. */
export function NoAccess({ byLink }: { byLink: boolean }) {
  const { t } = useTexts()
  const { edition } = useServices()
  const styles = useStyles()
  return (
    <div className={styles.box}>
      <Heading as="h1">{t('teams.access.noneTitle')}</Heading>
      {byLink && <Body1>{t('teams.access.askLink')}</Body1>}
      <Body1>{t('teams.access.none')}</Body1>
      {edition.names.forum && <Body1>{t('teams.access.noneForum')}</Body1>}
      <Body1>{t('teams.access.ask')}</Body1>
    </div>
  )
}
