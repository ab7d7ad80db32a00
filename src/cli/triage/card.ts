import type { TriageLine } from './triage-line.ts'

const percent = new Intl.NumberFormat('en', { style: 'percent' })
const list = (values: readonly string[]) => (values.length > 0 ? values.join(', ') : 'not said')

/** One mail as a card to read in a terminal. */
export function card(line: TriageLine): string {
  if ('error' in line) return `${line.file}\n  could not be read: ${line.error}\n`
  const { facts, outcome } = line
  const verdict = line.isVisitRequest
    ? 'a visit request'
    : line.isRequest
      ? `a request (${list(line.kinds)})`
      : 'no request'
  const rows: [string, string][] = [
    [
      'is',
      `${verdict}; visit request with probability ${percent.format(line.probability)}; language ${line.language}`,
    ],
    [
      'because',
      list(line.evidence.slice(0, 4).map(({ text, means }) => `“${text.replace(/\s+/g, ' ')}” (${means})`)),
    ],
  ]
  if (line.isRequest) {
    const size = facts.groupSize
    rows.push(
      ['says', line.summary],
      ['from', `${facts.organisation ?? 'not said'}; countries ${list(facts.countries)}`],
      ['people', size ? (size.min === size.max ? `${size.min}` : `${size.min}–${size.max}`) : 'not said'],
      ['days', list(facts.dates.map(({ start, end }) => (start === end ? start : `${start}–${end}`)))],
      ['level', `${facts.level ?? 'unclear'}; rank ${facts.rank ?? 'not said'}`],
      ['themes', list(facts.themes)],
    )
    for (const matter of outcome.matters)
      rows.push([
        'outcome',
        `${matter.kind} → row ${matter.row}: ${matter.verdict}, handled by ${matter.handledBy}, decided by ${matter.decidedBy ?? 'nobody'}; rules ${list(matter.reasons)}`,
      ])
    rows.push(['goes to', list(outcome.recipients)])
  }
  return `${line.file}\n${rows.map(([name, value]) => `  ${name.padEnd(8)} ${value}`).join('\n')}\n`
}
