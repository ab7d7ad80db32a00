import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { foundOf } from '../../cases/found.ts'
import { mailKeysOf } from '../../casestore/mail-keys.ts'
import { summarise } from '../../detection/sentence.ts'
import type { Finding } from '../../detection/finding.ts'
import { isValidOn } from '../../directory/is-valid-on.ts'
import type { Intent } from '../../dispatch/dispatcher.ts'
import type { Mailbox } from '../../graph/mailbox.ts'
import { listAttachments } from '../../graph/messages/list-attachments.ts'
import { mailCategoriesOf } from '../../strategy/mail-categories.ts'
import { heldBackOf } from '../../ui/attachments/held-back.ts'
import { factLines } from '../../ui/case/case-facts.ts'
import { FactList } from '../../ui/case/fact-list.tsx'
import { Heading } from '../../ui/case/heading.tsx'
import { peopleText } from '../../ui/case/people-text.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { Language } from '../../ui/i18n/languages.ts'
import { namesOf } from '../../ui/case/names.ts'
import { useServices } from '../../ui/services.tsx'
import { PlanView } from '../case/plan-view.tsx'
import { usePlan } from '../case/use-plan.ts'
import { Loading } from '../loading.tsx'
import { MailText } from '../mail/mail-text.tsx'
import { useNames } from '../use-names.ts'
import { DoorFiles } from './door-files.tsx'
import { groupOf } from './groups.ts'
import type { Triaged } from './triage.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  form: { display: 'grid', rowGap: tokens.spacingVerticalM, maxWidth: '40rem' },
  start: { justifySelf: 'start' },
})

interface DoorMailProps {
  readonly one: Triaged
  readonly mailbox: Mailbox
  /** Body whose mailbox it is, as far as the directory knows. */
  readonly body: string
  readonly onBack: () => void
  readonly onCase: (caseId: string) => void
}

/** One mail: what it is, its facts, the text made safe; the case it belongs to, or the opening of one. */
export function DoorMail({ one, mailbox, body, onBack, onCase }: DoorMailProps) {
  const { t, language } = useTexts()
  const { cases } = useServices()
  const names = useNames()
  const styles = useStyles()
  const sentence = useSentence()
  const { mail, finding } = one
  const known = useQuery({
    queryKey: ['door', one.graphId],
    queryFn: () => cases.findByMail(mailKeysOf({ ...mail, headers: mail })),
  })
  const lines = factLines(finding.facts, names, {
    language,
    people: (min, max) => peopleText(t, min, max),
  })
  const stored = known.data
  return (
    <div className={styles.box}>
      <Button className={styles.start} onClick={onBack} autoFocus>
        {t('door.back')}
      </Button>
      <Heading as="h2">{mail.subject}</Heading>
      <Text>{groupOf(one) === 'rest' ? t('door.notLikely') : sentence(finding, language)}</Text>
      {known.isPending && <Loading label={t('teams.app.loading')} lines={1} />}
      {known.error && <ErrorBar error={known.error} surface="teams" onRetry={() => void known.refetch()} />}
      {stored && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {t('door.has')} {stored.case.number}{' '}
            <Button size="small" onClick={() => onCase(stored.case.id)}>
              {t('door.toCase')}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {stored === null && (
        <Begin one={one} mailbox={mailbox} body={body} summary={sentence(finding, 'sv')} onCase={onCase} />
      )}
      <Section title={t('teams.page.facts')}>
        <FactList
          items={lines.map(({ key, value }) => ({
            term: t(`teams.page.${key}`),
            value: value ?? t('teams.page.notSaid'),
          }))}
        />
      </Section>
      <DoorFiles graphId={one.graphId} mailbox={mailbox} />
      <MailText mail={mail} />
    </div>
  )
}

/** The one sentence in a language, with the edition's names of countries. */
function useSentence() {
  const { edition, directory } = useServices()
  return (finding: Finding, language: Language) => {
    const names = namesOf(edition, directory, language)
    return summarise(finding, language, (code) => names.country(code))
  }
}

function Begin({
  one,
  mailbox,
  body: proposed,
  summary,
  onCase,
}: Omit<DoorMailProps, 'onBack'> & { summary: string }) {
  const { t, language } = useTexts()
  const { actor, directory, edition, clock, graph } = useServices()
  const names = useNames()
  const styles = useStyles()
  const plan = usePlan('')
  const [body, setBody] = useState(proposed)
  const { mail, finding } = one
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    if (body === '' || mail.internetMessageId === null) return
    const files = await listAttachments(graph, mailbox, one.graphId)
    const intent: Intent = {
      kind: 'save',
      actor,
      body,
      mail: {
        graphId: one.graphId,
        shared: mailbox.shared,
        ref: {
          internetMessageId: mail.internetMessageId,
          mailbox: mailbox.address,
          subject: mail.subject,
          fromName: mail.from?.name ?? '',
          fromAddress: mail.from?.address ?? '',
          receivedAt: one.receivedAt,
        },
      },
      stored: null,
      finding,
      found: foundOf(finding, finding.facts),
      assessment: null,
      outcome: null,
      summary,
      title: mail.subject,
      snapshot: [],
      toBody: null,
      recipients: { to: [], cc: [] },
      reason: '',
      answerBy: null,
      attachments: files
        .filter(({ isInline }) => isInline !== true)
        .map(({ id, name, size }) => {
          const heldBack = heldBackOf(name ?? '')
          return { id: id ?? '', name: name ?? '', size: size ?? 0, include: heldBack === null, heldBack }
        }),
      replyDraft: null,
      registrar: null,
    }
    await plan.prepare(intent)
  }
  const bodies = directory.bodies
    .filter((each) => isValidOn(each, clock.today()) && each.type !== 'political')
    .map(({ id }) => ({ id, name: names.body(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  const ended = plan.stage.at === 'ended' ? plan.stage.result.stored : null
  const form = (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Text>{t('door.beginHelp', { category: mailCategoriesOf(edition)['in-progress'] })}</Text>
      <Field label={t('door.body')} required>
        <Select value={body} onChange={(_, { value }) => setBody(value)}>
          <option value="" />
          {bodies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" appearance="primary" className={styles.start} disabledFocusable={body === ''}>
        {t('door.begin')}
      </Button>
    </form>
  )
  return (
    <PlanView
      plan={plan}
      form={form}
      confirmText={t('door.begin')}
      onClose={() => (ended ? onCase(ended.case.id) : plan.reset())}
    />
  )
}
