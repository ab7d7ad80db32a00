import { Text } from '@fluentui/react-components'
import { isPausedCase } from '../../cases/paused.ts'
import { standingOf } from '../../cases/state.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { latestOf } from '../../ui/case/latest.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Discussion } from '../discussion/discussion.tsx'
import { usePick } from '../discussion/use-pick.ts'
import type { TeamsHost } from '../host/teams-host.ts'
import type { Viewer } from '../list/saved-views.ts'
import { mayTryIb } from '../use-doors.ts'

interface CaseTalkProps {
  readonly stored: StoredCase
  readonly viewer: Viewer
  readonly host: TeamsHost
}

/** The talk about a case: the channel's thread for those in the channel; the secretary takes what adds facts into the case. */
export function CaseTalk({ stored, viewer, host }: CaseTalkProps) {
  const { t } = useTexts()
  const { thread } = latestOf(stored.case)
  const { pick, error } = usePick(stored, standingOf(stored.case).owner)
  const paused = isPausedCase(stored.case)
  const picks = viewer.roles.has('ib-secretary') && !paused
  return (
    <Section title={t('teams.page.discussion')}>
      {!thread && <Text>{t('teams.talk.later')}</Text>}
      {thread && !mayTryIb(viewer) && <Text>{t('teams.talk.inIb')}</Text>}
      {thread && mayTryIb(viewer) && (
        <>
          {picks && <Text>{t('life.notes.pickHelp')}</Text>}
          <Discussion
            caseId={stored.case.id}
            thread={thread}
            host={host}
            inNetwork
            paused={paused}
            pick={picks ? pick : undefined}
          />
        </>
      )}
      {error && <ErrorBar error={error} surface="teams" />}
    </Section>
  )
}
