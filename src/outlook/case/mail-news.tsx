import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
} from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { reconfirmationsOf } from '../../cases/changes.ts'
import { saidOtherwise, withNews, type FollowedFact } from '../../cases/news-facts.ts'
import { newMails } from '../../cases/news.ts'
import type { Role } from '../../cases/rights.ts'
import { availableWrites } from '../../cases/writes.ts'
import { hasCaseSite } from '../../casestore/config.ts'
import type { StoredCase } from '../../casestore/port.ts'
import type { Facts } from '../../detection/finding.ts'
import type { Edition } from '../../strategy/edition.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { AppServices } from '../../ui/services.tsx'
import { DifferingFacts } from './differing-facts.tsx'
import { useCaseWrite } from './use-case-write.ts'

const useStyles = makeStyles({ saved: { margin: 0 } })

interface MailNewsProps {
  readonly stored: StoredCase
  readonly services: AppServices
  /** The edition that the case goes by. */
  readonly edition: Edition
  /** Body in whose name the person looks. */
  readonly body: string
  readonly role: Role
  /** Of the mail in hand. */
  readonly internetMessageId: string
  /** What was read in the mail in hand. */
  readonly read: Facts
  readonly onWritten: (stored: StoredCase) => void
}

/**
 * A later mail of the case that nobody has looked at: what it says otherwise than the case, each ticked, one press that enters what is
 * ticked, and one that says it has been looked at (users.md 22). Nothing enters the case by itself.
 */
export function MailNews({ edition, internetMessageId, read, ...props }: MailNewsProps) {
  const { stored, body, role } = props
  const { t } = useTexts()
  const styles = useStyles()
  const { busy, error, write } = useCaseWrite(props)
  const [saved, setSaved] = useState<'entered' | 'seenSaved' | null>(null)
  /** What was read wrong, or is not to be entered. */
  const [left, setLeft] = useState<ReadonlySet<FollowedFact>>(new Set())
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The buttons are gone; what was done is where one goes on.
    if (saved !== null) said.current?.focus()
  }, [saved])
  const news = newMails(stored.case).find(({ mail }) => mail.internetMessageId === internetMessageId)
  const writes = body === '' ? [] : availableWrites(stored.case, role, body)
  const isOpen =
    saved === 'entered' &&
    hasCaseSite(props.services.config) &&
    reconfirmationsOf(stored.case).some(({ open }) => open)
  if (news === undefined || !writes.includes('news-seen'))
    return saved === null ? null : (
      <p ref={said} tabIndex={-1} className={styles.saved}>
        {t(`pane.news.${saved}`)} {isOpen && t('pane.news.reconfirm')}
      </p>
    )
  const differing = saidOtherwise(stored.case, read)
  const chosen = differing.filter((fact) => !left.has(fact))
  const facts = writes.includes('facts-corrected') ? withNews(stored.case, read, chosen) : null
  const choice = {
    isChosen: (fact: FollowedFact) => !left.has(fact),
    onChoose: (fact: FollowedFact, isChosen: boolean) => {
      const next = new Set(left)
      if (isChosen) next.delete(fact)
      else next.add(fact)
      setLeft(next)
    },
  }
  const seen = { type: 'news-seen' as const, joined: [news.id] }
  const enter = async () => {
    if (facts !== null && (await write([{ type: 'facts-corrected', facts }, seen]))) setSaved('entered')
  }
  const leave = async () => {
    if (await write(seen)) setSaved('seenSaved')
  }
  return (
    <MessageBar intent={differing.length > 0 ? 'warning' : 'info'} layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{t('pane.news.title')}</MessageBarTitle>
        {differing.length === 0 ? (
          <Text>{t('pane.news.same')}</Text>
        ) : (
          <DifferingFacts
            of={stored.case}
            read={read}
            facts={differing}
            edition={edition}
            {...(facts !== null && { choice })}
          />
        )}
        {error !== null && <ErrorBar error={error} surface="outlook" />}
      </MessageBarBody>
      <MessageBarActions>
        {differing.length > 0 && facts !== null && (
          <Button size="small" disabledFocusable={busy || chosen.length === 0} onClick={() => void enter()}>
            {t('pane.news.enter')}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={() => void leave()}>
          {t('pane.news.seen')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
