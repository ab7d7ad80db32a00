import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import type { Commitment } from '../../cases/commitment.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useFieldWords } from './use-field-words.ts'
import { CommitmentCollision } from './use-save-commitment.ts'

interface SaveTroubleProps {
  readonly error: unknown
  /** The ways on after a collision; left out where there is no form to go on in. */
  readonly onKeepMine?: (collision: CommitmentCollision) => void
  readonly onTakeTheirs?: (collision: CommitmentCollision) => void
}

const sentences = {
  duplicate: 'commitments.exists',
  forbidden: 'commitments.refused',
  conflict: 'commitments.gone',
  'not-found': 'commitments.gone',
} as const

/** Why a commitment was not saved, and the way on: what was typed is never thrown away. */
export function SaveTrouble({ error, onKeepMine, onTakeTheirs }: SaveTroubleProps) {
  const { t } = useTexts()
  const inWords = useFieldWords()
  if (error === null || error === undefined) return null
  if (error instanceof CommitmentCollision) {
    const said = (of: Commitment, field: keyof Commitment) =>
      inWords(of, field) || t('commitments.conflict.none')
    return (
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{t('commitments.conflict.title')}</MessageBarTitle>
          <ul>
            {error.fields.map((field) => (
              <li key={field}>
                {t('commitments.conflict.theirs', {
                  field: t(`commitments.field.${field}`),
                  value: said(error.latest.commitment, field),
                  mine: said(error.merged, field),
                })}
              </li>
            ))}
          </ul>
        </MessageBarBody>
        <MessageBarActions>
          {onKeepMine && (
            <Button size="small" onClick={() => onKeepMine(error)}>
              {t('commitments.conflict.keepMine')}
            </Button>
          )}
          {onTakeTheirs && (
            <Button size="small" onClick={() => onTakeTheirs(error)}>
              {t('commitments.conflict.takeTheirs')}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    )
  }
  const code = errorCodeOf(error)
  if (code in sentences)
    return (
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>{t(sentences[code as keyof typeof sentences])}</MessageBarBody>
      </MessageBar>
    )
  return <ErrorBar error={error} surface="teams" />
}
