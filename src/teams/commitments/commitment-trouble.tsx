import type { Commitment } from '../../cases/commitment.ts'
import type { StoredCommitment } from '../../casestore/commitment-port.ts'
import type { SaveCollision } from '../../casestore/write-merged.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { SaveTrouble } from '../save-trouble.tsx'
import { useFieldWords } from './use-field-words.ts'

type CommitmentCollision = SaveCollision<StoredCommitment, Commitment>

interface CommitmentTroubleProps {
  readonly error: unknown
  /** The ways on after a collision; left out where there is no form to go on in. */
  readonly onKeepMine?: (collision: CommitmentCollision) => void
  readonly onTakeTheirs?: (collision: CommitmentCollision) => void
}

/** Why a commitment was not saved, and the way on. */
export function CommitmentTrouble({ error, onKeepMine, onTakeTheirs }: CommitmentTroubleProps) {
  const { t } = useTexts()
  const inWords = useFieldWords()
  const said = (of: Commitment, field: keyof Commitment) =>
    inWords(of, field) || t('commitments.conflict.none')
  return (
    <SaveTrouble<StoredCommitment, Commitment>
      error={error}
      sentences={{
        duplicate: t('commitments.exists'),
        forbidden: t('commitments.refused'),
        conflict: t('commitments.gone'),
        'not-found': t('commitments.gone'),
      }}
      collision={(collision) => ({
        title: t('commitments.conflict.title'),
        lines: collision.fields.map((field) =>
          t('commitments.conflict.theirs', {
            field: t(`commitments.field.${field}`),
            value: said(collision.latest.commitment, field),
            mine: said(collision.merged, field),
          }),
        ),
        ways: [
          ...(onKeepMine
            ? [{ label: t('commitments.conflict.keepMine'), onChoose: () => onKeepMine(collision) }]
            : []),
          ...(onTakeTheirs
            ? [{ label: t('commitments.conflict.takeTheirs'), onChoose: () => onTakeTheirs(collision) }]
            : []),
        ],
      })}
    />
  )
}
