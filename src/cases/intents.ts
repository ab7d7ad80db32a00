/** What a person may want done with a request (users.md 2). The hand-over machine carries each out as one plan. */
export const intentKinds = [
  'take-on',
  'hand-over',
  'correct-hand-over',
  'ask-advice',
  'propose-to-ib',
  'ask-information',
  'decline',
  'save',
  'join-mail',
  'acknowledge',
  'send-back',
  'give-advice',
  'take-up-for-ib',
  'return-from-ib',
  'put-before-ib',
  'report-decision',
  'tell',
] as const
export type IntentKind = (typeof intentKinds)[number]

/** Done at one press, without a preview: no message leaves, and there is nothing to choose (users.md 3). */
export const straightIntents: ReadonlySet<IntentKind> = new Set<IntentKind>(['acknowledge'])
