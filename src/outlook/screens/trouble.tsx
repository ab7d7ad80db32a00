import { ErrorBar } from '../../ui/errors/error-bar.tsx'

/** A fault of ours in one mail's screen. */
export function Trouble({ error }: { error: unknown }) {
  return <ErrorBar error={error} surface="outlook" />
}
