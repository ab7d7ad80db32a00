import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { bodyName, type Directory } from '../../directory/directory.ts'
import { recipientsFor } from '../../directory/recipients.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { useTexts } from '../i18n/use-texts.ts'

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  // Where the words of the tick box above it begin.
  note: {
    display: 'block',
    paddingInlineStart: `calc(${tokens.spacingHorizontalXXL} + ${tokens.spacingHorizontalM})`,
    overflowWrap: 'anywhere',
  },
})

interface TellListProps {
  readonly legend: string
  /** Directory ids, in the order in which they are shown. */
  readonly bodies: readonly string[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  /** Where a mail to each would go is said, and those that none can reach cannot be chosen; null where no mail is meant. */
  readonly ways: { readonly directory: Directory; readonly on: PlainDate } | null
  readonly names: Directory
}

/** Who needs to know, each to be chosen, with the addresses that the directory gives (users.md 21). */
export function TellList({ legend, bodies, chosen, onChange, ways, names }: TellListProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {bodies.map((body) => {
        const way = ways === null ? null : recipientsFor(ways.directory, body, ways.on)
        const lost = way !== null && way.to === null
        return (
          <div key={body}>
            <Checkbox
              label={bodyName(names, body, language)}
              checked={!lost && chosen.includes(body)}
              disabled={lost}
              onChange={(_, { checked }) =>
                onChange(bodies.filter((each) => (each === body ? checked === true : chosen.includes(each))))
              }
            />
            {way !== null && (
              <Caption1 className={styles.note}>
                {way.to === null
                  ? t('toDo.tell.noWay')
                  : way.cc === null
                    ? t('toDo.tell.goesTo', { to: way.to })
                    : t('toDo.tell.goesToBoth', { to: way.to, cc: way.cc.address })}
              </Caption1>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

/** Those of the bodies that a mail can reach: they are chosen from the beginning. */
export function reachable(bodies: readonly string[], directory: Directory, on: PlainDate): readonly string[] {
  return bodies.filter((body) => recipientsFor(directory, body, on).to !== null)
}
