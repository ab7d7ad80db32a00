import {
  Button,
  Caption1,
  Field,
  Radio,
  RadioGroup,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { bodyName } from '../../directory/directory.ts'
import { localText } from '../../strategy/local-text.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { SectionProps } from '../work.ts'
import { BodyPicker } from './body-picker.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  end: { alignSelf: 'flex-end' },
})

/** "Är det vår?" A no ends here in two choices, receiver and reason; nothing else is asked (users.md 1). */
export function OursSection({
  work,
  change,
  onPreview,
  canSend,
}: SectionProps & { readonly canSend: boolean; onPreview: (intent: 'hand-over' | 'ask-advice') => void }) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const { directory, draft, edition, today, receivedBy } = work
  const proposed = work.candidates[0]
  const ours = draft.assessment.ours
  const name = (id: string) => bodyName(directory, id, language)
  const proposal = proposed === undefined || work.own !== null ? null : name(proposed.body)
  const reasons = (work.own ?? proposed)?.because.map((text) => localText(text, language)).join('; ')
  const answer = (value: 'yes' | 'no' | 'unsure') =>
    change({ assessment: { ...draft.assessment, ours: value } })
  const receiver =
    ours === 'unsure'
      ? (draft.adviser ?? edition.names.coordinator)
      : (draft.assessment.receiver ?? proposed?.body ?? null)
  const choose = (body: string) =>
    change(ours === 'unsure' ? { adviser: body } : { assessment: { ...draft.assessment, receiver: body } })

  return (
    <section className={styles.root} aria-labelledby="section-1">
      <h2 id="section-1" className={styles.title} tabIndex={-1}>{`1  ${t('pane.ours.title')}`}</h2>
      {receivedBy === '' ? (
        <BodyPicker
          directory={directory}
          today={today}
          label={t('pane.ours.whoAreWe')}
          value={null}
          onChange={(body) => change({ assessment: { ...draft.assessment, receivedBy: body } })}
        />
      ) : (
        <Caption1>{t('pane.ours.receivedBy', { body: name(receivedBy) })}</Caption1>
      )}
      <RadioGroup
        aria-labelledby="section-1"
        value={ours ?? ''}
        onChange={(_, { value }) => answer(value === 'yes' || value === 'no' ? value : 'unsure')}
      >
        {work.own !== null && <Radio value="yes" label={t('pane.ours.yes')} />}
        <Radio
          value="no"
          label={proposal === null ? t('pane.ours.noOther') : t('pane.ours.no', { body: proposal })}
        />
        {work.own === null && <Radio value="yes" label={t('pane.ours.yes')} />}
        <Radio value="unsure" label={t('pane.ours.unsure')} />
      </RadioGroup>
      <Caption1>
        {reasons === undefined
          ? t('pane.ours.noProposal')
          : work.own === null
            ? t('pane.ours.because', { reason: reasons })
            : t('pane.ours.becauseOwn', { reason: reasons })}
      </Caption1>
      {(ours === 'no' || ours === 'unsure') && (
        <>
          <BodyPicker
            directory={directory}
            today={today}
            label={ours === 'no' ? t('pane.ours.receiver') : t('pane.ours.adviser')}
            value={receiver}
            onChange={choose}
            without={[receivedBy]}
          />
          <Field
            label={ours === 'no' ? t('pane.ours.reason') : t('pane.ours.question')}
            {...(ours === 'no' ? { hint: t('pane.ours.reasonHint') } : {})}
          >
            <Textarea value={draft.reason} rows={2} onChange={(_, { value }) => change({ reason: value })} />
          </Field>
          <Button
            className={styles.end}
            appearance="primary"
            disabled={!canSend || receiver === null || receivedBy === ''}
            onClick={() => onPreview(ours === 'no' ? 'hand-over' : 'ask-advice')}
          >
            {t('pane.ours.preview')}
          </Button>
        </>
      )}
    </section>
  )
}
