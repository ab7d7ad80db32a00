import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { answersByMail, type AnswerByMail } from '../../cases/answers-by-mail.ts'
import { isPausedCase } from '../../cases/paused.ts'
import { standingOf } from '../../cases/state.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { bodyName } from '../../directory/directory.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { AppServices } from '../../ui/services.tsx'
import { useCaseWrite } from './use-case-write.ts'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface AnswersByMailProps {
  readonly stored: StoredCase
  readonly services: AppServices
  /** Body in whose name the person looks. */
  readonly body: string
  readonly onWritten: (stored: StoredCase) => void
}

/** One press for an answer that came by mail, where the other body has no way into the case (level 1). */
export function AnswersByMail({ body, ...props }: AnswersByMailProps) {
  const styles = useStyles()
  const { case: of } = props.stored
  const answers = isPausedCase(of) ? [] : answersByMail(standingOf(of), body)
  if (answers.length === 0) return null
  return (
    <div className={styles.buttons}>
      {answers.map((each) => (
        <Answer key={`${each.answer} ${each.from}`} of={each} {...props} />
      ))}
    </div>
  )
}

function Answer({ of, ...props }: Omit<AnswersByMailProps, 'body'> & { of: AnswerByMail }) {
  const { t, language } = useTexts()
  const { busy, error, write } = useCaseWrite({ ...props, body: of.from })
  const enter = () => void write(of.action)
  return (
    <>
      <Button size="small" disabled={busy} onClick={enter}>
        {t(`pane.case.byMail.${of.answer}`, { body: bodyName(props.services.directory, of.from, language) })}
      </Button>
      {error !== null && <ErrorBar error={error} surface="outlook" onRetry={enter} />}
    </>
  )
}
