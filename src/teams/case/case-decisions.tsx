import { recordedDecisions, type RecordedDecision } from '../../cases/decisions-of.ts'
import { isPausedCase } from '../../cases/paused.ts'
import { standingOf } from '../../cases/state.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { DecisionEntry } from '../decision/decision-entry.tsx'
import { Decisions } from '../decision/decisions.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { Section } from '../../ui/case/section.tsx'

/**
 * Decisions beside a network case. Those who work in the IB's site read its list and may record; others read what was reported
 * into the case, what holds before what has been corrected.
 */
export function CaseDecisions({ stored, viewer }: { stored: StoredCase; viewer: Viewer }) {
  const { t } = useTexts()
  const { ib } = useServices()
  const decisions = recordedDecisions(stored.case)
  const before = standingOf(stored.case).state === 'in-forum' || decisions.length > 0
  const inIb = viewer.roles.has('ib-secretary') || viewer.roles.has('mayors-office')
  if (ib !== null && inIb && before)
    return (
      <Decisions
        caseId={stored.case.id}
        viewer={viewer}
        inCase={decisions}
        paused={isPausedCase(stored.case)}
      />
    )
  if (decisions.length === 0) return null
  return (
    <Section id="decisions" title={t('teams.page.decisions')}>
      {[...decisions.filter(holds), ...decisions.filter((one) => !holds(one)).toReversed()].map((one) => (
        <DecisionEntry
          key={one.actionId}
          decision={one}
          corrected={one.corrected}
          reportedOn={one.reportedOn}
          by={one.by}
          at={one.at}
        />
      ))}
    </Section>
  )
}

const holds = ({ corrected }: RecordedDecision) => !corrected
