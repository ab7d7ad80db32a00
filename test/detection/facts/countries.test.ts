import { detect } from '../../../src/detection/all-languages.ts'
import { mailFromParts } from '../../../src/mail/from-parts.ts'

const countries = (text: string, address = 'x@city.example.org'): string[] =>
  detect(mailFromParts({ subject: 'Visit', text, from: { name: '', address } })).facts.countries.value

it.each([
  ['a name', 'Our delegation from Norway would like to visit you.', 'x@city.example.org', ['NO']],
  ['a demonym', 'A Japanese delegation would like to visit you.', 'x@city.example.org', ['JP']],
  ['a city', 'We are six officials from Nablus who would like to visit you.', 'x@city.example.org', ['PS']],
  ['a top-level domain', 'We would like to visit you.', 'x@kommune.example.dk', ['DK']],
  ['a telephone prefix', 'We would like to visit you. Phone: +81 3 0000 0000', 'x@city.example.org', ['JP']],
  [
    'the home city, not the other stop',
    'Our delegation from Lyon will visit Stockholm and then continue to Helsinki.',
    'x@city.example.org',
    ['FR'],
  ],
  [
    'no word that only looks like a city',
    'Heyetimizi kabul edebilir misiniz? Sizi ziyaret etmek istiyoruz, İzmir’den on kişiyiz.',
    'x@city.example.org',
    ['TR'],
  ],
  ['nothing', 'We would like to visit you.', 'x@city.example.org', []],
])('the visitors’ country by %s', (_, text, address, expected) => {
  expect(countries(text, address)).toEqual(expected)
})
