import type { Decision } from '../cases/actions.ts'
import { conditionLine } from './condition-line.ts'
import { readableDate } from './readable-date.ts'

/** What was decided and how, in Swedish: documents and mails of the City say it alike. */
export const resultWords = {
  accepted: 'Bifall',
  'accepted-in-part': 'Bifall i delar',
  declined: 'Avslag',
  deferred: 'Bordlagt',
  noted: 'Till handlingarna',
} as const satisfies Record<Decision['result'], string>

export const howWords = {
  meeting: 'vid möte',
  signature: 'genom underskrift',
  'e-mail': 'per e-post',
} as const satisfies Record<Decision['how'], string>

/** A decision in the parts of a message: what it says, who decided it, when and how, and what it is tied to. */
export function decisionParts(decision: Decision, name: (id: string) => string) {
  const { text, decidedBy, decidedOn, how } = decision
  return [
    { heading: 'Vad som beslutades', lines: [text] },
    {
      heading: 'Vem som beslutade',
      lines: [`${capital(name(decidedBy))}, ${readableDate(decidedOn)}, ${howWords[how]}`],
    },
    { heading: 'Villkor', lines: (decision.conditions ?? []).map((one) => conditionLine(one, name)) },
  ].filter(({ lines }) => lines.some((line) => line !== ''))
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
