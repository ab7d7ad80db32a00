import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { StoredCommitment } from '../../casestore/commitment-port.ts'
import { FactList } from '../../ui/case/fact-list.tsx'
import { Heading } from '../../ui/case/heading.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { standingOn } from './shown-commitments.ts'
import { useFieldWords } from './use-field-words.ts'

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  one: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

const badges = { ended: 'informative', overdue: 'danger', soon: 'warning' } as const
const told = ['kind', 'body', 'validFrom', 'validTo', 'yearlyCost', 'note'] as const

interface CommitmentListProps {
  readonly shown: readonly StoredCommitment[]
  readonly onChange: (stored: StoredCommitment) => void
  readonly onCase: (caseId: string) => void
}

/** The register's entries; what nobody has said is left out, but a day for the review is never silent. */
export function CommitmentList({ shown, onChange, onCase }: CommitmentListProps) {
  const { t } = useTexts()
  const { clock } = useServices()
  const styles = useStyles()
  const inWords = useFieldWords()
  return (
    <ul className={styles.list} aria-label={t('commitments.list')}>
      {shown.map((stored) => {
        const { commitment } = stored
        const { counterpart, caseId } = commitment
        const standing = standingOn(commitment, clock.today())
        const review = inWords(commitment, 'reviewOn') || t('commitments.noReview')
        return (
          <li key={stored.itemId} className={styles.one}>
            <div className={styles.head}>
              <Heading as="h3">{counterpart}</Heading>
              {standing !== 'calm' && (
                <Badge appearance="outline" color={badges[standing]}>
                  {t(`commitments.${standing}`)}
                </Badge>
              )}
            </div>
            <FactList
              items={[
                { term: t('commitments.field.reviewOn'), value: review },
                ...told.flatMap((field) => {
                  const value = inWords(commitment, field)
                  return value === '' ? [] : [{ term: t(`commitments.field.${field}`), value }]
                }),
              ]}
            />
            <div className={styles.buttons}>
              <Button
                size="small"
                aria-label={t('commitments.changeOne', { counterpart })}
                onClick={() => onChange(stored)}
              >
                {t('commitments.change')}
              </Button>
              {caseId !== '' && (
                <Button
                  size="small"
                  aria-label={t('commitments.openCaseOf', { counterpart })}
                  onClick={() => onCase(caseId)}
                >
                  {t('commitments.openCase')}
                </Button>
              )}
            </div>
          </li>
        )
      })}
      {shown.length === 0 && (
        <li>
          <Text>{t('commitments.emptyFiltered')}</Text>
        </li>
      )}
    </ul>
  )
}
