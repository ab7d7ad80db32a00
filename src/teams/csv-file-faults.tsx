import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { Bullets } from './bullets.tsx'

interface CsvFileFaultsProps {
  readonly title: string
  /** A fault's place in the file and the sentence that says what to correct. */
  readonly faults: readonly { readonly line: number; readonly column: string; readonly says: string }[]
}

/** Which rows of a chosen file cannot be used, and why, so that they can be corrected in the file; nothing where all can. */
export function CsvFileFaults({ title, faults }: CsvFileFaultsProps) {
  if (faults.length === 0) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <Bullets>
          {faults.map(({ line, column, says }) => (
            <li key={`${line} ${column}`}>{says}</li>
          ))}
        </Bullets>
      </MessageBarBody>
    </MessageBar>
  )
}
