import { Button, Field, Input, Select, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Directory } from '../../directory/directory.ts'
import { isValidOn } from '../../directory/is-valid-on.ts'
import { recipientsFor } from '../../directory/recipients.ts'
import { SourceNote } from '../../ui/directory/source-note.tsx'
import { useReplying } from '../../ui/directory/use-replying.ts'
import { WayNotes } from '../../ui/directory/way-notes.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { useNames } from '../use-names.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
})

/** What goes to somebody whom the person chooses: the body, the words, and by when an answer is wanted. */
interface Sending {
  readonly toBody: string
  readonly reason: string
  readonly answerBy: string | null
}

/** What is sent, and the directory by which it goes: with what was asked of Exchange about the receiver. */
export type SendingBy = Sending & { readonly directory: Directory }

interface ReceiverFormProps {
  readonly intent: 'hand-over' | 'ask-advice' | 'propose-to-ib'
  /** Proposed receiver, or null. */
  readonly proposed: string | null
  /** Bodies that make no sense here. */
  readonly without: readonly string[]
  readonly onReady: (sending: SendingBy) => void
  readonly onClose: () => void
}

/** Chooses a receiver from the directory and says where the message goes before anything is previewed. */
export function ReceiverForm({ intent, proposed, without, onReady, onClose }: ReceiverFormProps) {
  const { t, language } = useTexts()
  const { graph, directory: entered, directorySource, clock } = useServices()
  const names = useNames()
  const styles = useStyles()
  const [to, setTo] = useState(proposed ?? '')
  const [reason, setReason] = useState('')
  const [answerBy, setAnswerBy] = useState('')
  const [tried, setTried] = useState(false)
  const today = clock.today()
  const directory = useReplying(graph, entered, to || null, today)
  const fixed = intent === 'propose-to-ib'
  const way = to === '' ? null : recipientsFor(directory, to, today)
  const fault = way === null ? 'toMissing' : way.to === null ? 'noWayIn' : null
  const missing = reason.trim() === ''
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (fault === null && !missing)
      onReady({ toBody: to, reason: reason.trim(), answerBy: answerBy === '' ? null : answerBy, directory })
  }
  const bodies = directory.bodies
    .filter((body) => isValidOn(body, today) && body.type !== 'political' && !without.includes(body.id))
    .map(({ id }) => ({ id, name: names.body(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <form className={styles.box} onSubmit={submit} noValidate>
      {fixed ? (
        <Text>{names.body(to)}</Text>
      ) : (
        <Field
          label={t('door.hand.to')}
          required
          {...((tried || to !== '') && fault !== null ? { validationMessage: t(`door.hand.${fault}`) } : {})}
        >
          <Select value={to} onChange={(_, { value }) => setTo(value)} autoFocus>
            <option value="" />
            {bodies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {way?.to && (
        <Text role="status">
          {t('door.hand.goesTo', { to: way.to })}
          {way.cc ? `, ${t('door.hand.copyTo', { cc: way.cc.address })}` : ''}
        </Text>
      )}
      {way && <WayNotes notes={way.explanation} />}
      {way && <SourceNote source={directorySource} />}
      <Field
        label={t(intent === 'ask-advice' ? 'door.hand.question' : 'teams.act.reason')}
        required
        {...(tried && missing ? { validationMessage: t('teams.act.reasonMissing') } : {})}
      >
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} resize="vertical" />
      </Field>
      {intent === 'ask-advice' && (
        <Field label={t('door.hand.answerBy')}>
          <Input type="date" min={today} value={answerBy} onChange={(_, { value }) => setAnswerBy(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {t('teams.act.review')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
    </form>
  )
}
