import { Caption1, Checkbox, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { isLevelACase } from '../../cases/level-a.ts'
import { toTell } from '../../cases/telling.ts'
import type { DirectorySource } from '../../casestore/load-directory.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { bodyById } from '../../directory/directory.ts'
import { recipientsFor } from '../../directory/recipients.ts'
import { saysNumberOnly } from '../../dispatch/telling.ts'
import { TellList } from '../../ui/case/tell-list.tsx'
import { SourceNote } from '../../ui/directory/source-note.tsx'
import { WayNotes } from '../../ui/directory/way-notes.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { Wishes } from '../actions/build-intent.ts'
import type { ActionSpec } from '../actions/registry.ts'
import { BodyPicker } from '../sections/body-picker.tsx'
import type { Work } from '../work.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  note: { display: 'block', paddingInlineStart: tokens.spacingHorizontalXXL },
})

interface PreviewFormProps {
  readonly spec: ActionSpec
  readonly stored: StoredCase | null
  readonly work: Work
  readonly wishes: Wishes
  readonly directorySource: DirectorySource
  readonly onChange: (change: Partial<Wishes>) => void
  /** What follows the form: the reply to the requester. */
  readonly children?: React.ReactNode
}

/** What the person decides before anything leaves. */
export function PreviewForm({
  spec,
  stored,
  work,
  wishes,
  directorySource,
  onChange,
  children,
}: PreviewFormProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const { directory, today, receivedBy } = work
  const registrar = spec.registrar ? (bodyById(directory, receivedBy)?.registrator ?? null) : null
  const way = wishes.to === null ? null : recipientsFor(directory, wishes.to, today)
  const wordsLabel =
    spec.words === 'message'
      ? t('toDo.tell.message')
      : t(`pane.preview.${spec.words === 'none' ? 'reason' : spec.words}`)
  const missing = spec.wordsRequired && wishes.words.trim() === ''
  return (
    <div className={styles.root}>
      {(spec.to === 'receiver' || spec.to === 'adviser') && (
        <BodyPicker
          directory={directory}
          today={today}
          label={t('pane.preview.toBody')}
          value={wishes.to}
          onChange={(to) => onChange({ to })}
          without={[receivedBy]}
        />
      )}
      {spec.to === 'told' && stored !== null && (
        <>
          <TellList
            legend={t('toDo.tell.who')}
            bodies={toTell(stored.case).map(({ body }) => body)}
            chosen={wishes.tells}
            onChange={(tells) => onChange({ tells })}
            ways={{ directory, on: today }}
            names={directory}
          />
          <SourceNote source={directorySource} />
          <Caption1>
            {t(
              saysNumberOnly(isLevelACase(stored.case), stored)
                ? 'toDo.tell.numberOnly'
                : 'toDo.tell.goesAlong',
            )}
          </Caption1>
        </>
      )}
      {way !== null && (
        <>
          <WayNotes notes={way.explanation} />
          <SourceNote source={directorySource} />
        </>
      )}
      {way?.cc != null && <Caption1>{t('pane.preview.contact', { function: way.cc.function })}</Caption1>}
      {registrar !== null && (
        <Checkbox
          label={t('pane.preview.registrar', { address: registrar })}
          checked={wishes.registrar}
          onChange={(_, { checked }) => onChange({ registrar: checked === true })}
        />
      )}
      {spec.words !== 'none' && (
        <Field
          label={wordsLabel}
          required={spec.wordsRequired}
          {...(missing
            ? { validationState: 'warning' as const, validationMessage: t('pane.preview.reasonMissing') }
            : {})}
        >
          <Textarea rows={3} value={wishes.words} onChange={(_, { value }) => onChange({ words: value })} />
        </Field>
      )}
      {spec.answerBy && (
        <Field label={t('pane.ours.answerBy')}>
          <Input
            type="date"
            min={today}
            value={wishes.answerBy}
            onChange={(_, { value }) => onChange({ answerBy: value })}
          />
        </Field>
      )}
      {spec.to !== 'nobody' && spec.to !== 'told' && wishes.attachments.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{t('pane.preview.attachments')}</legend>
          {wishes.attachments.map((file) => (
            <div key={file.id}>
              <Checkbox
                label={`${file.name} (${sizeText(file.size, language)})`}
                checked={file.include}
                onChange={(_, { checked }) =>
                  onChange({
                    attachments: wishes.attachments.map((each) =>
                      each.id === file.id ? { ...each, include: checked === true } : each,
                    ),
                  })
                }
              />
              {file.heldBack !== null && (
                <Caption1 className={styles.note}>{t(`pane.preview.heldBack.${file.heldBack}`)}</Caption1>
              )}
            </div>
          ))}
        </fieldset>
      )}
      {children}
    </div>
  )
}

function sizeText(bytes: number, language: string): string {
  const kilo = bytes / 1000
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: kilo < 1000 ? 0 : 1 })
  return kilo < 1000 ? `${format.format(Math.max(1, kilo))} kB` : `${format.format(kilo / 1000)} MB`
}
