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

interface CsvFileFieldProps {
  readonly label: string
  /** While what was chosen is being saved. */
  readonly disabled: boolean
  readonly onText: (text: string) => void
}

/** Chooses a CSV file and gives its text; the same file may be chosen again when it has been corrected. */
export function CsvFileField({ label, disabled, onText }: CsvFileFieldProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{label}</Label>
      <input
        id={id}
        type="file"
        disabled={disabled}
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
