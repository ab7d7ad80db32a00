import { detect } from '../../../src/detection/all-languages.ts'
import { mailFromParts } from '../../../src/mail/from-parts.ts'

const size = (text: string): unknown =>
  detect(mailFromParts({ subject: 'Visit', text })).facts.groupSize.value
const exactly = (count: number): unknown => ({ min: count, max: count })

it.each([
  ['We are twelve people who would like to visit you.', exactly(12)],
  ['A delegation of 10-12 officials would like to visit you.', { min: 10, max: 12 }],
  ['The mayor and five officials would like to visit you.', exactly(6)],
  ['We plan to visit you with 20 students and two teachers.', exactly(22)],
  ['Vi är tretton politiker och en tolk som vill besöka er.', exactly(14)],
  ['A delegation of 9 officials in total would like to visit you.', exactly(9)],
  ['Wir möchten Sie mit einer Gruppe von 17 Personen besuchen.', exactly(17)],
  [
    'La Viceministra realizará una visita a esa capital entre el 8 y el 10 de marzo de 2027, acompañada por cuatro funcionarios.',
    exactly(5),
  ],
  [
    'Nous sollicitons l’accueil d’une mission conduite par Monsieur le Maire et composée de neuf membres.',
    exactly(9),
  ],
  ['Proponujemy wizytę ośmioosobowej delegacji samorządowej.', exactly(8)],
  ['We would like to visit your city.', null],
])('%s', (text, expected) => {
  expect(size(text)).toEqual(expected)
})
