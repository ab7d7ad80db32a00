import { analyse } from '../../../src/outlook/reading/analysis.ts'
import { partsOf } from '../../../src/outlook/reading/reading.ts'
import { sentenceOf } from '../../../src/ui/case/sentence-of.ts'
import { countryNamesOf } from '../../../src/strategy/country-names.ts'
import { openMailOf } from '../front/mails.ts'

const html =
  '<p>On behalf of the Mayor of Nablus, Palestine, we would like to ask whether your city would receive a delegation of six persons for a study visit on 3-5 May 2027.</p>'

test('a country is called as the edition calls it, and never by a code', async () => {
  const read = await analyse(
    partsOf(openMailOf('1', Promise.resolve(html)), html, null),
    'en',
    'stockholm-2016',
  )
  expect(read.sentence).toContain('Palestine')
  const renamed = { PS: { sv: 'Landet vid havet', en: 'The land by the sea' } }
  expect(sentenceOf(read.finding, 'en', renamed)).toContain('The land by the sea')
  expect(sentenceOf(read.finding, 'sv', renamed)).toContain('Landet vid havet')
})

test('an edition that this build does not have is read with the names of a new installation', () => {
  expect(countryNamesOf('nowhere-2031')).toBe(countryNamesOf('stockholm-2016'))
})
