import type { PaneDeps } from './deps.ts'

/**
 * What the pane needs until it has said what a mail is. Everything else (settings, sign-in, drafts) is `rest`: fetched once,
 * afterwards, so that the finding waits for nothing it does not need.
 */
export interface PaneStart extends Pick<PaneDeps, 'host' | 'analyse'> {
  /** The same promise at every call. */
  readonly rest: () => Promise<PaneDeps>
}
