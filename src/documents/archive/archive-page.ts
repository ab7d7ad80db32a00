import { openingOf } from '../../cases/opening-of.ts'
import { decisionsOf } from '../../cases/decisions-of.ts'
import { historyOf } from '../../cases/history.ts'
import { partsOf } from '../../cases/parts.ts'
import { secrecyMarksOf } from '../../cases/secrecy.ts'
import { ownerOf, stateOf } from '../../cases/state.ts'
import { conditionLine } from '../condition-line.ts'
import { escapeHtml, escapeLines } from '../escape-html.ts'
import { readableDate } from '../readable-date.ts'
import { recordOf, type ArchivedCase } from './archived-case.ts'
import type { LocalTime } from './local-time.ts'
import type { WorkingCopy } from './working-copy.ts'

/** What a case is about that does not lie in its list item or its folder; the reader of the archive has to know. */
const elsewhere = (forum: string | null): readonly string[] => [
  'Originalen av mejlen: i funktionsbrevlådan och i myndighetens diarium.',
  ...(forum === null
    ? []
    : [`Ärendepapper, synpunkter och protokollförda beslut i ${forum}: på dess egen webbplats.`]),
  'Samtalet om ärendet: i Teams-kanalen. Det som tillförde uppgifter finns här som tjänsteanteckningar.',
]

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h2{margin-top:2rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border:1px solid #767676}
.hash{font-family:monospace;overflow-wrap:anywhere}@media print{body{margin:0;max-width:none}}`

/**
 * The whole case as one page that any browser can show without the program: no script, nothing fetched, links only to the working copies
 * beside it.
 */
export function archivePage(archived: ArchivedCase): string {
  const { words, copies, notice } = archived
  const { record, leftOut } = recordOf(archived.of)
  const opened = openingOf(record)
  const title = `${record.number} ${opened?.title ?? ''}`.trim()
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${notice === null ? '' : `<p><strong>${escapeHtml(notice)}</strong></p>`}
<p>Uttag ur Ankomst ${timeText(archived.at, words.time)}. Paketet innehåller arbetskopior. Det som står i diariet gäller.</p>
${list('Ärendet', [
  `Läge: ${words.state(stateOf(record))}`,
  `Ansvarig: ${words.body(ownerOf(record))}`,
  ...(opened === undefined ? [] : [opened.summary]),
])}
${table(
  'Registrering',
  ['Myndighet', 'Diarienummer', 'Inkom'],
  partsOf(record).map(({ body, registrationNumber, receivedOn }) => [
    escapeHtml(words.body(body)),
    escapeHtml(registrationNumber ?? 'Framgår inte'),
    escapeHtml(receivedOn === null ? 'Framgår inte' : readableDate(receivedOn)),
  ]),
)}
${list(
  'Påminnelser om sekretess, prövas vid varje begäran',
  secrecyMarksOf(record).map(({ ground, note }) => `${ground} ${note}`.trim()),
)}
${table(
  'Beslut',
  ['Dag', 'Av', 'Beslut', 'Villkor'],
  decisionsOf(record).map(({ decidedOn, decidedBy, text, conditions }) => [
    escapeHtml(readableDate(decidedOn)),
    escapeHtml(words.decider(decidedBy)),
    escapeLines(text),
    escapeLines((conditions ?? []).map((each) => conditionLine(each, words.body)).join('\n')),
  ]),
)}
${assessments(archived)}
${table(
  'Händelser',
  ['När', 'Vem', 'Vad'],
  historyOf(record).map((line) => [
    timeText(line.at, words.time),
    escapeHtml(`${line.by}, ${words.body(line.body)}`),
    escapeLines(words.line(line)),
  ]),
)}
${table('Arbetskopior', ['Fil', 'Vad', 'Byte', 'SHA-256'], copies.map(copyRow))}
${copies.length === 0 ? '<p>Det finns inga arbetskopior i ärendets mapp.</p>' : ''}
${list('Det som inte finns i paketet', [
  ...elsewhere(words.forum),
  ...(leftOut === 0 ? [] : [`Arbetsanteckningar som inte hör till ärendet: ${leftOut}.`]),
])}
</main>
</body>
</html>
`
}

function assessments(archived: ArchivedCase): string {
  const newest = archived.of.actions.findLast((action) => action.type === 'assessed')
  if (newest === undefined) return ''
  return newest.snapshot
    .map(({ heading, lines }) =>
      list(
        `Bedömning: ${heading}`,
        lines.map(({ text, section }) => (section === undefined ? text : `${text} (${section})`)),
      ),
    )
    .join('\n')
}

function copyRow({ name, path, title, size, sha256, asFiled }: WorkingCopy): readonly string[] {
  const href = path.split('/').map(encodeURIComponent).join('/')
  const changed = asFiled === false ? '<br><strong>Inte samma byte som när filen lades in.</strong>' : ''
  return [
    `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`,
    `${escapeHtml(title)}${changed}`,
    String(size),
    `<span class="hash">${sha256}</span>`,
  ]
}

/** "2026-11-23 09:00", the city's own time; what is no time stays as it is written. */
const timeText = (at: string, inZone: LocalTime): string =>
  escapeHtml(inZone(at)?.slice(0, 16).replace('T', ' ') ?? at)

function list(heading: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  return `<h2>${escapeHtml(heading)}</h2>\n<ul>${items.map((item) => `<li>${escapeLines(item)}</li>`).join('')}</ul>`
}

/** Cells are HTML already. */
function table(heading: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return `<h2>${escapeHtml(heading)}</h2>
<table>
<thead><tr>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table>`
}
