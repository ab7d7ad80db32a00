import { use } from 'react'
import type { PaneStart } from '../start.ts'
import { tabLink } from '../tab-link.ts'
import { UnreadableScreen } from './unreadable-screen.tsx'

interface LateUnreadableProps {
  readonly start: PaneStart
  readonly error: unknown
  readonly onAgain: () => void
}

/** The screen of a closed mail; the link to the second door is in the settings. */
export function LateUnreadable({ start, ...props }: LateUnreadableProps) {
  const { config, host } = use(start.rest())
  const link = config === null ? null : tabLink(config)
  return <UnreadableScreen {...props} onTab={link === null ? null : () => host.open(link)} />
}
