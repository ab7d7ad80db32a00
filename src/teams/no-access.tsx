import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import { Heading } from '../ui/case/heading.tsx'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { useServices } from '../ui/services.tsx'
import type { TabPlace } from './host/deep-link.ts'
import { PageHead } from './page-head.tsx'
import { useNames } from './use-names.ts'

const useStyles = makeStyles({
  box: { maxWidth: '40rem', display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
})

/** For those who belong to neither room: what this is, and whom to ask. `place` is where a link, if any, was to lead. */
export function NoAccess({ place }: { place: TabPlace }) {
  const { t } = useTexts()
  const { edition } = useServices()
  const styles = useStyles()
  const toMeeting = place.screen === 'meeting'
  return (
    <div className={styles.box}>
      <Heading as="h1">{t('teams.access.noneTitle')}</Heading>
      {toMeeting && <Body1>{t('teams.access.forumMeeting')}</Body1>}
      <Body1>{t('teams.access.none')}</Body1>
      {edition.names.forum && <Body1>{t('teams.access.noneForum')}</Body1>}
      {(place.screen === 'case' || place.screen === 'ib') && <Body1>{t('teams.access.askLink')}</Body1>}
      <Body1>{t('teams.access.ask')}</Body1>
      {toMeeting && <AskForum />}
    </div>
  )
}

interface OutsideForumProps {
  /** What a link was to lead to. */
  readonly place: Extract<TabPlace, { screen: 'meeting' } | { screen: 'case' | 'ib' }>
  readonly onBack: () => void
  /** Opens the network's case in the place of its paper. */
  readonly onCase: ((caseId: string) => void) | null
}

/** For those of the network who follow a link to the forum's own site: what they tried to open, and whom to ask. */
export function OutsideForum({ place, onBack, onCase }: OutsideForumProps) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <>
      <PageHead title={t('teams.access.forumTitle')} onBack={onBack} />
      <div className={styles.box}>
        <Body1>
          {t(place.screen === 'meeting' ? 'teams.access.forumMeeting' : 'teams.access.forumPaper')}
        </Body1>
        <Body1>{t('teams.access.noneForum')}</Body1>
        <AskForum />
        {place.screen === 'ib' && onCase && (
          <Button appearance="primary" onClick={() => onCase(place.caseId)}>
            {t('teams.ib.openCase')}
          </Button>
        )}
      </div>
    </>
  )
}

function AskForum() {
  const { t } = useTexts()
  const { edition } = useServices()
  const names = useNames()
  const { forum } = edition.names
  return forum && <Body1>{t('teams.access.askForum', { secretariat: names.body(forum.proposeTo) })}</Body1>
}
