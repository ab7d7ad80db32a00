import { Button, Checkbox, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { secrecyMarksOf } from '../../cases/secrecy.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { disclosureCopy, masksWithoutGround } from '../../documents/record/disclosure-copy.ts'
import type { Masks } from '../../documents/record/disclosure-copy.ts'
import { disclosureItems } from '../../documents/record/disclosure-items.ts'
import { localText } from '../../strategy/local-text.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { Heading } from '../../ui/case/heading.tsx'
import { latestOf } from '../../ui/case/latest.ts'
import { namesOf } from '../../ui/case/names.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { speakOfCity } from '../../ui/i18n/city-words.ts'
import { createI18n } from '../../ui/i18n/create-i18n.ts'
import { textsOf, useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { download } from '../download.ts'
import { useWrite } from '../life/use-write.ts'
import { useNames } from '../use-names.ts'
import { disclosureWords } from './disclosure-words.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  ground: { paddingInlineStart: tokens.spacingHorizontalXXL, maxWidth: '24rem' },
})

interface ReleasePanelProps {
  readonly stored: StoredCase
  /** On whose behalf it is noted. */
  readonly body: string
  readonly onClose: () => void
}

/** A copy for release (*utlämnandekopia*): each item is tried by itself and masked with its legal ground. Making one is noted. */
export function ReleasePanel({ stored, body, onClose }: ReleasePanelProps) {
  const texts = useTexts()
  const { t, language } = texts
  const { edition, directory, clock, actor } = useServices()
  const { timeZone } = edition.about
  const names = useNames()
  const styles = useStyles()
  const [masks, setMasks] = useState<Masks>({})
  const [tried, setTried] = useState(false)
  const write = useWrite(stored, body)
  const items = disclosureItems(stored.case, disclosureWords(names, texts, timeZone))
  const reminders = secrecyMarksOf(stored.case)
  const missing = masksWithoutGround(items, masks).length > 0
  const make = useMutation({
    mutationFn: async () => {
      const { writeWord, wordType } = await import('../../documents/word/write-word.ts')
      // The copy is in Swedish whatever language the screen has: it is an authority's answer.
      const i18n = await createI18n('sv', 'tab')
      speakOfCity(i18n, edition, directory)
      const swedish = namesOf(edition, directory, 'sv')
      const swedishTexts = textsOf(i18n)
      const bytes = await writeWord(
        disclosureCopy({
          of: stored.case,
          title: latestOf(stored.case).opened?.title ?? '',
          items: disclosureItems(stored.case, disclosureWords(swedish, swedishTexts, timeZone)),
          masks,
          triedBy: actor.name,
          body: swedish.body(body),
          on: dayInWords(clock.today(), 'sv'),
          timeZone,
          notice: edition.about.notice ? localText(edition.about.notice, 'sv') : '',
        }),
      )
      download(`${stored.case.number} utlämnandekopia.docx`, bytes, wordType)
      await write.mutateAsync({
        type: 'note',
        text: swedishTexts.t('release.note', { count: Object.keys(masks).length }),
      })
    },
  })
  const toggle = (id: string, on: boolean) =>
    setMasks(
      on
        ? { ...masks, [id]: reminders[0]?.ground ?? '' }
        : Object.fromEntries(Object.entries(masks).filter(([other]) => other !== id)),
    )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing) make.mutate()
  }
  return (
    <form className={styles.box} onSubmit={submit} lang={language} noValidate>
      <Heading as="h3">{t('release.title')}</Heading>
      <Text>{t('release.explain')}</Text>
      {reminders.length > 0 && (
        <Text>
          {t('release.reminders')} {reminders.map(({ ground, note }) => `${ground} ${note}`).join('; ')}
        </Text>
      )}
      <ul className={styles.list}>
        {items.map(({ id, heading, text, personal }) => (
          <li key={id}>
            <Checkbox
              label={`${heading}: ${text}${personal ? ` (${t('release.personal')})` : ''}`}
              aria-label={t('release.mask', { text: `${heading}: ${text}` })}
              checked={masks[id] !== undefined}
              onChange={(_, { checked }) => toggle(id, checked === true)}
            />
            {masks[id] !== undefined && (
              <Field
                className={styles.ground}
                label={t('release.ground')}
                hint={t('release.groundHint')}
                required
              >
                <Input value={masks[id]} onChange={(_, { value }) => setMasks({ ...masks, [id]: value })} />
              </Field>
            )}
          </li>
        ))}
      </ul>
      <Text role="alert">{tried && missing ? t('release.groundMissing') : ''}</Text>
      <Text role="status">{make.isSuccess ? t('release.made') : ''}</Text>
      {make.error && <ErrorBar error={make.error} surface="teams" />}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={make.isPending}>
          {t('release.make')}
        </Button>{' '}
        <Button onClick={onClose}>{t('teams.app.close')}</Button>
      </div>
    </form>
  )
}
