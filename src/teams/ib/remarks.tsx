import {
  Button,
  Field,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { remarkKinds } from '../../casestore/port.ts'
import type { Remark } from '../../casestore/port.ts'
import { instantInWords } from '../../ui/case/days.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { queryKeys } from '../query-keys.ts'
import { Heading } from '../../ui/case/heading.tsx'

const useStyles = makeStyles({
  words: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  wide: { width: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const kindOf = (value: string) => remarkKinds.find((kind) => kind === value) ?? null

/** Who is asked for a remark: members, and those of whom no group is known, to whom the list itself says yes or no. */
const isAsked = ({ roles }: Viewer) => roles.size === 0 || roles.has('ib-member')

interface RemarksProps {
  readonly caseId: string
  readonly meetingDay: string | null
  readonly viewer: Viewer
  /** Paused for security: no remark is left or changed. */
  readonly paused: boolean
}

/**
 * Members' remarks before the meeting, read by all who read the paper: three ways, no count, and nothing about those who have said nothing
 * (users.md 15).
 */
export function Remarks({ caseId, meetingDay, viewer, paused }: RemarksProps) {
  const { t, language } = useTexts()
  const { ib, actor, clock } = useServices()
  const styles = useStyles()
  const [saved, setSaved] = useState(false)
  const read = useQuery({
    queryKey: queryKeys.remarks(caseId),
    queryFn: async () => (await ib?.remarks(caseId)) ?? [],
  })
  const asked = isAsked(viewer) && !paused
  const closed = meetingDay !== null && meetingDay < clock.today()
  const upn = actor.upn.toLowerCase()
  const own = read.data?.findLast(({ by }) => by.upn.toLowerCase() === upn) ?? null
  return (
    <section className={styles.box}>
      <Heading as="h2">{t(asked ? 'teams.remark.title' : 'teams.remark.membersTitle')}</Heading>
      <Text>{t(asked ? 'teams.remark.explain' : 'teams.remark.membersExplain')}</Text>
      <Text role="status">{saved ? t('teams.remark.saved') : ''}</Text>
      {asked && closed && <Text>{t('paper.remark.closed')}</Text>}
      {asked && !closed && read.data && (
        <RemarkForm key={own?.etag ?? ''} caseId={caseId} own={own} onSaved={() => setSaved(true)} />
      )}
      {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
      {read.data?.length === 0 && <Text>{t('teams.remark.none')}</Text>}
      {read.data && read.data.length > 0 && (
        <ul className={styles.list} aria-label={t('teams.remark.list')}>
          {read.data.map((remark) => (
            <li key={remark.itemId}>
              <Text weight="semibold">{t(`teams.remark.kinds.${remark.kind}`)}</Text>
              {remark.text && (
                <Text block className={styles.words}>
                  {remark.text}
                </Text>
              )}
              <Text size={200} block className={styles.quiet}>
                {remark.by.name} · {instantInWords(remark.at, language)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A remark is one a person, changed until the meeting rather than left again. */
function RemarkForm({ caseId, own, onSaved }: { caseId: string; own: Remark | null; onSaved: () => void }) {
  const { t } = useTexts()
  const { ib } = useServices()
  const queries = useQueryClient()
  const styles = useStyles()
  const [kind, setKind] = useState<Remark['kind'] | null>(own?.kind ?? null)
  const [text, setText] = useState(own?.text ?? '')
  const [tried, setTried] = useState(false)
  const missing = kind === 'comment' && text.trim() === ''
  const unchanged = own !== null && own.kind === kind && own.text === text.trim()
  const save = useMutation({
    mutationFn: async (chosen: Remark['kind']) =>
      own === null ? ib?.remark(caseId, chosen, text.trim()) : ib?.editRemark(own, chosen, text.trim()),
    onSuccess: () => {
      onSaved()
      return queries.invalidateQueries({ queryKey: queryKeys.remarks(caseId) })
    },
  })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (kind && !missing) save.mutate(kind)
  }
  return (
    <form className={styles.box} onSubmit={submit} noValidate style={{ width: '100%' }}>
      <RadioGroup
        aria-label={t('teams.remark.title')}
        value={kind ?? ''}
        onChange={(_, { value }) => {
          save.reset()
          setKind(kindOf(value))
        }}
      >
        {remarkKinds.map((each) => (
          <Radio key={each} value={each} label={t(`teams.remark.kinds.${each}`)} />
        ))}
      </RadioGroup>
      {kind && (
        <Field
          className={styles.wide}
          label={t('teams.remark.text')}
          hint={t('teams.remark.textHint')}
          required={kind === 'comment'}
          {...(tried && missing ? { validationMessage: t('teams.remark.textMissing') } : {})}
        >
          <Textarea value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
      )}
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={kind === null || unchanged || save.isPending}
      >
        {t(own === null ? 'teams.remark.save' : 'paper.remark.change')}
      </Button>
      {save.error && (
        <>
          <Text>{t('teams.remark.failed')}</Text>
          <ErrorBar error={save.error} surface="teams" />
        </>
      )}
    </form>
  )
}
