import { Text } from '@fluentui/react-components'
import type { Commitment } from '../../cases/commitment.ts'
import type { CommitmentChanges } from '../../cases/commitment-changes.ts'
import { commitmentColumns } from '../../cases/commitments-csv.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useFieldWords } from './use-field-words.ts'
import { Bullets } from '../bullets.tsx'

/** What an import would do, entry by entry, before anything is saved. */
export function ChangesPreview({ changes: { added, changed, same } }: { changes: CommitmentChanges }) {
  const { t } = useTexts()
  const inWords = useFieldWords()
  const none = t('commitments.conflict.none')
  const line = (one: Commitment) =>
    [one.counterpart, inWords(one, 'kind'), inWords(one, 'body'), inWords(one, 'reviewOn')]
      .filter(Boolean)
      .join(' · ')
  if (added.length + changed.length + same === 0) return <Text>{t('commitments.import.nothing')}</Text>
  return (
    <div>
      {added.length > 0 && (
        <>
          <Text weight="semibold">{t('commitments.import.added', { count: added.length })}</Text>
          <Bullets>
            {added.map((one) => (
              <li key={one.key}>{line(one)}</li>
            ))}
          </Bullets>
        </>
      )}
      {changed.length > 0 && (
        <>
          <Text weight="semibold">{t('commitments.import.changed', { count: changed.length })}</Text>
          <Bullets>
            {changed.map(({ before, after }) => (
              <li key={after.key}>
                {after.counterpart}
                <Bullets>
                  {commitmentColumns
                    .filter((field) => before[field] !== after[field])
                    .map((field) => (
                      <li key={field}>
                        {t('commitments.import.was', {
                          field: t(`commitments.field.${field}`),
                          before: inWords(before, field) || none,
                          after: inWords(after, field) || none,
                        })}
                      </li>
                    ))}
                </Bullets>
              </li>
            ))}
          </Bullets>
        </>
      )}
      {same > 0 && <Text block>{t('commitments.import.same', { count: same })}</Text>}
    </div>
  )
}
