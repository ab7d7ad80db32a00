import {
  Button,
  Caption1,
  Field,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { noCaseReasons, type Draft, type NoCase } from '../draft/draft.ts'
import { timeText } from '../parts/dates.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** "Inget ärende" asks why before the matter is closed; Esc or Tillbaka leaves everything as it was. */
export function NoCaseForm({ onDone, onBack }: { onDone: (reason: NoCase) => void; onBack: () => void }) {
  const { t } = useTexts()
  const styles = useStyles()
  const [why, setWhy] = useState<NoCase['why'] | null>(null)
  const [words, setWords] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const choose = (value: string) => setWhy(noCaseReasons.find((each) => each === value) ?? null)
  const ready = why !== null && (why !== 'other' || words.trim() !== '')
  return (
    <div
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack()
      }}
    >
      <h2 id="no-case" ref={heading} tabIndex={-1} className={styles.title}>
        {t('pane.noCase.title')}
      </h2>
      <RadioGroup aria-labelledby="no-case" value={why ?? ''} onChange={(_, { value }) => choose(value)}>
        {noCaseReasons.map((each) => (
          <Radio key={each} value={each} label={t(`pane.noCase.why.${each}`)} />
        ))}
      </RadioGroup>
      <Field
        label={t(why === 'other' ? 'pane.noCase.words' : 'pane.noCase.wordsMore')}
        required={why === 'other'}
      >
        <Textarea rows={2} value={words} onChange={(_, { value }) => setWords(value)} />
      </Field>
      <Caption1>{t('pane.noCase.what')}</Caption1>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={!ready}
          onClick={() => {
            if (why !== null) onDone({ why, words: words.trim() })
          }}
        >
          {t('pane.noCase.confirm')}
        </Button>
        <Button onClick={onBack}>{t('common.back')}</Button>
      </div>
    </div>
  )
}

/** The matter is closed without a case: why, by whom, and the way back. */
export function NoCaseMark({ draft, saved, onUndo }: { draft: Draft; saved: string; onUndo: () => void }) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const { noCase, by, at } = draft
  const reason =
    noCase === undefined ? '' : [t(`pane.noCase.why.${noCase.why}`), noCase.words].filter(Boolean).join('. ')
  return (
    <div className={styles.root} role="status">
      <Text weight="semibold">{t('pane.noCase.marked')}</Text>
      {reason !== '' && <Text>{t('pane.case.reason', { reason })}</Text>}
      <Caption1>
        {[t('pane.noCase.by', { name: by.name, when: timeText(at, language) }), saved]
          .filter(Boolean)
          .join(' ')}
      </Caption1>
      <div className={styles.buttons}>
        <Button onClick={onUndo}>{t('common.undo')}</Button>
      </div>
    </div>
  )
}
