import type { MatterKind, Verdict } from '../strategy/words.ts'

/** A yes and a no as proposals: a visit is received, an agreement entered into, a letter written. */
type Answers = Readonly<Record<'accept' | 'decline', string>>
type Language = 'sv' | 'en'

const answers = {
  sv: {
    received: { accept: 'Kan tas emot', decline: 'Kan inte tas emot' },
    joined: { accept: 'Går att delta i', decline: 'Går inte att delta i' },
    signed: { accept: 'Kan undertecknas', decline: 'Kan inte undertecknas' },
    concluded: { accept: 'Kan ingås', decline: 'Kan inte ingås' },
    carriedOut: { accept: 'Kan genomföras', decline: 'Kan inte genomföras' },
    replied: { accept: 'Kan besvaras', decline: 'Kan inte besvaras' },
    held: { accept: 'Kan hållas', decline: 'Kan inte hållas' },
    written: { accept: 'Kan skrivas', decline: 'Kan inte skrivas' },
  },
  en: {
    received: { accept: 'Can be received', decline: 'Cannot be received' },
    joined: { accept: 'Can be taken part in', decline: 'Cannot be taken part in' },
    signed: { accept: 'Can be signed', decline: 'Cannot be signed' },
    concluded: { accept: 'Can be entered into', decline: 'Cannot be entered into' },
    carriedOut: { accept: 'Can be carried out', decline: 'Cannot be carried out' },
    replied: { accept: 'Can be answered', decline: 'Cannot be answered' },
    held: { accept: 'Can be held', decline: 'Cannot be held' },
    written: { accept: 'Can be written', decline: 'Cannot be written' },
  },
} as const satisfies Record<Language, Record<string, Answers>>

const said: Readonly<Record<MatterKind, keyof (typeof answers)['sv']>> = {
  visit: 'received',
  conference: 'joined',
  declaration: 'signed',
  initiative: 'joined',
  agreement: 'concluded',
  'letter-of-intent': 'signed',
  membership: 'concluded',
  network: 'joined',
  'eu-project': 'joined',
  'eu-policy': 'replied',
  sef: 'replied',
  'aid-project': 'carriedOut',
  'foreign-policy': 'replied',
  reception: 'held',
  'invitation-letter': 'written',
  'twin-town': 'concluded',
}

const others = {
  sv: {
    'needs-information': 'Uppgifter saknas',
    'hand-over': 'Överlämnas',
    advice: 'Rådgör först',
    'outside-scope': 'Utanför strategin',
  },
  en: {
    'needs-information': 'Information is missing',
    'hand-over': 'Is handed over',
    advice: 'Ask for advice first',
    'outside-scope': 'Outside the strategy',
  },
} as const

/** A verdict in the words that fit its kind of matter; the same in the pane, in the tab and in everything that is written. */
export function verdictText(
  { kind, verdict }: { readonly kind: MatterKind; readonly verdict: Verdict },
  language: Language,
): string {
  return verdict === 'accept' || verdict === 'decline'
    ? answers[language][said[kind]][verdict]
    : others[language][verdict]
}
