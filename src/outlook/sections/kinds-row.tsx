import { localText } from '../../strategy/local-text.ts'
import { kinds } from '../../strategy/words.ts'
import { ListPick } from '../../ui/facts/list-pick.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { SectionProps } from '../work.ts'
import { CorrectedRow } from './corrected-row.tsx'

/** What the request is about. It decides which questions and which rows of the table apply, so a misread one can be put right. */
export function KindsRow({ work: { context, draft, edition }, change }: SectionProps) {
  const { t, language } = useTexts()
  const label = t('pane.facts.kinds')
  const name = (kind: (typeof kinds)[number]) => localText(edition.names.kinds[kind], language)
  return (
    <CorrectedRow
      label={label}
      text={context.kinds.map(name).join(', ')}
      phrase={undefined}
      changed={(draft.kinds ?? null) !== null}
      onReset={() => change({ kinds: null })}
    >
      <ListPick
        label={label}
        chosen={[...context.kinds]}
        options={kinds.map((kind) => ({ id: kind, label: name(kind) }))}
        onChange={(chosen) => change({ kinds: chosen })}
      />
    </CorrectedRow>
  )
}
