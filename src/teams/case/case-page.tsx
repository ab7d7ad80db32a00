import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { caseRules } from '../../cases/case-rules.ts'
import { isPausedCase } from '../../cases/paused.ts'
import { isRecused } from '../../cases/recusal.ts'
import { standingOf } from '../../cases/state.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { CaseEssence } from '../../ui/case/case-essence.tsx'
import { CaseHistory } from '../../ui/case/case-history.tsx'
import { latestOf } from '../../ui/case/latest.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { TeamsHost } from '../host/teams-host.ts'
import type { Viewer } from '../list/saved-views.ts'
import { SteppedAside, useAsideInForum } from '../ib/aside.tsx'
import { Loading } from '../loading.tsx'
import { PageHead } from '../page-head.tsx'
import { queryKeys } from '../query-keys.ts'
import { useNames } from '../use-names.ts'
import { ArchiveButton } from '../archive/archive-button.tsx'
import { AssessSection } from '../assess/assess-section.tsx'
import { ConditionsSection } from '../decision/conditions-section.tsx'
import { ChangesSection } from '../life/changes-section.tsx'
import { CostSection } from '../life/cost-section.tsx'
import { DutiesSection } from '../life/duties-section.tsx'
import { LifeSection } from '../life/life-section.tsx'
import { PauseSection } from '../life/pause-section.tsx'
import { SecrecySection } from '../life/secrecy-section.tsx'
import { writesOf, type WriteForm } from '../life/writes-of.ts'
import { LetterSection } from '../letters/letter-section.tsx'
import { JoinedMails } from '../mail/joined-mails.tsx'
import { MergedNotice } from '../mail/merged-notice.tsx'
import { RelatedSection } from '../related/related-section.tsx'
import { ReleasePanel } from '../release/release-panel.tsx'
import { CaseAside } from './case-aside.tsx'
import { CaseDecisions } from './case-decisions.tsx'
import { CaseMail } from './case-mail.tsx'
import { CaseTalk } from './case-talk.tsx'
import { nextInLife } from './owed.ts'
import { NextSteps } from './next-steps.tsx'
import { PrintedNote } from './printed-note.tsx'
import { UnderOwnEdition } from './under-own-edition.tsx'
import { UnfinishedPlan } from './unfinished-plan.tsx'
import { Section } from '../../ui/case/section.tsx'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    '@media (max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  part: { display: 'grid', rowGap: tokens.spacingVerticalXL, alignContent: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  state: { color: tokens.colorNeutralForeground2 },
  screen: { color: tokens.colorNeutralForeground2, '@media print': { display: 'none' } },
})

interface CasePageProps {
  readonly caseId: string
  readonly viewer: Viewer
  readonly host: TeamsHost
  readonly onBack: () => void
  /** Opens another case. */
  readonly onCase: (caseId: string) => void
}

/** One case of the network: the essence, what to do next, the talk, the mail and everything that has happened. */
export function CasePage({ caseId, viewer, host, onBack, onCase }: CasePageProps) {
  const { t } = useTexts()
  const { cases } = useServices()
  const read = useQuery({ queryKey: queryKeys.case(caseId), queryFn: () => cases.get(caseId) })
  if (read.isPending) return <Loading label={t('teams.app.loading')} lines={8} />
  const stored = read.data
  const title = stored
    ? `${stored.case.number} ${latestOf(stored.case).opened?.title ?? ''}`
    : t('teams.list.label')
  return (
    <>
      <PageHead title={title} onBack={onBack}>
        {stored && <Where stored={stored} />}
        {stored && <PrintedNote />}
      </PageHead>
      {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
      {stored === null && <Text>{t('teams.page.missing')}</Text>}
      {stored && (
        <UnderOwnEdition of={stored.case}>
          <Parts stored={stored} viewer={viewer} host={host} onCase={onCase} />
        </UnderOwnEdition>
      )}
    </>
  )
}

/** State, who is responsible, and whom the case waits for. */
function Where({ stored }: { stored: StoredCase }) {
  const { t } = useTexts()
  const names = useNames()
  const styles = useStyles()
  const { state, owner, waitingFor } = standingOf(stored.case)
  return (
    <Text className={styles.state}>
      {[
        t(`words.state.${state}`),
        `${t('teams.page.owner')}: ${names.body(owner)}`,
        waitingFor ? `${t('teams.page.waitingFor')}: ${names.body(waitingFor)}` : '',
      ]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  )
}

interface PartsProps extends Omit<CasePageProps, 'caseId' | 'onBack'> {
  readonly stored: StoredCase
}

/** Nothing of the case is shown to somebody who has stepped aside from it, here or before the forum (users.md 15). */
function Parts(props: PartsProps) {
  const { t } = useTexts()
  const { actor } = useServices()
  const { stored, viewer } = props
  const forum = useAsideInForum(stored.case, viewer)
  if (isRecused(stored.case, actor.upn)) return <CaseAside stored={stored} viewer={viewer} />
  if (forum.isPending) return <Loading label={t('teams.app.loading')} lines={8} />
  if (forum.error) return <ErrorBar error={forum.error} surface="teams" onRetry={forum.again} />
  return forum.aside ? <SteppedAside caseId={stored.case.id} /> : <WholeCase {...props} />
}

function WholeCase({ stored, viewer, host, onCase }: PartsProps) {
  const { t } = useTexts()
  const names = useNames()
  const styles = useStyles()
  const { actor, edition, clock } = useServices()
  const [releasing, setReleasing] = useState(false)
  const [asked, setAsked] = useState<{ readonly form: WriteForm; readonly body: string | null } | null>(null)
  const next = nextInLife(stored.case, viewer, { upn: actor.upn, today: clock.today() }, caseRules(edition))
  const elsewhere = new Set([...next.forms, ...next.owed.flatMap((one) => one.form ?? [])])
  const writes = writesOf(stored.case, viewer, actor.upn)
  // What a colleague's write has made impossible is not open any more.
  const shown = writes.some(({ write }) => write === asked?.form) ? asked : null
  // One form is open at a time: another would take the place of what is typed.
  const open = (form: WriteForm, body: string | null = null) => setAsked({ form, body })
  const begin = shown === null ? open : null
  const { mail } = latestOf(stored.case)
  const { state } = standingOf(stored.case)
  const noting = writes.find(({ write }) => write === 'note')
  return (
    <div className={styles.columns}>
      <div className={styles.part}>
        <PauseSection stored={stored} viewer={viewer} />
        <SecrecySection stored={stored} viewer={viewer} />
        <MergedNotice stored={stored} onCase={onCase} />
        <UnfinishedPlan stored={stored} />
        <ChangesSection stored={stored} viewer={viewer} onReplan={begin && (() => begin('planned'))} />
        <NextSteps stored={stored} viewer={viewer} next={next} onForm={begin} />
        <CaseEssence of={stored.case} names={names} />
        <AssessSection stored={stored} viewer={viewer} />
        <CostSection stored={stored} />
        <CaseMail caseId={stored.case.id} mail={mail} />
        <JoinedMails stored={stored} viewer={viewer} onCase={onCase} />
        <LetterSection stored={stored} viewer={viewer} />
        <LifeSection
          stored={stored}
          viewer={viewer}
          open={shown?.form ?? null}
          openFor={shown?.body ?? null}
          onOpen={(form) => (form === null ? setAsked(null) : open(form))}
          elsewhere={elsewhere}
        />
      </div>
      <div className={styles.part}>
        <CaseDecisions stored={stored} viewer={viewer} />
        <ConditionsSection stored={stored} viewer={viewer} />
        <CaseTalk stored={stored} viewer={viewer} host={host} />
        <DutiesSection stored={stored} viewer={viewer} />
        <RelatedSection stored={stored} viewer={viewer} onCase={onCase} />
        <Section title={t('teams.page.history')}>
          <Text className={styles.screen}>{t('life.print.help')}</Text>
          <div className={styles.buttons}>
            <Button onClick={() => globalThis.print()}>{t('life.print.print')}</Button>
            {!releasing && noting && (
              <Button onClick={() => setReleasing(true)}>{t('life.print.copy')}</Button>
            )}
          </div>
          {releasing && noting && (
            <ReleasePanel stored={stored} body={noting.body} onClose={() => setReleasing(false)} />
          )}
          {(state === 'closed' || state === 'withdrawn') && !isPausedCase(stored.case) && (
            <ArchiveButton cases={[stored.case]} total={1} />
          )}
          <CaseHistory of={stored.case} names={names} />
        </Section>
      </div>
    </div>
  )
}
