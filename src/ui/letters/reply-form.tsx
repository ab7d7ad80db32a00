import {
  Button,
  Caption1,
  Checkbox,
  Dropdown,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Option,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { LetterInput } from '../../documents/letter-facts.ts'
import { capital } from '../../strategy/capital.ts'
import { localText } from '../../strategy/local-text.ts'
import { fieldsOf, letterById, letterLanguages } from '../../strategy/merge-letter.ts'
import { useTexts } from '../i18n/use-texts.ts'
import {
  changedReply,
  lackingIn,
  leftOpen,
  mayBrand,
  rewrittenReply,
  valuesOf,
  type ReplyChange,
  type ReplyWish,
} from './reply-letter.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  phrases: { display: 'flex', flexDirection: 'column', alignItems: 'stretch' },
  phrase: { justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
})

interface ReplyFormProps {
  readonly input: LetterInput
  /** Ids of the letters that may be chosen, the proposed one among them. */
  readonly choices: readonly string[]
  readonly reply: ReplyWish
  readonly onChange: (reply: ReplyWish) => void
}

/** Placeholders that hold several lines. */
const long: ReadonlySet<string> = new Set(['missingList', 'signature', 'declineReason', 'address'])

/** The draft to the requester: which letter, in which language, its facts to see and change, and its text (users.md 32). */
export function ReplyForm({ input, choices, reply, onChange }: ReplyFormProps) {
  const { t, tryText, language } = useTexts()
  const styles = useStyles()
  const { letters } = input
  const lacking = lackingIn(input, reply)
  const unfilled = leftOpen(input, reply)
  // Open from the beginning when something is missing; it never closes under the hands of the person who fills it in.
  const [open, setOpen] = useState(lacking.length > 0)
  const change = (next: ReplyChange) => onChange(changedReply(input, reply, next))
  const called = (id: string) =>
    tryText(`strategy.letter.names.${id}`, localText(letterById(letters, id).subject, language))
  const field = (name: string) => {
    const label = letters.fields[name]
    return label === undefined ? name : localText(label, language)
  }
  const languageName = (code: string) =>
    new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
  const pick = (
    label: string,
    value: string,
    all: readonly string[],
    named: (id: string) => string,
    set: (id: string) => void,
  ) => (
    <Field label={label}>
      <Dropdown
        value={named(value)}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && set(optionValue)}
      >
        {all.map((id) => (
          <Option key={id} value={id}>
            {named(id)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
  return (
    <div className={styles.root}>
      {choices.length > 1 &&
        pick(t('strategy.letter.which'), reply.letter, choices, called, (letter) => change({ letter }))}
      {pick(
        t('strategy.letter.language'),
        reply.language,
        letterLanguages(letters, reply.letter),
        languageName,
        (code) => change({ language: code }),
      )}
      {mayBrand(input, reply.letter) && (
        <Checkbox
          label={localText(letters.brand.text, reply.language)}
          checked={reply.brandLine}
          onChange={(_, { checked }) => change({ brandLine: checked === true })}
        />
      )}
      {letterById(letters, reply.letter).rule !== undefined && (
        <Caption1>{t('strategy.letter.personal')}</Caption1>
      )}
      <div>
        <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {lacking.length === 0
            ? t('strategy.letter.facts')
            : t('strategy.letter.factsMissing', { count: lacking.length })}
        </Button>
      </div>
      {open && <LetterFields input={input} reply={reply} lacking={lacking} change={change} />}
      <Field label={t('pane.preview.replyText')}>
        <Textarea
          rows={10}
          lang={reply.language}
          value={reply.text}
          onChange={(_, { value }) => onChange({ ...reply, text: value, edited: true })}
        />
      </Field>
      {unfilled.length > 0 && (
        <>
          <MessageBar intent="warning" layout="multiline" politeness="polite">
            <MessageBarBody>
              {t('strategy.letter.unfilled', { names: unfilled.map(field).join(', ') })}
            </MessageBarBody>
          </MessageBar>
          <Checkbox
            label={t('strategy.letter.anyway')}
            checked={reply.anyway}
            onChange={(_, { checked }) => onChange({ ...reply, anyway: checked === true })}
          />
        </>
      )}
      {reply.edited && (
        <Caption1>
          {t('strategy.letter.edited')}{' '}
          <Button size="small" onClick={() => onChange(rewrittenReply(input, reply))}>
            {t('strategy.letter.rewrite')}
          </Button>
        </Caption1>
      )}
    </div>
  )
}

function LetterFields({
  input,
  reply,
  lacking,
  change,
}: Pick<ReplyFormProps, 'input' | 'reply'> & {
  lacking: readonly string[]
  change: (next: ReplyChange) => void
}) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const { letters } = input
  const values = valuesOf(input, reply)
  const phrases: Record<string, typeof letters.alternatives> = {
    alternative: letters.alternatives,
    declineReason: letters.declineReasons,
  }
  const set = (name: string, value: string) => change({ typed: { ...reply.typed, [name]: value } })
  return (
    <>
      {[...new Set([...fieldsOf(letters, reply.letter), 'name', 'signature'])].map((name) => {
        const label = letters.fields[name]
        const value = values[name] ?? ''
        const props = {
          value,
          lang: reply.language,
          disabled: reply.edited,
          onChange: (_: unknown, { value: text }: { value: string }) => set(name, text),
        }
        return (
          <Field
            key={name}
            label={capital(label === undefined ? name : localText(label, language))}
            {...(lacking.includes(name)
              ? { validationState: 'warning' as const, validationMessage: t('strategy.letter.lacking') }
              : {})}
          >
            {long.has(name) ? <Textarea rows={3} {...props} /> : <Input {...props} />}
            {!reply.edited && phrases[name] !== undefined && value === '' && (
              <div className={styles.phrases}>
                {phrases[name].map((phrase) => (
                  <Button
                    key={phrase.id}
                    size="small"
                    appearance="subtle"
                    className={styles.phrase}
                    onClick={() => set(name, localText(phrase.text, reply.language))}
                  >
                    {localText(phrase.text, reply.language)}
                  </Button>
                ))}
              </div>
            )}
          </Field>
        )
      })}
    </>
  )
}
