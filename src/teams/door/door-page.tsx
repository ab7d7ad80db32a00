import { Badge, Button, Field, Link, Select, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Mailbox } from '../../graph/mailbox.ts'
import { newestInInbox } from '../../graph/messages/newest-in-inbox.ts'
import { instantInWords } from '../../ui/case/days.ts'
import { isolated } from '../../ui/case/isolated.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { Loading } from '../loading.tsx'
import { PageHead } from '../page-head.tsx'
import { queryKeys } from '../query-keys.ts'
import { DoorMail } from './door-mail.tsx'
import { capital } from '../../strategy/capital.ts'
import { useNames } from '../use-names.ts'
import { groupOf, triageGroups } from './groups.ts'
import { mailboxesOf, type BodyMailbox } from './mailboxes.ts'
import type { Triaged } from './triage.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  choose: { maxWidth: '30rem' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottomWidth: '1px',
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  subject: { textAlign: 'start', overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** How many of an inbox's newest mails are read. */
const newest = 50

interface DoorPageProps {
  readonly viewer: Viewer
  readonly onBack: () => void
  readonly onCase: (caseId: string) => void
}

/** The second door: a mailbox of the directory gone through in the tab, where the pane cannot open (users.md, hidden mailboxes, phones). */
export function DoorPage({ viewer, onBack, onCase }: DoorPageProps) {
  const { t, language } = useTexts()
  const { actor, directory, clock } = useServices()
  const names = useNames()
  const styles = useStyles()
  const { own, others } = mailboxesOf(
    directory,
    viewer.bodies,
    (id) => capital(names.body(id)),
    clock.today(),
    language,
  )
  const functional = [...own, ...others]
  const [address, setAddress] = useState(own[0]?.address ?? actor.upn)
  const [open, setOpen] = useState<Triaged | null>(null)
  /** The mail one comes back from: there one goes on. */
  const [last, setLast] = useState<string | null>(null)
  const mailbox: Mailbox = { address, shared: address !== actor.upn }
  const body = functional.find((one) => one.address === address)?.body ?? [...viewer.bodies][0] ?? ''
  const options = (list: readonly BodyMailbox[]) =>
    list.map((one) => (
      <option key={one.address} value={one.address}>
        {`${one.name} (${one.address})`}
      </option>
    ))
  return (
    <>
      <PageHead title={t('door.title')} onBack={onBack} />
      {open ? (
        <DoorMail one={open} mailbox={mailbox} body={body} onBack={() => setOpen(null)} onCase={onCase} />
      ) : (
        <div className={styles.box}>
          <Text>{t('door.explain')}</Text>
          <Field label={t('door.mailbox')} className={styles.choose}>
            <Select value={address} onChange={(_, { value }) => setAddress(value)}>
              <option value={actor.upn}>{`${t('door.own')} (${actor.upn})`}</option>
              {own.length > 0 && <optgroup label={t('door.ownBodies')}>{options(own)}</optgroup>}
              <optgroup label={t('door.otherBodies')}>{options(others)}</optgroup>
            </Select>
          </Field>
          <Inbox
            mailbox={mailbox}
            last={last}
            onOpen={(one) => {
              setLast(one.graphId)
              setOpen(one)
            }}
          />
        </div>
      )}
    </>
  )
}

interface InboxProps {
  readonly mailbox: Mailbox
  /** Id of the mail that has the focus when the list is shown again. */
  readonly last: string | null
  readonly onOpen: (one: Triaged) => void
}

function Inbox({ mailbox, last, onOpen }: InboxProps) {
  const { t, language } = useTexts()
  const { graph } = useServices()
  const styles = useStyles()
  const read = useQuery({
    queryKey: queryKeys.inbox(mailbox.address),
    queryFn: async () => {
      const [{ triage }, messages] = await Promise.all([
        import('./triage.ts'),
        newestInInbox(graph, mailbox, newest),
      ])
      return triage(messages)
    },
  })
  if (read.isPending) return <Loading label={t('teams.app.loading')} />
  const code = read.error ? errorCodeOf(read.error) : null
  if (code === 'forbidden' || code === 'not-found') return <Text>{t('door.refused')}</Text>
  if (read.error) return <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
  const examined = instantInWords(new Date(read.dataUpdatedAt).toISOString(), language)
  return (
    <>
      <div className={styles.row}>
        <Text className={styles.quiet} role="status">
          {read.isFetching ? t('teams.app.loading') : t('door.chosen', { time: examined })}
        </Text>
        <Button size="small" onClick={() => void read.refetch()}>
          {t('teams.list.refresh')}
        </Button>
      </div>
      {read.data.length === 0 && <Text>{t('door.empty')}</Text>}
      {triageGroups.map((group) => {
        const mails = read.data.filter((one) => groupOf(one) === group)
        if (mails.length === 0) return null
        return (
          <Section key={group} title={`${t(`door.groups.${group}`)} (${mails.length})`}>
            <ul className={styles.list}>
              {mails.map((one) => (
                <li key={one.graphId} className={styles.item}>
                  <Link
                    as="button"
                    className={styles.subject}
                    autoFocus={one.graphId === last}
                    onClick={() => onOpen(one)}
                  >
                    {one.mail.subject || '–'}
                  </Link>{' '}
                  {one.categories.map((category) => (
                    <Badge key={category} appearance="outline" aria-label={t('door.known', { category })}>
                      {category}
                    </Badge>
                  ))}
                  <Text block size={200} className={styles.quiet}>
                    {t('door.from', {
                      from: isolated(one.mail.from?.name || one.mail.from?.address || '–'),
                      date: one.receivedAt ? instantInWords(one.receivedAt, language) : '–',
                    })}
                  </Text>
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}
