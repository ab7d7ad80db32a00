import { Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { mailsOf, type CaseMail } from '../../cases/mails-of.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { splitMail } from '../../casestore/split-mail.ts'
import { instantInWords } from '../../ui/case/days.ts'
import { isolated } from '../../ui/case/isolated.ts'
import { Section } from '../../ui/case/section.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { writesOf } from '../life/writes-of.ts'
import type { Viewer } from '../list/saved-views.ts'
import { PartlyDone } from '../partly-done.tsx'
import { queryKeys } from '../query-keys.ts'
import { ConfirmedButton } from '../../ui/confirmed-button.tsx'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  mail: { paddingBlockEnd: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface JoinedMailsProps {
  readonly stored: StoredCase
  readonly viewer: Viewer
  /** Opens another case. */
  readonly onCase: (caseId: string) => void
}

/** The mails that were added to the case; each can be split off to a case of its own. */
export function JoinedMails({ stored, viewer, onCase }: JoinedMailsProps) {
  const { t } = useTexts()
  const { actor, cases, clock } = useServices()
  const styles = useStyles()
  const queries = useQueryClient()
  const body = writesOf(stored.case, viewer, actor.upn).find(({ write }) => write === 'note')?.body
  const splitting = useMutation({
    mutationFn: async ({ mail: { internetMessageId } }: CaseMail) => {
      if (body === undefined) throw new Error('Nobody to act for.')
      return splitMail(cases, { stored, internetMessageId, actor, body, now: clock.now() })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.rows }),
    onSuccess: ({ left }) => queries.setQueryData(queryKeys.case(left.case.id), left),
  })
  const joined = mailsOf(stored.case).filter(({ joinedBy }) => joinedBy !== null)
  const own = splitting.data?.own.case
  if (joined.length === 0 && own === undefined) return null
  return (
    <Section title={t('life.mails.title')}>
      <ul className={styles.list}>
        {joined.map((one) => (
          <li key={one.joinedBy} className={styles.mail}>
            <OneMail of={one} />
            {body !== undefined && (
              <ConfirmedButton
                text={t('life.mails.split')}
                label={`${t('life.mails.split')}: ${one.mail.subject}`}
                what={t('life.mails.splitWhat')}
                busy={splitting.isPending}
                onConfirm={() => splitting.mutate(one)}
              />
            )}
          </li>
        ))}
      </ul>
      {splitting.error && (
        <PartlyDone
          error={splitting.error}
          done={t('partly.again')}
          onRetry={() => splitting.variables && splitting.mutate(splitting.variables)}
        />
      )}
      {own && (
        <Text role="status">
          {t('life.mails.done', { number: own.number })}{' '}
          <Link as="button" onClick={() => onCase(own.id)}>
            {t('life.mails.open', { number: own.number })}
          </Link>
        </Text>
      )}
    </Section>
  )
}

function OneMail({ of: { mail } }: { of: CaseMail }) {
  const { t, language } = useTexts()
  const styles = useStyles()
  return (
    <>
      <Text block weight="semibold">
        {mail.subject}
      </Text>
      <Text block size={200} className={styles.quiet}>
        {t('life.mails.from', {
          from: isolated(mail.fromName || mail.fromAddress),
          date: mail.receivedAt ? instantInWords(mail.receivedAt, language) : '–',
        })}
      </Text>
    </>
  )
}
