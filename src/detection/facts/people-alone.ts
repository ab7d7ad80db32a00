import { evidenceOf } from '../evidence.ts'
import type { Facts } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { isMeaning } from './people-meanings.ts'

/** "It would be just me": one who writes of a journey. */
export function onlyOne(reading: Reading): Facts['groupSize'] {
  for (const sentence of reading.sentences) {
    if (sentence.zone !== 'live') continue
    const alone = sentence.hits.find((hit) => isMeaning(hit, 'alone'))
    if (alone)
      return {
        value: { min: 1, max: 1 },
        evidence: [evidenceOf(reading, alone.from, alone.to, 'group-size')],
      }
  }
  return { value: null, evidence: [] }
}
