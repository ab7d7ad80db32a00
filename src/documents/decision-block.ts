import type { Outcome } from '../assessment/outcome.ts'
import { verdictText } from '../assessment/verdict-words.ts'
import type { Snapshot } from '../cases/actions.ts'
import { escapeHtml, escapeLines } from './escape-html.ts'

/** What the block says. Everything comes as plain text and is escaped here. */
export interface DecisionBlockInput {
  readonly heading: string
  /** What the reader is asked to do, or null. */
  readonly request: string | null
  readonly summary: string
  /** What the message is about, before who sends it and why; only where there is such. */
  readonly first?: readonly Part[]
  /** Person and body that send it. */
  readonly from: string
  readonly reasonLabel: string
  readonly reason: string
  /** Day by which an answer is wanted, as people read it, or null. */
  readonly answerBy: string | null
  readonly snapshot: Snapshot
  readonly outcome: Outcome | null
  /** Swedish names of kinds and bodies. */
  readonly names: { readonly kind: (id: string) => string; readonly body: (id: string) => string }
  /** Null while the case has none yet. */
  readonly caseNumber: string | null
  /** Null where the reader has no way into the case. */
  readonly caseLink: string | null
  readonly caseTag: string
  /** "Remissversion 2016 – inte gällande text" while the edition is not in force, or null. */
  readonly notice: string | null
  /** What stayed behind: sensitive attachments, in words; or null. */
  readonly leftOut: string | null
}

interface Part {
  readonly heading: string
  readonly lines: readonly string[]
}

/**
 * The text above a forwarded mail: complete in itself for bodies without access to the case, readable in any client and by a
 * screen reader, and with the link and tag by which the receiver's own window finds the case again.
 */
export function decisionBlock(input: DecisionBlockInput): { readonly html: string; readonly text: string } {
  const parts = partsOf(input)
  return { html: htmlOf(input, parts), text: textOf(input, parts) }
}

function partsOf(input: DecisionBlockInput): readonly Part[] {
  const outcome = (input.outcome?.matters ?? []).map((matter) => {
    const decider = matter.decidedBy === null ? '' : `, ${input.names.body(matter.decidedBy)} avgör`
    return `${input.names.kind(matter.kind)}: ${verdictText(matter, 'sv').toLowerCase()}, ${input.names.body(matter.handledBy)} handlägger${decider}`
  })
  const lines = (heading: string, said: readonly string[]): readonly Part[] =>
    said.length === 0 ? [] : [{ heading, lines: said }]
  return [
    ...(input.first ?? []),
    ...lines('Från', [input.from]),
    ...lines(input.reasonLabel, input.reason.trim() === '' ? [] : [input.reason.trim()]),
    ...lines('Svar önskas senast', input.answerBy === null ? [] : [input.answerBy]),
    ...lines('Förslag enligt strategin', outcome),
    ...input.snapshot.map((block) => ({
      heading: block.heading,
      lines: block.lines.map((line) =>
        line.section === undefined ? line.text : `${line.text} (${line.section})`,
      ),
    })),
    ...lines('Bilagor', input.leftOut === null ? [] : [input.leftOut]),
  ]
}

function htmlOf(input: DecisionBlockInput, parts: readonly Part[]): string {
  const paragraph = (text: string) => `<p style="margin:0 0 8px">${escapeLines(text)}</p>`
  const shown = parts.map((part) => {
    const only = part.lines.length === 1 ? part.lines[0] : undefined
    const body =
      only === undefined
        ? `<ul style="margin:0 0 8px">${part.lines.map((line) => `<li>${escapeLines(line)}</li>`).join('')}</ul>`
        : paragraph(only)
    return `<h3 style="font-size:14px;margin:8px 0 2px">${escapeHtml(part.heading)}</h3>${body}`
  })
  const number = input.caseNumber === null ? '' : ` ${escapeHtml(input.caseNumber)}`
  const link =
    input.caseLink === null ? '' : `<a href="${escapeHtml(input.caseLink)}">Öppna ärendet${number}</a><br>`
  return [
    '<div lang="sv" style="font-family:Segoe UI,Arial,sans-serif;font-size:14px;line-height:1.4">',
    `<h2 style="font-size:18px;margin:0 0 8px">${escapeHtml(input.heading)}</h2>`,
    paragraph(input.summary),
    input.request === null
      ? ''
      : `<p style="margin:0 0 8px"><strong>${escapeHtml(input.request)}</strong></p>`,
    ...shown,
    `<p style="margin:8px 0">${link}Ärendemärke: ${escapeHtml(input.caseTag)}</p>`,
    input.notice === null ? '' : `<p style="margin:0 0 8px"><em>${escapeHtml(input.notice)}</em></p>`,
    '<hr></div>',
  ].join('')
}

function textOf(input: DecisionBlockInput, parts: readonly Part[]): string {
  const number = input.caseNumber === null ? '' : ` ${input.caseNumber}`
  return [
    input.heading,
    input.summary,
    ...(input.request === null ? [] : [input.request]),
    ...parts.map((part) =>
      [`${part.heading}:`, ...part.lines.map((line) => (part.lines.length === 1 ? line : `- ${line}`))].join(
        '\n',
      ),
    ),
    `${input.caseLink === null ? '' : `Öppna ärendet${number}: ${input.caseLink}\n`}Ärendemärke: ${input.caseTag}`,
    ...(input.notice === null ? [] : [input.notice]),
  ].join('\n\n')
}
