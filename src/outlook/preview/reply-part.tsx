import { Button, Caption1, Checkbox, Spinner } from '@fluentui/react-components'
import { letterChoices } from '../../documents/letter-choices.ts'
import type { LetterInput } from '../../documents/letter-facts.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { PaneIntent } from '../actions/registry.ts'
import { proposedReply, type ReplyWish } from '../../ui/letters/reply-letter.ts'
import { ReplyForm } from '../../ui/letters/reply-form.tsx'
import type { useLetters } from '../../ui/letters/use-letters.ts'

/** Whether a reply is drafted, and which; a draft is made only when chosen, and the person sends it (users.md 32). */
export function ReplyPart({
  fetched,
  input,
  intent,
  reply,
  onChange,
}: {
  fetched: Pick<ReturnType<typeof useLetters>, 'failed' | 'again'>
  input: LetterInput | null
  intent: PaneIntent
  reply: ReplyWish | null
  onChange: (reply: ReplyWish | null) => void
}) {
  const { t } = useTexts()
  if (fetched.failed)
    return (
      <Caption1>
        {t('strategy.letter.failed')}{' '}
        <Button size="small" onClick={fetched.again}>
          {t('common.retry')}
        </Button>
      </Caption1>
    )
  if (input === null) return <Spinner size="tiny" label={t('strategy.letter.loading')} />
  return (
    <>
      <Checkbox
        label={t('pane.preview.replyDraft')}
        checked={reply !== null}
        onChange={(_, { checked }) => onChange(checked === true ? proposedReply(input, intent) : null)}
      />
      {reply !== null && (
        <ReplyForm
          input={input}
          choices={letterChoices(intent, input.outcome)}
          reply={reply}
          onChange={onChange}
        />
      )}
    </>
  )
}
