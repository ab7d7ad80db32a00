import type { Facts } from '../finding.ts'
import { evidenceOf } from '../evidence.ts'
import type { Reading } from '../reading.ts'

/**
 * Who asks: the line of the signature that names an organisation, else capitalised words around such a word in the text, else
 * the sender's display name when it is one.
 */
export function organisationOf(reading: Reading): Facts['organisation'] {
  const signature = reading.sentences.filter(
    (sentence) => sentence.zone === 'noise' && sentence.meanings.has('organisation'),
  )
  for (const sentence of signature.slice(0, 4)) {
    const evidence = lineAround(reading, sentence.meanings.get('organisation')?.from ?? sentence.from)
    if (evidence) return { value: evidence.text, evidence: [evidence] }
  }
  for (const sentence of reading.sentences) {
    if (sentence.zone !== 'live') continue
    for (const hit of sentence.hits) {
      if (hit.means.kind !== 'meaning' || hit.means.meaning !== 'organisation') continue
      const evidence = capitalisedAround(reading, hit.from, hit.to, sentence)
      if (evidence && !/stockholm/i.test(evidence.text)) return { value: evidence.text, evidence: [evidence] }
    }
  }
  const name = reading.message.from?.name ?? ''
  return { value: name.split(' ').length >= 3 ? name : null, evidence: [] }
}

function lineAround(reading: Reading, token: number): Facts['organisation']['evidence'][number] | null {
  const at = reading.at[reading.tokens.starts[token] ?? 0] ?? 0
  const start = reading.full.lastIndexOf('\n', at) + 1
  const next = reading.full.indexOf('\n', at)
  const line = reading.full.slice(start, next < 0 ? reading.full.length : next)
  const text =
    line
      .split(/ [|•·] |\t/)[0]
      ?.trim()
      .replace(/[,;.]$/, '') ?? ''
  if (text.length < 4 || text.length > 100 || /stockholm/i.test(text)) return null
  const from = start + line.indexOf(text)
  return { text, start: from, end: from + text.length, means: 'organisation' }
}

function capitalisedAround(
  reading: Reading,
  from: number,
  to: number,
  sentence: Reading['sentences'][number],
): Facts['organisation']['evidence'][number] | null {
  const capital = (token: number): boolean =>
    /^\p{Lu}/u.test(
      reading.full.slice(
        reading.at[reading.tokens.starts[token] ?? 0] ?? 0,
        (reading.at[reading.tokens.starts[token] ?? 0] ?? 0) + 1,
      ),
    )
  const small = (token: number): boolean =>
    /^(of|the|de|du|des|for|and|och|i|der|di|della|del|la|von|för|и|og|y|e)$/.test(
      reading.tokens.words[token] ?? '',
    )
  const touching = (token: number): boolean =>
    /^[\s'’&-]{1,3}$/.test(reading.plain.slice(reading.tokens.ends[token - 1], reading.tokens.starts[token]))
  if (!capital(from)) return null
  let first = from
  let last = to - 1
  while (
    first - 1 >= sentence.from &&
    last - first < 9 &&
    touching(first) &&
    (capital(first - 1) || (small(first - 1) && first - 2 >= sentence.from && capital(first - 2)))
  )
    first--
  while (
    last + 1 < sentence.to &&
    last - first < 9 &&
    touching(last + 1) &&
    (capital(last + 1) || (small(last + 1) && last + 2 < sentence.to && capital(last + 2)))
  )
    last++
  while (first < from && small(first)) first++
  return last > first ? evidenceOf(reading, first, last + 1, 'organisation') : null
}
