import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isValidOn } from '../../directory/is-valid-on.ts'
import { kinds } from '../../strategy/words.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { ListPick } from '../../ui/facts/list-pick.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { PlainDate } from '../../strategy/plain-date.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { PageHead } from '../page-head.tsx'
import { queryKeys } from '../query-keys.ts'
import { useNames } from '../use-names.ts'
import { firstFacts } from '../life/drafts.ts'
import type { Typed } from '../life/drafts.ts'
import { beginnings, firstActions, newCaseIds } from './first-actions.ts'
import type { NewCaseDraft } from './first-actions.ts'
import { KnownFacts } from './known-facts.tsx'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM, maxWidth: '40rem' },
  group: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
  legend: { padding: 0 },
  start: { justifySelf: 'start' },
})

interface NewCaseProps {
  readonly viewer: Viewer
  readonly onBack: () => void
  readonly onCreated: (caseId: string) => void
}

/** Opens a case for what came by phone, letter or at a meeting, or begins with the City itself. */
export function NewCase({ viewer, onBack, onCreated }: NewCaseProps) {
  const { t, language } = useTexts()
  const { cases, actor, directory, clock, edition } = useServices()
  const names = useNames()
  const queries = useQueryClient()
  const styles = useStyles()
  const today = clock.today()
  const [ids] = useState(newCaseIds)
  const [tried, setTried] = useState(false)
  const [who, setWho] = useState('')
  const [day, setDay] = useState<string>(today)
  const [draft, setDraft] = useState<NewCaseDraft>({
    beginning: 'phone',
    title: '',
    kinds: ['visit'],
    note: '',
    body: [...viewer.bodies][0] ?? '',
    facts: null,
    contact: '',
    occurredOn: null,
  })
  const [known, setKnown] = useState<Typed>({})
  const facts = firstFacts(known)
  const set = (change: Partial<NewCaseDraft>) => setDraft({ ...draft, ...change })
  const kindless = draft.kinds.length === 0
  const missing = draft.title.trim() === '' || draft.note.trim() === '' || draft.body === ''
  const create = useMutation({
    mutationFn: async () => {
      const origin = t(`teams.create.origins.${draft.beginning}`)
      const from = who.trim() === '' ? '' : `${who.trim()}. `
      const text = t('teams.create.noteText', {
        origin,
        date: dayInWords(day, language),
        who: from,
        note: draft.note.trim(),
      })
      const said = 'facts' in facts ? facts.facts : null
      const first = firstActions(
        { ...draft, facts: said, contact: who, occurredOn: PlainDate.safeParse(day).data ?? null },
        text,
        ids,
        actor,
        clock.now().toISOString(),
        edition.countries,
      )
      const stored = await cases.open({ caseId: ids.caseId, first: first.opened, internetMessageId: null })
      const noted = stored.case.actions.some((action) => action.id === first.note.id)
      if (!noted) await cases.write(stored, { actions: [first.note] })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: queryKeys.rows })
      onCreated(ids.caseId)
    },
  })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing && !kindless && 'facts' in facts) create.mutate()
  }
  const bodies = directory.bodies.filter((body) => isValidOn(body, today))
  return (
    <>
      <PageHead title={t('teams.create.title')} onBack={onBack} />
      <form className={styles.form} onSubmit={submit} noValidate>
        <Text>{t('teams.create.explain')}</Text>
        <Field label={t('teams.create.origin')} required>
          <RadioGroup
            layout="horizontal"
            value={draft.beginning}
            onChange={(_, { value }) =>
              set({ beginning: beginnings.find((each) => each === value) ?? draft.beginning })
            }
          >
            {beginnings.map((each) => (
              <Radio key={each} value={each} label={t(`teams.create.origins.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={t('teams.create.caseTitle')} hint={t('teams.create.titleHint')} required>
          <Input value={draft.title} onChange={(_, { value }) => set({ title: value })} />
        </Field>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{t('teams.create.kind')}</legend>
          <Text size={200}>{t('teams.create.kindHint')}</Text>
          <ListPick
            label={t('teams.create.kindAdded')}
            chosen={draft.kinds}
            options={kinds.map((kind) => ({ id: kind, label: names.kind(kind) }))}
            onChange={(chosen) => set({ kinds: chosen })}
          />
        </fieldset>
        <Field label={t('teams.create.body')} required>
          <Select value={draft.body} onChange={(_, { value }) => set({ body: value })}>
            <option value="" />
            {bodies.map((body) => (
              <option key={body.id} value={body.id}>
                {names.body(body.id)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('teams.create.who')} hint={t('teams.create.whoHint')}>
          <Input value={who} onChange={(_, { value }) => setWho(value)} />
        </Field>
        <Field label={t('teams.create.when')}>
          <Input type="date" max={today} value={day} onChange={(_, { value }) => setDay(value)} />
        </Field>
        <Field label={t('teams.create.note')} required>
          <Textarea
            value={draft.note}
            onChange={(_, { value }) => set({ note: value })}
            rows={5}
            resize="vertical"
          />
        </Field>
        <KnownFacts typed={known} onChange={(change) => setKnown({ ...known, ...change })} />
        <Text role="alert">
          {tried && missing ? t('teams.create.missing') : ''}
          {tried && !missing && kindless ? t('teams.create.kindMissing') : ''}
          {tried && !missing && !kindless && 'fault' in facts ? t(`life.fault.${facts.fault}`) : ''}
        </Text>
        {create.error && (
          <>
            <Text>{t('teams.create.failed')}</Text>
            <ErrorBar error={create.error} surface="teams" />
          </>
        )}
        <Button type="submit" appearance="primary" className={styles.start} disabled={create.isPending}>
          {t('teams.create.confirm')}
        </Button>
      </form>
    </>
  )
}
