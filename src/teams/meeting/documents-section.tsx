import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import type { AgendaItem } from '../../cases/meeting.ts'
import { meetingLink } from '../../cases/keys.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import type { IbCase } from '../../casestore/port.ts'
import { meetingIcs } from '../../documents/meeting/meeting-ics.ts'
import { teamsMeetingLink } from '../../documents/meeting/teams-meeting-link.ts'
import { putFile } from '../../graph/files/put-file.ts'
import { namesOf } from '../../ui/case/names.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { capital } from '../../strategy/capital.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { download } from '../download.ts'
import type { TeamsHost } from '../host/teams-host.ts'
import { fileNameOf, meetingDocument, meetingFiles } from './meeting-files.ts'
import type { MeetingFile } from './meeting-files.ts'
import { sheetOf } from './sheet-of.ts'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface DocumentsSectionProps {
  readonly stored: StoredMeeting
  readonly items: readonly AgendaItem[]
  readonly papers: readonly IbCase[]
  readonly mayEdit: boolean
  readonly host: TeamsHost
}

/** Agenda, papers and notes as documents; the meeting as a calendar file and as Teams' own form. The library keeps what is saved there. */
export function DocumentsSection({ stored, items, papers, mayEdit, host }: DocumentsSectionProps) {
  const { t } = useTexts()
  const { ib, actor, edition, directory, graph, config, clock } = useServices()
  const styles = useStyles()
  const make = useMutation({
    mutationFn: async ({ file, keep }: { file: MeetingFile; keep: boolean }) => {
      if (ib === null || config.ibSite === null)
        throw new Error('There is no site of the committee in this installation.')
      const names = namesOf(edition, directory, 'sv')
      const content = await meetingDocument(file, {
        stored,
        items,
        papers,
        edition,
        names,
        ib,
        // What is kept is for every member; what one gets oneself leaves out what one has stepped aside from.
        reader: keep ? null : actor,
      })
      const { writeWord, wordType } = await import('../../documents/word/write-word.ts')
      const bytes = await writeWord(content)
      const name = fileNameOf(file, stored.key)
      if (keep) await putFile(graph, config.ibSite.driveId, [stored.key, name], bytes, wordType)
      else download(name, bytes, wordType)
      return keep ? name : null
    },
  })
  const sheet = sheetOf(stored, items, edition)
  const { meeting } = stored
  const mayCall = meeting.joinUrl === '' && meeting.day >= clock.today()
  const { timeZone } = edition.about
  const title = capital(sheet.forum)
  const description = [
    ...items.map((item, index) => `${index + 1}. ${item.title}`),
    meetingLink(config, stored.key),
  ].join('\n')
  const calendar = () =>
    download(
      `${stored.key}.ics`,
      meetingIcs(stored.key, meeting, { title, description, now: clock.now(), timeZone }),
      'text/calendar;charset=utf-8',
    )
  const inTeams = () =>
    void host.openLink(
      teamsMeetingLink({
        ...meeting,
        title,
        content: description.replaceAll('\n', '<br>'),
        attendees: [],
        timeZone,
      }),
    )
  const offered = meetingFiles.filter((file) => file !== 'notes' || meeting.notes !== null)
  return (
    <Section title={t('meetings.documents.title')}>
      <div className={styles.buttons}>
        {offered.map((file) => (
          <Button
            key={file}
            disabledFocusable={make.isPending}
            onClick={() => make.mutate({ file, keep: false })}
          >
            {t(`meetings.documents.${file}`)}
          </Button>
        ))}
        <Button onClick={calendar}>{t('meetings.documents.calendar')}</Button>
        {meeting.joinUrl !== '' && (
          <Button onClick={() => void host.openLink(meeting.joinUrl)}>{t('meetings.documents.join')}</Button>
        )}
      </div>
      {mayEdit && (
        <div className={styles.buttons}>
          {offered.map((file) => (
            <Button
              key={file}
              appearance="subtle"
              disabledFocusable={make.isPending}
              onClick={() => make.mutate({ file, keep: true })}
            >
              {t('meetings.documents.saveTo', { name: t(`meetings.documents.${file}`) })}
            </Button>
          ))}
          {mayCall && <Button onClick={inTeams}>{t('meetings.documents.teams')}</Button>}
        </div>
      )}
      {mayEdit && mayCall && (
        <Text size={200} className={styles.quiet}>
          {t('meetings.documents.teamsHint')}
        </Text>
      )}
      <Text role="status">
        {make.isPending
          ? t('meetings.documents.making')
          : make.data
            ? t('meetings.documents.saved', { name: make.data })
            : ''}
      </Text>
      {make.error && <ErrorBar error={make.error} surface="teams" />}
    </Section>
  )
}
