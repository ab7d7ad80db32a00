import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { StoredCase } from '../../casestore/port.ts'
import type { DirectorySource } from '../../casestore/load-directory.ts'
import type { Directory } from '../../directory/directory.ts'
import type { LetterInput } from '../../documents/letter-facts.ts'
import type { Intent, Preview } from '../../dispatch/dispatcher.ts'
import type { GraphPort } from '../../graph/port.ts'
import { JournalChecklist, linesOf } from '../../ui/case/journal-checklist.tsx'
import { useReplying } from '../../ui/directory/use-replying.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { Wishes } from '../actions/build-intent.ts'
import { mayDraft, proposedReply, rewrittenReply } from '../../ui/letters/reply-letter.ts'
import type { Letters } from '../../strategy/letters.ts'
import type { ActionSpec } from '../actions/registry.ts'
import type { Work } from '../work.ts'
import { BottomBar } from '../parts/bottom-bar.tsx'
import { enterDoes } from '../parts/enter-does.ts'
import { MessageView } from './message-view.tsx'
import { PreviewForm } from './preview-form.tsx'
import { ReplyPart } from './reply-part.tsx'
import { useLetters } from '../../ui/letters/use-letters.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  sub: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
})

interface PreviewScreenProps {
  readonly spec: ActionSpec
  /** The case, where there is one. */
  readonly stored: StoredCase | null
  readonly work: Work
  readonly wishes: Wishes
  readonly directorySource: DirectorySource
  readonly graph: GraphPort
  /** With the directory as it is known for the receiver chosen now. */
  readonly intentFor: (wishes: Wishes, directory: Directory) => Intent
  /** What a letter is written from, for the receiver chosen now. */
  readonly letterInput: (letters: Letters, receiver: string | null) => LetterInput
  readonly prepare: (intent: Intent) => Promise<Preview>
  readonly onConfirm: (preview: Preview) => void
  readonly onBack: () => void
  /** Called with what is typed, so that going back or another mail loses nothing. */
  readonly onWords: (words: string) => void
}

/** Everything that would happen, before it does: the form, the message, the steps. Esc goes back; nothing is lost. */
export function PreviewScreen({
  spec,
  stored,
  work,
  wishes: first,
  directorySource,
  graph,
  intentFor,
  letterInput,
  prepare,
  onConfirm,
  onBack,
  onWords,
}: PreviewScreenProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const [wishes, setWishes] = useState(first)
  const directory = useReplying(graph, work.directory, wishes.to, work.today)
  const asked = useMemo(() => ({ wishes, directory }), [wishes, directory])
  const [shown, setShown] = useState<
    { of: typeof asked; preview: Preview } | { of: typeof asked; error: unknown } | null
  >(null)
  const answers = spec.reply !== 'none'
  const fetched = useLetters(work.edition.about.id, answers)
  const { letters } = fetched
  const input = letters === null ? null : letterInput(letters, wishes.to)
  // Where an answer is what the action is for, the letter is there from the beginning; it waits for the texts alone.
  const [begun, setBegun] = useState(spec.reply !== 'always')
  if (!begun && input !== null) {
    setBegun(true)
    setWishes({ ...wishes, reply: proposedReply(input, spec.intent) })
  }
  const heading = useRef<HTMLHeadingElement>(null)
  const ready =
    (begun || fetched.failed) &&
    (wishes.reply === null || input === null || mayDraft(input, wishes.reply)) &&
    !(spec.wordsRequired && wishes.words.trim() === '') &&
    !(spec.to === 'told' ? wishes.tells.length === 0 : spec.to !== 'nobody' && wishes.to === null)

  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    let current = true
    const later = setTimeout(() => {
      prepare(intentFor(asked.wishes, asked.directory)).then(
        (preview) => current && setShown({ of: asked, preview }),
        (error: unknown) => current && setShown({ of: asked, error }),
      )
    }, 250)
    return () => {
      current = false
      clearTimeout(later)
    }
  }, [asked, prepare, intentFor])

  const preview = shown !== null && 'preview' in shown ? shown.preview : null
  const fresh = shown?.of === asked && preview !== null
  const confirm = fresh && ready ? () => onConfirm(preview) : null
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onBack()
    enterDoes(confirm)(event)
  }
  return (
    <div className={styles.root} onKeyDown={press}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t('pane.preview.title', { action: t(`pane.action.${spec.intent}`) })}
      </h2>
      <PreviewForm
        spec={spec}
        stored={stored}
        work={{ ...work, directory }}
        wishes={wishes}
        directorySource={directorySource}
        onChange={(change) => {
          const { reply } = wishes
          const follows = letters !== null && reply !== null && !reply.edited && change.to !== undefined
          setWishes({
            ...wishes,
            ...change,
            ...(follows ? { reply: rewrittenReply(letterInput(letters, change.to ?? null), reply) } : {}),
          })
          if (change.words !== undefined) onWords(change.words)
        }}
      >
        {answers && (
          <ReplyPart
            fetched={fetched}
            input={input}
            intent={spec.intent}
            reply={wishes.reply}
            onChange={(reply) => setWishes({ ...wishes, reply })}
          />
        )}
      </PreviewForm>
      {shown !== null && 'error' in shown && (
        <ErrorBar error={shown.error} surface="outlook" onRetry={() => setWishes({ ...wishes })} />
      )}
      {shown === null && <p role="status">{t('pane.preview.preparing')}</p>}
      {preview !== null && (
        <>
          <MessageView preview={preview} />
          <h3 className={styles.sub}>{t('dispatch.whatHappens')}</h3>
          <JournalChecklist lines={linesOf(preview.steps, null)} label={t('dispatch.whatHappens')} />
        </>
      )}
      <BottomBar lang={language}>
        <Button appearance="primary" disabled={confirm === null} onClick={() => confirm?.()}>
          {t(`pane.confirm.${spec.intent}`)}
        </Button>
        <Button onClick={onBack}>{t('common.back')}</Button>
      </BottomBar>
    </div>
  )
}
