import type { CaseAction } from '../../cases/actions.ts'
import { historyOf, type HistoryLine } from '../../cases/history.ts'
import { partsOf } from '../../cases/parts.ts'
import type { WithActions } from '../../cases/state.ts'

/** One piece of a case that is tried by itself when somebody asks to see it. */
export interface DisclosureItem {
  /** Stays the same for the same case, so that a mask set once is found again. */
  readonly id: string
  readonly heading: string
  readonly text: string
  /** Names or addresses of people are in it: look twice. */
  readonly personal: boolean
}

/** Words of the interface for a line of history, and names of bodies. */
export interface DisclosureWords {
  readonly line: (line: HistoryLine) => string
  readonly body: (id: string) => string
}

/**
 * A case cut into the pieces that a request to see it is tried against, in the order they came. Working notes that nobody made a record of
 * are left out: they are cleared away when the case closes and are no part of it.
 */
export function disclosureItems(
  of: WithActions & { readonly number: string },
  words: DisclosureWords,
): readonly DisclosureItem[] {
  const opened = of.actions.find((action) => action.type === 'opened')
  const working = new Set(
    of.actions.flatMap((action) =>
      action.type === 'note' && action.standing === 'working' ? [action.id] : [],
    ),
  )
  return [
    { id: 'case', heading: 'Ärende', text: caseText(of, words), personal: false },
    ...(opened === undefined ? [] : origin(opened)),
    ...of.actions.flatMap(assessed),
    ...historyOf(of)
      .filter((line) => !working.has(line.id))
      .map((line) => ({
        id: `history:${line.id}`,
        heading: `${line.at.slice(0, 10)} ${line.by}, ${words.body(line.body)}`,
        text: words.line(line),
        personal: hasWords.has(line.key),
      })),
  ]
}

/** Actions in which somebody has written freely, or a person outside the City is named. */
const hasWords: ReadonlySet<HistoryLine['key']> = new Set<HistoryLine['key']>([
  'history.note',
  'history.mail-joined',
  'history.advice-asked',
  'history.advice-given',
  'history.handed-over',
  'history.returned',
  'history.declined',
  'history.held',
  'history.secrecy-marked',
])

function caseText(of: WithActions & { readonly number: string }, words: DisclosureWords): string {
  const registered = partsOf(of).flatMap(({ body, registrationNumber }) =>
    registrationNumber === null ? [] : [`${words.body(body)}: ${registrationNumber}`],
  )
  return [`Ärendenummer ${of.number}`, ...registered].join('\n')
}

function origin(opened: Extract<CaseAction, { type: 'opened' }>): readonly DisclosureItem[] {
  const summary = { id: 'summary', heading: 'Sammanfattning', text: opened.summary, personal: true }
  const { mail } = opened
  if (mail === null)
    return opened.contact === undefined
      ? [summary]
      : [{ id: 'contact', heading: 'Kontakt', text: opened.contact, personal: true }, summary]
  return [
    {
      id: 'sender',
      heading: 'Avsändare',
      text: `${mail.fromName} <${mail.fromAddress}>`,
      personal: true,
    },
    {
      id: 'mail',
      heading: 'Inkommet mejl',
      text: [
        `Ämne: ${mail.subject}`,
        `Till: ${mail.mailbox}`,
        `Inkom: ${mail.receivedAt ?? 'framgår inte'}`,
      ].join('\n'),
      personal: false,
    },
    summary,
  ]
}

function assessed(action: CaseAction): readonly DisclosureItem[] {
  if (action.type !== 'assessed') return []
  return action.snapshot.map((part, at) => ({
    id: `assessed:${action.id}:${at}`,
    heading: `${part.heading} (${action.at.slice(0, 10)})`,
    text: part.lines
      .map(({ text, section }) => (section === undefined ? text : `${text} (${section})`))
      .join('\n'),
    personal: false,
  }))
}
