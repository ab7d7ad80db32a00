import { Accordion } from '@fluentui/react-components'
import type { PaneIntent } from '../actions/registry.ts'
import { AssessmentSection } from '../sections/assessment-section.tsx'
import { FactsSection } from '../sections/facts-section.tsx'
import { OursSection } from '../sections/ours-section.tsx'
import { PrinciplesSection } from '../sections/principles-section.tsx'
import { ProposalSection } from '../sections/proposal-section.tsx'
import type { MailWork } from './use-mail-work.ts'
import { useOpenSections } from './use-open-sections.ts'

/** The numbered parts: is it ours, facts, assessment, what applies, suggestion. "Not ours" needs the first two only. */
export function Sections({ of, onBegin }: { of: MailWork; onBegin: (intent: PaneIntent) => void }) {
  const { open, toggle } = useOpenSections()
  const { work, change, standing, held } = of
  return (
    <>
      {standing === null && <OursSection work={work} change={change} onPreview={onBegin} canSend={!held} />}
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { value }) => toggle(Number(value))}
      >
        <FactsSection work={work} change={change} />
        {work.draft.assessment.ours !== 'no' && (
          <>
            <AssessmentSection work={work} change={change} />
            <PrinciplesSection work={work} change={change} />
            <ProposalSection work={work} change={change} />
          </>
        )}
      </Accordion>
    </>
  )
}
