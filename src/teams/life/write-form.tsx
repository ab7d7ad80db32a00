import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { CaseConflict } from '../../casestore/port.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { caseRules } from '../../cases/case-rules.ts'
import { createCommitmentStore } from '../../casestore/create-commitment-store.ts'
import { closingHindrances } from '../../cases/closing.ts'
import { commitmentReview, firstTyped } from './first-typed.ts'
import { daysOf } from '../../cases/days-of.ts'
import { factsOf } from '../../cases/facts-at.ts'
import { followUpOf } from '../../cases/follow-up.ts'
import { newMails } from '../../cases/news.ts'
import { daysInWords } from '../../ui/case/days.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { checkCommitment } from '../commitments/commitment-draft.ts'
import { enterCommitment } from '../commitments/enter-commitment.ts'
import { CommitmentTrouble } from '../commitments/commitment-trouble.tsx'
import { ClosingRemarks } from './closing-remarks.tsx'
import { factsFrom, followUpFrom, isNoNumber, setAsideFrom, simpleForms } from './drafts.ts'
import type { Checked, Typed } from './drafts.ts'
import { FormFields } from './form-fields.tsx'
import { useWrite } from './use-write.ts'
import type { WriteForm as Form } from './writes-of.ts'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface WriteFormProps {
  readonly stored: StoredCase
  readonly form: Form
  readonly body: string
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** One thing written straight into the case: its fields, a check in words, and what stands in the way where something does. */
export function WriteForm({ stored, form, body, onClose, onSaved }: WriteFormProps) {
  const { t, language } = useTexts()
  const { clock, edition, graph, config } = useServices()
  const styles = useStyles()
  const rules = caseRules(edition)
  const [typed, setTyped] = useState<Typed>(() => ({
    ...firstTyped(form, stored.case),
    ...(form === 'review-set' ? commitmentReview(stored.case, rules.reviewMonths, clock.today()) : {}),
  }))
  const entry =
    form === 'review-set' ? checkCommitment({ ...typed, body, caseId: stored.case.id }, null) : null
  const write = useWrite(stored, body, async () => {
    if (entry && 'commitment' in entry)
      await enterCommitment(createCommitmentStore(graph, config), entry.commitment)
  })
  const [tell, setTell] = useState<readonly string[]>(() =>
    form === 'telling-set-aside' ? [] : followUpOf(stored.case).tell,
  )
  const [tried, setTried] = useState(false)
  const hindrances = form === 'closed' ? closingHindrances(stored.case, rules) : []
  const days = daysOf(stored.case)
  const checked = ((): Checked => {
    if (form === 'facts-corrected') return factsFrom(typed, factsOf(stored.case))
    if (form === 'held') return followUpFrom(typed, tell, days, clock.today())
    if (form === 'telling-set-aside') return setAsideFrom(typed, tell)
    if (form === 'news-seen')
      return { shape: { type: 'news-seen', joined: newMails(stored.case).map(({ id }) => id) } }
    return simpleForms[form](typed, clock.today())
  })()
  const trouble =
    entry && 'fault' in entry
      ? t(`commitments.fault.${entry.fault}`)
      : 'fault' in checked
        ? t(
            `life.fault.${checked.fault === 'number' && isNoNumber(typed, 'hours') ? 'hours' : checked.fault}`,
            {
              days: days.map(({ start, end }) => daysInWords(start, end, language)).join('; '),
            },
          )
        : ''
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ('shape' in checked && trouble === '' && hindrances.length === 0)
      write.mutate(checked.shape, { onSuccess: onSaved })
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <FormFields
        form={form}
        of={stored.case}
        body={body}
        typed={typed}
        tried={tried}
        onChange={(change) => setTyped({ ...typed, ...change })}
        tell={tell}
        onTell={setTell}
      />
      {form === 'closed' && <ClosingRemarks of={stored.case} />}
      {hindrances.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('life.closed.hindered')}
            <ul>
              {hindrances.map((each) => (
                <li key={each}>{t(`life.closed.hindrances.${each}`)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <Text role="alert">{tried && trouble}</Text>
      {write.error instanceof CaseConflict && <Text>{t('life.conflict')}</Text>}
      {write.error && !(write.error instanceof CaseConflict) && (
        <>
          {entry ? (
            <CommitmentTrouble error={write.error} />
          ) : (
            <ErrorBar error={write.error} surface="teams" />
          )}
        </>
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={write.isPending || hindrances.length > 0}
        >
          {t('life.save')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
    </form>
  )
}
