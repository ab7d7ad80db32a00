import type { Assessment } from '../../src/assessment/answers.ts'
import { emptyAssessment } from '../../src/assessment/matter-context.ts'
import { assessmentSummary } from '../../src/assessment/summary.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'

const edition = stockholm2016()
const ticked = (over: Partial<Assessment>): Assessment => ({
  ...emptyAssessment(edition.about.id, 'miljo'),
  ...over,
})

test.each<[string, Partial<Assessment>, string | null, string | null]>([
  ['nothing assessed', {}, null, null],
  [
    'an ordinary visit',
    {
      directions: ['profiling', 'cooperation'],
      mutualLearning: 'yes',
      mutualLearningReason: 'De har kommit längre än vi på området.',
      aims: ['new-perspectives'],
    },
    'Förfrågan har stöd i profilering och samverkan. Den ger ömsesidigt lärande: de har kommit längre än vi på området. Den syftar till nya perspektiv.',
    'The request is supported by profiling and cooperation. It gives mutual learning: de har kommit längre än vi på området. It aims at new perspectives.',
  ],
  [
    'no direction is said plainly and is no refusal',
    { noDirection: true, mutualLearning: 'no' },
    'Ingen av strategins inriktningar ger förfrågan stöd. Den ger inget ömsesidigt lärande.',
    'None of the strategy’s directions supports the request. It gives no mutual learning.',
  ],
  [
    'an abbreviation keeps its capitals',
    { mutualLearning: 'partly', mutualLearningReason: 'EU-projektet ger oss metoder' },
    'Den ger delvis ömsesidigt lärande: EU-projektet ger oss metoder.',
    'It gives mutual learning in part: EU-projektet ger oss metoder.',
  ],
])('%s, in sentences', (_name, over, sv, en) => {
  expect(assessmentSummary(edition, ticked(over), 'sv')).toBe(sv)
  expect(assessmentSummary(edition, ticked(over), 'en')).toBe(en)
})
