import { placesOfPractice, privateBodies, publicBodies } from '../words/employer.ts'
import { normalise } from '../normalise.ts'
import type { Reading } from '../reading.ts'

/** For whom the visitors work: the public, a school or house of care or learning, or neither of these. */
export type Employer = 'public' | 'practice' | 'private'

/** The first that a text names, in this order: a city's school is a school, a city's association an association. */
export function employerIn(text: string): Employer | null {
  if (privateBodies.test(text)) return 'private'
  if (placesOfPractice.test(text)) return 'practice'
  return publicBodies.test(text) ? 'public' : null
}

/** For whom the sender works, by name and address, then by the signature and the last line. */
export function employerOf({ message, plain, tokens, zoneOf }: Reading): Employer | null {
  const { from } = message
  const labels = from
    ? `${from.name.slice(0, 200)} ${from.address
        .slice(0, 200)
        .replace(/^[^@]*@|\.[^.]*$/g, '')
        .replace(/[-.]/g, ' ')}`
    : ''
  const sender = employerIn(normalise(labels).text)
  if (sender) return sender
  const signed = tokens.words.findIndex((_, at) => zoneOf[at] === 'noise')
  const start = signed >= 0 ? (tokens.starts[signed] ?? 0) : Math.max(0, plain.length - 160)
  return employerIn(plain.slice(start, start + 300))
}
