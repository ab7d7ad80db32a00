import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { replyToMessage } from '../../graph/channels/reply-to-message.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { TeamsHost } from '../host/teams-host.ts'
import { queryKeys } from '../query-keys.ts'
import { postOf } from './posts.ts'
import type { Mentioned } from './posts.ts'
import type { Thread } from './thread-link.ts'
import type { People } from './use-people.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start', width: '100%' },
  wide: { width: '100%' },
  mention: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
})

interface WritePostProps {
  readonly caseId: string
  readonly thread: Thread
  readonly people: People
  /** Nothing is added while the case is paused; what was begun stays to be read, and can be sent when the pause is over. */
  readonly paused: boolean
  readonly host: Pick<TeamsHost, 'pickPerson'>
}

/** A post in the thread, and whom it mentions: somebody known here, or somebody chosen in the dialogue of Teams. */
export function WritePost({ caseId, thread, people, paused, host }: WritePostProps) {
  const { t } = useTexts()
  const { graph } = useServices()
  const queries = useQueryClient()
  const styles = useStyles()
  const [text, setText] = useState('')
  const [mentioned, setMentioned] = useState('')
  const [picked, setPicked] = useState<Mentioned | null>(null)
  const [refused, setRefused] = useState('')
  const choices =
    picked === null || people.mentionable.some(({ id }) => id === picked.id)
      ? people.mentionable
      : [...people.mentionable, picked]
  const chosen = choices.filter(({ id }) => id === mentioned && !people.aside.has(id.toLowerCase()))
  const send = useMutation({
    mutationFn: () => replyToMessage(graph, thread, thread.messageId, postOf(text.trim(), chosen)),
    onSuccess: () => {
      setText('')
      setMentioned('')
    },
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.thread(caseId) }),
  })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') send.mutate()
  }
  if (paused)
    return text.trim() === '' ? null : (
      <Field label={t('teams.talk.begun')} className={styles.wide}>
        <Textarea readOnly value={text} />
      </Field>
    )
  const { pickPerson } = host
  const pick = async () => {
    const person = (await pickPerson?.()) ?? null
    if (person === null) return
    const isAside = people.aside.has(person.id.toLowerCase())
    setRefused(isAside ? person.name : '')
    if (isAside) return
    setPicked(person)
    setMentioned(person.id)
  }
  return (
    <form className={styles.box} onSubmit={submit}>
      <Field label={t('teams.talk.write')} className={styles.wide}>
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {people.known && (
        <>
          <div className={styles.mention}>
            {choices.length > 0 && (
              <Field label={t('paper.mention.label')}>
                <Select value={mentioned} onChange={(_, { value }) => setMentioned(value)}>
                  <option value="" />
                  {choices.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
            {pickPerson && <Button onClick={() => void pick()}>{t('paper.mention.other')}</Button>}
          </div>
          <Text size={200}>{t(pickPerson ? 'paper.mention.help' : 'paper.mention.onlyThese')}</Text>
          <Text role="status">{refused && t('paper.mention.aside', { name: refused })}</Text>
        </>
      )}
      {send.error && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{t('teams.talk.sendFailed')}</MessageBarBody>
        </MessageBar>
      )}
      <Button type="submit" disabled={send.isPending || text.trim() === ''}>
        {t('teams.talk.send')}
      </Button>
    </form>
  )
}
