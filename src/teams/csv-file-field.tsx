import { Label, makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { readTextFile } from './read-text-file.ts'

const useStyles = makeStyles({
  field: {
    display: 'grid',
    // Else the browser's own file field makes its column as wide as itself.
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
  file: { maxWidth: '100%' },
})

/** Chooses a CSV file and gives its text; the same file may be chosen again when it has been corrected. */
export function CsvFileField({ label, onText }: { label: string; onText: (text: string) => void }) {
  const styles = useStyles()
  const id = useId()
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{label}</Label>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        className={styles.file}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) void readTextFile(file).then(onText)
        }}
        onClick={({ currentTarget }) => (currentTarget.value = '')}
      />
    </div>
  )
}
