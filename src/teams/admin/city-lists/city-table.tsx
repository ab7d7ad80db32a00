import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import { cityFields } from '../../../strategy/check-city-entry.ts'
import type { CityListId } from '../../../strategy/city-entry.ts'
import type { CityLine } from '../../../strategy/city-lines.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { download } from '../../download.ts'
import { DataTable } from '../data-table.tsx'
import { cityCsv } from './city-csv.ts'
import type { CityShown } from './city-part.tsx'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface CityTableProps extends CityShown {
  readonly list: CityListId
  readonly caption: string
  /** Those of the lines in force that are shown. */
  readonly only?: (line: CityLine) => boolean
}

/** One list: add, the lines in force, each with where it comes from and the way into it, and below them those taken away. */
export function CityTable({
  list,
  caption,
  only = () => true,
  linesOf,
  words,
  onOpen,
  onImport,
}: CityTableProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const all = linesOf(list).toSorted((a, b) =>
    words.title(a.entry).localeCompare(words.title(b.entry), language),
  )
  const away = all.filter(({ from }) => from === 'out')
  const standing = all.filter(({ from }) => from !== 'out')
  const fields = cityFields[list]
  // A country is known by its name; its code is beside the point.
  const shown = list === 'countries' ? (['nameSv', 'nameEn', 'code'] as const) : fields
  const give = () => download(`${list}.csv`, cityCsv(list, standing), 'text/csv;charset=utf-8')
  const table = (lines: readonly CityLine[], name: string) => (
    <DataTable
      caption={name}
      heads={[
        ...shown.map((field) => t(`cityLists.field.${field}`)),
        t('cityLists.from'),
        ...(onOpen === null ? [] : [t('cityLists.what')]),
      ]}
      lines={lines.map((line) => ({
        key: line.key,
        cells: [
          ...shown.map((field) => words.field(line.entry, field)),
          t(`cityLists.source.${line.from}`),
          ...(onOpen === null
            ? []
            : [
                <Button
                  key="change"
                  size="small"
                  aria-label={t(line.from === 'out' ? 'cityLists.putBackOne' : 'cityLists.changeOne', {
                    entry: words.title(line.entry),
                  })}
                  onClick={() => onOpen({ list, line })}
                >
                  {t(line.from === 'out' ? 'cityLists.putBack' : 'cityLists.change')}
                </Button>,
              ]),
        ],
      }))}
    />
  )
  const found = standing.filter(only)
  const gone = t('cityLists.away', { count: away.length })
  return (
    <>
      <div className={styles.buttons}>
        {onOpen !== null && (
          <Button icon={<Add20Regular />} onClick={() => onOpen({ list, line: null })}>
            {t(`cityLists.add.${list}`)}
          </Button>
        )}
        {onImport !== null && <Button onClick={() => onImport(list)}>{t('cityLists.import.open')}</Button>}
        {standing.length > 0 && <Button onClick={give}>{t('cityLists.export')}</Button>}
      </div>
      {found.length === 0 ? <Text>{t('admin.none')}</Text> : table(found, caption)}
      {away.length > 0 && (
        <details>
          <summary>{gone}</summary>
          {table(away, gone)}
        </details>
      )}
    </>
  )
}
