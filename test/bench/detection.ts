import PostalMime from 'postal-mime'
import { detect } from '../../src/detection/all-languages.ts'
import { htmlToText } from '../../src/mail/html-to-text.ts'
import { readEml } from '../../src/mail/read-eml.ts'
import { readCorpus } from '../../scripts/corpus.ts'

/** Time per mail against only parsing the same mail, and how time grows with size. Medians; the yardstick runs in the same process. */

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const emls = readCorpus().map((mail) =>
  encode(
    `From: "x" <${mail.from}>\r\nTo: registrator@stad.example\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nMessage-ID: <${mail.id}@example.org>\r\nSubject: =?utf-8?B?${Buffer.from(mail.subject).toString('base64')}?=\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<html><body><p>${mail.text.replaceAll('\n', '<br>\n')}</p></body></html>`,
  ),
)

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const parse = async (bytes: Uint8Array): Promise<void> => {
  const email = await PostalMime.parse(bytes)
  if (!email.text) htmlToText(email.html ?? '')
}
const triage = async (bytes: Uint8Array): Promise<unknown> => detect(await readEml(bytes))

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0
}

for (let warm = 0; warm < 3; warm++) for (const eml of emls) await triage(eml).then(() => parse(eml))
const parsing: number[] = []
const triaging: number[] = []
for (let round = 0; round < 5; round++) {
  for (const eml of emls) {
    parsing.push(await timed(() => parse(eml)))
    triaging.push(await timed(() => triage(eml)))
  }
}
const paragraph =
  'Dear colleagues, our delegation of twelve officials would like to visit your city on 3-5 May 2027 to learn about waste. '
const sizes = [1, 8, 64, 512, 2048, 8192].map((kilobytes) => ({
  kilobytes,
  bytes: encode(
    `From: a@b.example.org\r\nSubject: Long\r\nContent-Type: text/plain\r\n\r\n${paragraph.repeat(Math.ceil((kilobytes * 1024) / paragraph.length))}`,
  ),
}))
const grown: { kilobytes: number; ms: number }[] = []
for (const { kilobytes, bytes } of sizes) {
  const runs: number[] = []
  for (let run = 0; run < 5; run++) runs.push(await timed(() => triage(bytes)))
  grown.push({ kilobytes, ms: quantile(runs, 0.5) })
}
const first = grown[2]
const last = grown[grown.length - 1]
const growthExponent =
  first && last ? Math.log(last.ms / first.ms) / Math.log(last.kilobytes / first.kilobytes) : 0
const round = (value: number): number => Math.round(value * 1000) / 1000
const figures = {
  medianMs: round(quantile(triaging, 0.5)),
  p99Ms: round(quantile(triaging, 0.99)),
  vsParse: round(quantile(triaging, 0.5) / quantile(parsing, 0.5)),
  growthExponent: round(growthExponent),
  twoMegabytesMs: round(grown.find((each) => each.kilobytes === 2048)?.ms ?? 0),
}
process.stdout.write(
  `${emls.length} mails: median ${figures.medianMs} ms, p99 ${figures.p99Ms} ms, ${figures.vsParse} × parsing alone\n`,
)
for (const { kilobytes, ms } of grown)
  process.stdout.write(`  ${String(kilobytes).padStart(5)} kB  ${ms.toFixed(1)} ms\n`)
process.stdout.write(`${JSON.stringify({ bench: 'detection', figures, seed: 0 })}\n`)
