import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { hasCityLists } from '../../../casestore/load-city-lists.ts'
import type { CityListId } from '../../../strategy/city-entry.ts'
import { cityLines, type CityLine } from '../../../strategy/city-lines.ts'
import { editionOf } from '../../../strategy/editions.ts'
import { withCityLists } from '../../../strategy/with-city-lists.ts'
import { namesOf } from '../../../ui/case/names.ts'
import { Section } from '../../../ui/case/section.tsx'
import { ErrorBar } from '../../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../../ui/errors/error-code.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { keptMinutes } from '../../../ui/kept-a-while.ts'
import { useServices } from '../../../ui/services.tsx'
import { Loading } from '../../loading.tsx'
import { CityForm } from './city-form.tsx'
import { CityImport } from './city-import.tsx'
import { cityWordsOf, type CityWords } from './city-words.ts'
import type { OpenLine } from './open-line.ts'
import { useCityLists } from './use-city-lists.ts'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    ':focus': { outlineStyle: 'none' },
  },
  about: { display: 'grid', rowGap: tokens.spacingVerticalXS, maxWidth: '50rem' },
})

/** The lists as they stand now, with their words and the way into each line. */
export interface CityShown {
  linesOf(list: CityListId): readonly CityLine[]
  readonly words: CityWords
  /** Null where nothing can be changed here: no list, or it cannot be read. */
  readonly onOpen: ((open: OpenLine) => void) | null
  /** Takes a list in from a file; null as above. */
  readonly onImport: ((list: CityListId) => void) | null
}

interface CityPartProps {
  readonly explain: string
  readonly children: (shown: CityShown) => ReactNode
}

/** Some of the edition's lists with the City's own layer over them, or one entry of it; both parts that show such lists are this one. */
export function CityPart({ explain, children }: CityPartProps) {
  const texts = useTexts()
  const { t, language } = texts
  const { config, directory, edition: layered } = useServices()
  const styles = useStyles()
  const box = useRef<HTMLDivElement>(null)
  const read = useCityLists()
  const [open, setOpen] = useState<OpenLine | null>(null)
  const [importing, setImporting] = useState<CityListId | null>(null)
  const [said, setSaid] = useState('')
  const left = useRef(false)
  useEffect(() => {
    // What was left takes the focus with it; the reader goes on at the top of what is there instead.
    const within = open !== null || importing !== null
    if (!within && left.current) box.current?.focus()
    left.current = within
  }, [open, importing])
  const edition = editionOf(layered.about.id)
  const stored = read.data?.stored
  const entries = useMemo(() => stored?.map(({ entry }) => entry) ?? [], [stored])
  const words = useMemo(
    () => cityWordsOf(namesOf(withCityLists(edition, entries), directory, language), { t, language }),
    [edition, entries, directory, t, language],
  )
  const there = hasCityLists(config)
  if (there && read.isPending) return <Loading label={t('cityLists.loading')} lines={6} />

  const linesOf = (list: CityListId) => cityLines(edition, list, entries)
  const leave = (sentence: string) => {
    setSaid(sentence)
    setOpen(null)
    setImporting(null)
  }
  if (importing !== null && stored !== undefined)
    return (
      <Section title={t(`cityLists.import.title.${importing}`)}>
        <CityImport
          list={importing}
          stored={stored}
          lines={linesOf(importing)}
          words={words}
          onDone={leave}
          onClose={() => leave('')}
        />
      </Section>
    )
  if (open !== null && stored !== undefined) {
    const { list, line } = open
    const title =
      line === null
        ? t(`cityLists.add.${list}`)
        : t(line.from === 'out' ? 'cityLists.putBackOne' : 'cityLists.changeOne', {
            entry: words.title(line.entry),
          })
    return (
      <Section title={title}>
        <CityForm
          key={line?.key ?? list}
          open={open}
          edition={edition}
          stored={stored}
          lines={linesOf(list)}
          words={words}
          onDone={leave}
          onClose={() => leave('')}
        />
      </Section>
    )
  }
  const refused = read.error !== null && ['forbidden', 'not-found'].includes(errorCodeOf(read.error))
  const unreadable = read.data?.unreadable ?? []
  const onOpen = (next: OpenLine) => {
    setSaid('')
    setOpen(next)
  }
  const onImport = (list: CityListId) => {
    setSaid('')
    setImporting(list)
  }
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <div className={styles.about}>
        <Text>{explain}</Text>
        {there ? (
          <Text>
            {t('cityLists.own')} {t('cityLists.kept', { count: keptMinutes })} {t('cityLists.old')}
          </Text>
        ) : (
          <Text role="note">{t('cityLists.noList')}</Text>
        )}
        {refused && <Text role="note">{t('cityLists.cannotRead')}</Text>}
      </div>
      {read.error && !refused && (
        <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
      )}
      <Text role="status">{said}</Text>
      {unreadable.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('cityLists.unreadable', { count: unreadable.length, titles: unreadable.join(', ') })}
          </MessageBarBody>
        </MessageBar>
      )}
      {children({
        linesOf,
        words,
        onOpen: stored === undefined ? null : onOpen,
        onImport: stored === undefined ? null : onImport,
      })}
    </div>
  )
}
