import type { TabIntent } from './tab-intents.ts'

/** What cannot be done without a word to the receiver. */
export const needsWords: ReadonlySet<TabIntent> = new Set<TabIntent>([
  'send-back',
  'return-from-ib',
  'give-advice',
  'decline',
])
