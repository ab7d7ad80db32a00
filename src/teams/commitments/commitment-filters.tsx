import { Field, SearchBox, makeStyles, tokens } from '@fluentui/react-components'
import { commitmentKinds } from '../../cases/commitment.ts'
import type { StoredCommitment } from '../../casestore/commitment-port.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Choose } from '../list/choose.tsx'
import { useNames } from '../use-names.ts'
import type { CommitmentFilter } from './shown-commitments.ts'

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(13rem, 100%), 1fr))',
  },
  search: { maxWidth: 'none' },
})

interface CommitmentFiltersProps {
  readonly stored: readonly StoredCommitment[]
  readonly filter: CommitmentFilter
  readonly onFilter: (filter: CommitmentFilter) => void
}

/** What the register is limited to; only bodies that have an entry are offered. */
export function CommitmentFilters({ stored, filter, onFilter }: CommitmentFiltersProps) {
  const { t, language } = useTexts()
  const names = useNames()
  const styles = useStyles()
  const bodies = [...new Set(stored.map(({ commitment }) => commitment.body))]
    .map((value) => ({ value, label: names.body(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  const whens = (['soon', 'ended'] as const).map((value) => ({
    value,
    label: t(`commitments.filter.${value}`),
  }))
  return (
    <div className={styles.filters} role="group" aria-label={t('commitments.filter.label')}>
      <Field label={t('commitments.filter.text')}>
        <SearchBox
          className={styles.search}
          value={filter.text}
          onChange={(_, { value }) => onFilter({ ...filter, text: value })}
        />
      </Field>
      <Choose
        label={t('commitments.filter.kind')}
        value={filter.kind}
        choices={commitmentKinds.map((value) => ({ value, label: names.kind(value) }))}
        onChoose={(kind) => onFilter({ ...filter, kind })}
      />
      <Choose
        label={t('commitments.filter.body')}
        value={filter.body}
        choices={bodies}
        onChoose={(body) => onFilter({ ...filter, body })}
      />
      <Choose
        label={t('commitments.filter.when')}
        value={filter.when}
        choices={whens}
        onChoose={(value) =>
          onFilter({ ...filter, when: value === 'soon' || value === 'ended' ? value : null })
        }
      />
    </div>
  )
}
