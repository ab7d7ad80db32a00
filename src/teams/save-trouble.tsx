import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import { SaveCollision } from '../casestore/write-merged.ts'
import { ErrorBar } from '../ui/errors/error-bar.tsx'
import { errorCodeOf, type ErrorCode } from '../ui/errors/error-code.ts'

/** What a collision says and asks. */
export interface CollisionWords {
  readonly title: string
  /** Their value beside mine, a line each. */
  readonly lines: readonly string[]
  /** The ways on; none where there is no form to go on in. */
  readonly ways: readonly { readonly label: string; readonly onChoose: () => void }[]
}

interface SaveTroubleProps<S, T> {
  readonly error: unknown
  /** Sentences that say more than the common ones of the code. */
  readonly sentences: { readonly [Code in ErrorCode]?: string }
  readonly collision: (collision: SaveCollision<S, T>) => CollisionWords
}

/** Why a record was not saved, and the way on: what was typed is never thrown away. */
export function SaveTrouble<S, T>({ error, sentences, collision }: SaveTroubleProps<S, T>) {
  if (error === null || error === undefined) return null
  if (error instanceof SaveCollision) {
    const { title, lines, ways } = collision(error as SaveCollision<S, T>)
    return (
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {lines.length > 0 && (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
        <MessageBarActions>
          {ways.map(({ label, onChoose }) => (
            <Button key={label} size="small" onClick={onChoose}>
              {label}
            </Button>
          ))}
        </MessageBarActions>
      </MessageBar>
    )
  }
  const sentence = sentences[errorCodeOf(error)]
  if (sentence !== undefined)
    return (
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
    )
  return <ErrorBar error={error} surface="teams" />
}
