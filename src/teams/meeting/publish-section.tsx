import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components'
import { meetingLink } from '../../cases/keys.ts'
import type { AgendaItem } from '../../cases/meeting.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import type { IbCase } from '../../casestore/port.ts'
import { dayInWords, instantInWords } from '../../ui/case/days.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Untold } from './untold.tsx'
import { usePublish } from './use-publish.ts'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface PublishSectionProps {
  readonly stored: StoredMeeting
  readonly items: readonly AgendaItem[]
  readonly papers: readonly IbCase[]
}

/** The secretary's one publication: says what members get, and afterwards whether they got it. */
export function PublishSection({ stored, items, papers }: PublishSectionProps) {
  const { t, language } = useTexts()
  const { config } = useServices()
  const styles = useStyles()
  const publish = usePublish(stored, items)
  const { publishedAt, notifiedAt, day } = stored.meeting
  const withoutCost = papers.filter(({ meeting, cost }) => meeting === stored.key && !cost)
  const words = dayInWords(day, language)
  const text = `${t('meetings.publish.topic', { day: words })}. ${t('meetings.publish.preview', { count: items.length })}\n${meetingLink(config, stored.key)}`
  const told = publish.data ?? (notifiedAt === null ? 'uncertain' : 'told')
  return (
    <Section title={t('meetings.publish.title')}>
      {withoutCost.length > 0 && publishedAt === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('meetings.publish.missingCost', { cases: withoutCost.map(({ number }) => number).join(', ') })}
          </MessageBarBody>
        </MessageBar>
      )}
      {publishedAt === null ? (
        <>
          <Text>{t(items.length === 0 ? 'meetings.publish.empty' : 'meetings.publish.explain')}</Text>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={items.length === 0 || publish.isPending}
              onClick={() => publish.mutate('publish')}
            >
              {t('meetings.publish.confirm')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Text>{t('meetings.list.published', { date: instantInWords(publishedAt, language) })}</Text>
          {told === 'told' ? (
            <MessageBar intent="success" layout="multiline" politeness="polite">
              <MessageBarBody>{t('meetings.publish.done')}</MessageBarBody>
            </MessageBar>
          ) : (
            <Untold
              told={told}
              said={t(sentences[told])}
              text={text}
              busy={publish.isPending}
              onTold={() => publish.mutate('they-know')}
              onAgain={() => publish.mutate('again')}
            />
          )}
        </>
      )}
      {publish.error && <ErrorBar error={publish.error} surface="teams" />}
    </Section>
  )
}

const sentences = {
  uncertain: 'meetings.publish.notTold',
  refused: 'meetings.publish.refused',
  unwritten: 'meetings.publish.unwritten',
} as const
