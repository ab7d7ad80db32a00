import { createDetector } from '../../src/detection/detect.ts'
import { en } from '../../src/detection/languages/en.ts'
import { sv } from '../../src/detection/languages/sv.ts'
import { signalLines } from '../../src/detection/signal-lines.ts'
import { mailFromParts } from '../../src/mail/from-parts.ts'

const mail = mailFromParts({
  subject: 'Study visit',
  text: 'The mayor of Nablus, Palestine, and five officials would like to visit Stockholm on 3-5 May 2027 to learn about waste.',
  sentAt: '2026-11-20T10:00:00Z',
})

describe('the signals of one mail', () => {
  const { finding, signals, reading } = createDetector([sv, en]).explain(mail)
  const lines = signalLines(reading, signals, finding)

  it('are all there, the heaviest first', () => {
    const heft = lines.map(({ visit, request }) => Math.abs(visit) + Math.abs(request))
    expect(lines.map(({ signal }) => signal).toSorted()).toEqual([...signals.values.keys()].toSorted())
    expect(heft).toEqual(heft.toSorted((a, b) => b - a))
  })

  it('sum up, with the bias, to the probability of the finding', () => {
    const sum = lines.reduce((all, { visit }) => all + visit, 0)
    const odds = Math.log(finding.probability / (1 - finding.probability))
    const without = createDetector([sv, en]).explain(mailFromParts({ subject: 'Hej', text: 'Hej' }))
    const other = signalLines(without.reading, without.signals, without.finding)
    const otherSum = other.reduce((all, { visit }) => all + visit, 0)
    const otherOdds = Math.log(without.finding.probability / (1 - without.finding.probability))
    // The bias is what is left over, the same for both; probabilities are rounded to four decimals.
    expect(Math.abs(odds - sum - (otherOdds - otherSum))).toBeLessThan(0.6)
  })

  it('point at the mail’s own words', () => {
    const full = `${mail.subject}\n\n${mail.text}`
    for (const { text, start, end } of lines.flatMap(({ phrases }) => phrases))
      expect(full.slice(start, end)).toBe(text)
    expect(lines.find(({ signal }) => signal === 'group-size')?.phrases).not.toEqual([])
  })
})
