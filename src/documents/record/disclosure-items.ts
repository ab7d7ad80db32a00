import { openingOf } from '../../cases/opening-of.ts'
import type { CaseAction } from '../../cases/actions.ts'
import { factsOf } from '../../cases/facts-at.ts'
import { historyOf, type HistoryLine } from '../../cases/history.ts'
import { partsOf } from '../../cases/parts.ts'
import type { WithActions } from '../../cases/state.ts'
import type { Facts } from '../../detection/finding.ts'

/** One piece of a case that is tried by itself when somebody asks to see it. */
export interface DisclosureItem {
  /** Stays the same for the same case, so that a mask set once is found again. */
  readonly id: string
  readonly heading: string
  readonly text: string
  /** What may stand when the item is masked: that it is there, and of which day; never a name. */
  readonly remains?: string
  /** Names or addresses of people, or somebody's free words, are in it: look twice. */
  readonly personal: boolean
}

/** The parts under which the items stand. */
export type DisclosureHeading =
  'case' | 'contact' | 'sender' | 'mail' | 'summary' | 'facts' | 'assessment' | 'history'

/** Words of the interface, in one language. */
export interface DisclosureWords {
  readonly heading: (heading: DisclosureHeading) => string
  readonly line: (line: HistoryLine) => string
  readonly body: (id: string) => string
  /** The day of an instant, in words: the city's, not Greenwich's. */
  readonly day: (instant: string) => string
  /** The facts as lines of "label: value"; what the mail does not say is left out. */
  readonly facts: (facts: Facts) => readonly { readonly key: string; readonly text: string }[]
  readonly caseText: (
    number: string,
    registered: readonly (readonly [body: string, number: string])[],
  ) => string
  readonly mailText: (mail: { subject: string; mailbox: string; receivedAt: string | null }) => string
}

/**
 * A case cut into the pieces that a request to see it is tried against: the case, the request as it came, every fact, every line of every
 * assessment, and the history in the order it happened. Working notes that nobody made a record of are left out: they are cleared away
 * when the case closes and are no part of it.
 */
export function disclosureItems(
  of: WithActions & { readonly number: string },
  words: DisclosureWords,
): readonly DisclosureItem[] {
  const opened = openingOf(of)
  const working = new Set(
    of.actions.flatMap((action) =>
      action.type === 'note' && action.standing === 'working' ? [action.id] : [],
    ),
  )
  const facts = factsOf(of)
  const registered = partsOf(of).flatMap(({ body, registrationNumber }) =>
    registrationNumber === null ? [] : [[words.body(body), registrationNumber] as const],
  )
  return [
    {
      id: 'case',
      heading: words.heading('case'),
      text: words.caseText(of.number, registered),
      personal: false,
    },
    ...(opened === undefined ? [] : origin(opened, words)),
    ...(facts === null ? [] : words.facts(facts)).map(({ key, text }) => ({
      id: `fact:${key}`,
      heading: words.heading('facts'),
      text,
      personal: key === 'rank',
    })),
    ...of.actions.flatMap((action) => assessed(action, words)),
    ...historyOf(of)
      .filter((line) => !working.has(line.id))
      .map((line) => historyItem(line, words)),
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
  'history.told',
  'history.telling-set-aside',
  'history.secrecy-marked',
])

function historyItem(line: HistoryLine, words: DisclosureWords): DisclosureItem {
  const day = words.day(line.at)
  return {
    id: `history:${line.id}`,
    heading: words.heading('history'),
    text: `${day}, ${line.by}, ${words.body(line.body)}: ${words.line(line)}`,
    remains: day,
    personal: hasWords.has(line.key),
  }
}

function origin(
  opened: Extract<CaseAction, { type: 'opened' }>,
  { heading, mailText }: DisclosureWords,
): readonly DisclosureItem[] {
  const summary = { id: 'summary', heading: heading('summary'), text: opened.summary, personal: true }
  const { mail } = opened
  if (mail === null)
    return opened.contact === undefined
      ? [summary]
      : [{ id: 'contact', heading: heading('contact'), text: opened.contact, personal: true }, summary]
  return [
    {
      id: 'sender',
      heading: heading('sender'),
      text: `${mail.fromName} <${mail.fromAddress}>`,
      personal: true,
    },
    { id: 'mail', heading: heading('mail'), text: mailText(mail), personal: false },
    summary,
  ]
}

function assessed(action: CaseAction, { heading, day }: DisclosureWords): readonly DisclosureItem[] {
  if (action.type !== 'assessed') return []
  return action.snapshot.flatMap((part, at) =>
    part.lines.map(({ text, section }, line) => ({
      id: `assessed:${action.id}:${at}:${line}`,
      heading: `${heading('assessment')}, ${day(action.at)}`,
      text: `${part.heading}: ${section === undefined ? text : `${text} (${section})`}`,
      personal: false,
    })),
  )
}
