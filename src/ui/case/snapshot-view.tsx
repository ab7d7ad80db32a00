import { Text, makeStyles, tokens } from '@fluentui/react-components'
import type { Snapshot } from '../../cases/actions.ts'

const useStyles = makeStyles({
  part: { marginBlock: '0 ' + tokens.spacingVerticalM },
  list: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalXL },
  heading: { margin: 0 },
  section: { color: tokens.colorNeutralForeground2 },
})

/** Headings and lines as they were kept, without the app's questions of today; `level` is the heading level of the place. */
export function SnapshotView({ snapshot, level }: { snapshot: Snapshot; level: 'h2' | 'h4' }) {
  const styles = useStyles()
  return (
    <>
      {snapshot.map((part) => (
        <section key={part.heading} className={styles.part}>
          <Text as={level} weight="semibold" block className={styles.heading}>
            {part.heading}
          </Text>
          <ul className={styles.list}>
            {part.lines.map((line, index) => (
              <li key={index}>
                {line.text} {line.section && <span className={styles.section}>({line.section})</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
