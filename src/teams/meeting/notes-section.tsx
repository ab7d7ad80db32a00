import { Button, Field, Input, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AgendaItem, MeetingNotes } from '../../cases/meeting.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import type { ListedPaper } from '../../casestore/port.ts'
import { capital } from '../../strategy/capital.ts'
import { localText } from '../../strategy/local-text.ts'
import { PlainDate } from '../../strategy/plain-date.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'
import { onRecord } from './meeting-files.ts'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM },
  roles: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  start: { justifySelf: 'start' },
})

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

interface NotesSectionProps {
  readonly stored: StoredMeeting
  readonly items: readonly AgendaItem[]
  readonly papers: readonly ListedPaper[]
  readonly mayEdit: boolean
  /** Ids of the cases that the reader has stepped aside from; null while nobody can say which. */
  readonly aside: ReadonlySet<string> | null
}

/** The notes as everybody reads their standing, and as the secretary writes them. */
export function NotesSection({ stored, items, papers, mayEdit, aside }: NotesSectionProps) {
  const { t, language } = useTexts()
  const { notes } = stored.meeting
  const status = notes?.approvedOn
    ? t('meetings.notes.approved', { day: dayInWords(notes.approvedOn, language) })
    : t(notes === null ? 'meetings.notes.none' : 'meetings.notes.draft')
  return (
    <Section title={t('meetings.notes.title')}>
      <Text>{status}</Text>
      {mayEdit && <NotesForm stored={stored} items={items} papers={papers} aside={aside} />}
    </Section>
  )
}

/** Saves the notes with the agenda they are about; the chair's approval keeps what was on record that day. */
function useSaveNotes({ stored, items, papers }: Pick<NotesSectionProps, 'stored' | 'items' | 'papers'>) {
  const { ib } = useServices()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (written: MeetingNotes) => {
      if (ib === null) throw new Error('There is no site of the committee in this installation.')
      const approved = written.approvedOn !== null
      const notes = approved
        ? { ...written, record: [...(await onRecord({ stored, items, papers, ib }))] }
        : written
      return ib.meetings.save(stored, { ...stored.meeting, notes, items: [...items] })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.meetings }),
  })
}

function NotesForm({ stored, items, papers, aside }: Omit<NotesSectionProps, 'mayEdit'>) {
  const { t, language } = useTexts()
  const { clock, edition } = useServices()
  const styles = useStyles()
  const save = useSaveNotes({ stored, items, papers })
  const { notes } = stored.meeting
  const [present, setPresent] = useState(notes?.present.join('\n') ?? '')
  const [absent, setAbsent] = useState(notes?.absent.join('\n') ?? '')
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(notes?.items ?? {})
  const [other, setOther] = useState(notes?.other ?? '')
  const [approvedOn, setApprovedOn] = useState<string>(notes?.approvedOn ?? '')
  const { day } = stored.meeting
  const today = clock.today()
  const held = day <= today
  // Where the day is not asked for there is nobody who could put it right.
  const wrongDay = held && approvedOn !== '' && (approvedOn < day || approvedOn > today)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (wrongDay) return
    const approved = PlainDate.safeParse(approvedOn)
    const written: MeetingNotes = {
      present: lines(present),
      absent: lines(absent),
      items: Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== '')),
      other: other.trim(),
      approvedOn: approved.success ? approved.data : null,
    }
    save.mutate(written)
  }
  const named = new Set([...lines(present), ...lines(absent)])
  const members = edition.names.forum?.members ?? []
  const roles = [
    ...members.map((member) => capital(localText(member, language))),
    t('meetings.notes.secretary'),
  ]
  const missing = roles.filter((role) => !named.has(role))
  return (
    <form className={styles.form} onSubmit={submit}>
      <Text>{t(notes?.approvedOn ? 'meetings.notes.explainApproved' : 'meetings.notes.explain')}</Text>
      <Field label={t('meetings.notes.present')} hint={t('meetings.notes.presentHint')}>
        <Textarea value={present} onChange={(_, { value }) => setPresent(value)} rows={5} resize="vertical" />
      </Field>
      {missing.length > 0 && (
        <div className={styles.roles}>
          {missing.map((role) => (
            <Button
              key={role}
              size="small"
              aria-label={t('meetings.notes.addRole', { role })}
              onClick={() => setPresent([...lines(present), role].join('\n'))}
            >
              + {role}
            </Button>
          ))}
        </div>
      )}
      <Field label={t('meetings.notes.absent')}>
        <Textarea value={absent} onChange={(_, { value }) => setAbsent(value)} resize="vertical" />
      </Field>
      {items.map(({ caseId, title }) =>
        // What is written of a case is not shown before it is known that the reader has not stepped aside from it; saving keeps it.
        caseId !== null && aside?.has(caseId) !== false ? (
          aside !== null && <Text key={caseId}>{t('meetings.notes.itemAside', { title })}</Text>
        ) : (
          <Field key={caseId ?? title} label={t('meetings.notes.item', { title })}>
            <Textarea
              value={texts[caseId ?? title] ?? ''}
              onChange={(_, { value }) => setTexts({ ...texts, [caseId ?? title]: value })}
              resize="vertical"
            />
          </Field>
        ),
      )}
      <Field label={t('meetings.notes.other')}>
        <Textarea value={other} onChange={(_, { value }) => setOther(value)} resize="vertical" />
      </Field>
      {held ? (
        <Field
          label={t('meetings.notes.approvedOn')}
          hint={t('meetings.notes.approvedHint')}
          {...(wrongDay
            ? {
                validationState: 'error' as const,
                validationMessage: t('meetings.notes.wrongDay', { day: dayInWords(day, language) }),
              }
            : {})}
        >
          <Input
            type="date"
            min={day}
            max={today}
            value={approvedOn}
            onChange={(_, { value }) => setApprovedOn(value)}
          />
        </Field>
      ) : (
        <Text>{t('meetings.notes.notHeld')}</Text>
      )}
      {save.error && (
        <>
          {errorCodeOf(save.error) === 'conflict' && <Text>{t('meetings.form.conflict')}</Text>}
          <ErrorBar error={save.error} surface="teams" />
        </>
      )}
      <Button type="submit" appearance="primary" className={styles.start} disabledFocusable={save.isPending}>
        {t('meetings.notes.save')}
      </Button>
      <Text role="status">{save.isSuccess ? t('meetings.notes.saved') : ''}</Text>
    </form>
  )
}
