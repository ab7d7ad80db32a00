import type { IntentKind } from '../../cases/intents.ts'

/** What an action asks of the person before its preview, and whom it reaches. */
export interface ActionSpec {
  readonly intent: PaneIntent
  /** `receiver`: the body that takes over; `adviser`: who is asked; `ib`: the forum's secretariat; `back`: who handed over or asked; `told`: those who need to know. */
  readonly to: 'receiver' | 'adviser' | 'ib' | 'back' | 'told' | 'nobody'
  readonly words: 'reason' | 'question' | 'answer' | 'message' | 'none'
  readonly wordsRequired: boolean
  readonly answerBy: boolean
  /** A reply draft to the sender: `always` where it is what the action is for, `offered` unticked, `none`. */
  readonly reply: 'always' | 'offered' | 'none'
  readonly registrar: boolean
}

/** The actions of the pane; the tab has the secretary's. */
export const paneIntents = [
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
  'tell',
] as const satisfies readonly IntentKind[]
export type PaneIntent = (typeof paneIntents)[number]

const spec = (intent: PaneIntent, rest: Partial<Omit<ActionSpec, 'intent'>>): ActionSpec => ({
  intent,
  to: 'nobody',
  words: 'none',
  wordsRequired: false,
  answerBy: false,
  reply: 'none',
  registrar: false,
  ...rest,
})

export const actions: Readonly<Record<PaneIntent, ActionSpec>> = {
  'take-on': spec('take-on', { reply: 'offered', registrar: true }),
  'hand-over': spec('hand-over', { to: 'receiver', words: 'reason', reply: 'offered', registrar: true }),
  'correct-hand-over': spec('correct-hand-over', {
    to: 'receiver',
    words: 'reason',
    wordsRequired: true,
    reply: 'offered',
  }),
  'ask-advice': spec('ask-advice', { to: 'adviser', words: 'question', wordsRequired: true, answerBy: true }),
  'propose-to-ib': spec('propose-to-ib', { to: 'ib', words: 'reason', reply: 'offered', registrar: true }),
  'ask-information': spec('ask-information', { reply: 'always', registrar: true }),
  decline: spec('decline', { words: 'reason', wordsRequired: true, reply: 'always', registrar: true }),
  save: spec('save', {}),
  'join-mail': spec('join-mail', {}),
  acknowledge: spec('acknowledge', {}),
  'send-back': spec('send-back', { to: 'back', words: 'reason', wordsRequired: true }),
  'give-advice': spec('give-advice', { to: 'back', words: 'answer', wordsRequired: true }),
  tell: spec('tell', { to: 'told', words: 'message' }),
}
