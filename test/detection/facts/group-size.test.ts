import { detect } from '../../../src/detection/all-languages.ts'
import { mailFromParts } from '../../../src/mail/from-parts.ts'

const size = (text: string): unknown =>
  detect(mailFromParts({ subject: 'Visit', text })).facts.groupSize.value
const exactly = (count: number): unknown => ({ min: count, max: count })

it.each([
  [
    'We would like to visit you.\n\nParticipants: the head of unit, two clerks, the union (1) and me',
    exactly(5),
  ],
  ['Vi vill besöka er.\n\nVilka:\n- kanslichefen\n- 3 från växtnämnden\n- jag\n\nTema: parker', exactly(5)],
  [
    'We would like to visit you.\n\nName  Role\nA. Berg  mayor\nC. Dahl / E. Falk  members\n\nThank you',
    exactly(3),
  ],
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
  ['Son cinco en total: el jefe, dos técnicas, un chofer y una fotógrafa. Quieren visitarlos.', exactly(5)],
  ['Мы с коллегой хотели бы посетить ваш город.', exactly(2)],
  ['Met vier tuinlieden wil ik graag bij u op bezoek komen.', exactly(5)],
  ['Je suis toute seule et j’aimerais visiter votre bibliothèque.', exactly(1)],
  ['The board comes with four planners, two engineers and a clerk, so seven people.', exactly(7)],
  ['Nous viendrons avec trois techniciens et la directrice, soit cinq personnes.', exactly(5)],
  ['Levamos quatro vereadores e uma assessora. São, portanto, seis pessoas.', exactly(6)],
  ['Met vijf collega’s en een tolk komen we graag langs, zeven mensen dus.', exactly(7)],
  ['A party of nine persons, the governor included, would like to visit you.', exactly(9)],
  ['Five of us, six if our interpreter is free, would like to visit you.', { min: 5, max: 6 }],
  ['Der fünfköpfige Vorstand reist mit. Mit der Sekretärin sind wir elf Personen.', exactly(11)],
  ['Мы втроем хотели бы посетить ваш город.', exactly(3)],
  ['نود زيارتكم ونحن أربعة وعشرون شخصا.', exactly(24)],
  [
    'Our delegation:\n- Head of the planning agency: 1 person\n- Staff of the agency: 6 persons\n- Members of parliament: 4 persons\nWe would like to visit you.',
    exactly(11),
  ],
  [
    'The delegation: the mayor, her chief of staff, two planners, the town photographer and a driver. We would like to visit you.',
    exactly(6),
  ],
  ['Our party: the governor, three foresters, the archivist and an interpreter.', exactly(6)],
  ['Vi kommer gärna på besök: rektorn, fyra elever, vaktmästaren och jag.', exactly(7)],
  [
    'Zapowiada się dyrektor, dwóch nauczycieli i woźny, który zna się na kotłach. Chcemy Was odwiedzić.',
    exactly(4),
  ],
  ['We would like to visit you: six teachers, all of them new, and two nurses.', exactly(8)],
  ['We would like to visit you with five planners, one of them in a wheelchair, and a driver.', exactly(6)],
  ['We are nine: the mayor, six councillors, a clerk and a reporter. May we visit you?', exactly(9)],
  [
    'Our mayor, together with the vice-mayor, the archivist, two clerks and a driver, would like to visit you.',
    exactly(6),
  ],
  ['Verremmo in tre: la sindaca, un geometra e un fotografo. Vorremmo visitarvi.', exactly(3)],
  ['Six lawyers, auditors and buyers would like to visit you.', exactly(6)],
  ['The seven would arrive on the 13. Teachers would like to visit you.', null],
  ['We are seven, myself, the treasurer and five members. We would like to visit you.', exactly(7)],
  ['We are six now, not four, and would like to visit you.', exactly(6)],
  ['They would like to visit you and send two groups of 12 planners.', exactly(24)],
  ['Vi er 22 stykker, pluss minus to, og vil gjerne besøke dere.', { min: 20, max: 24 }],
  ['I would like to visit you in May. It would be just me.', exactly(1)],
  [
    'La délégation serait composée de la vice-présidente, de cinq conseillers, de quatre techniciens et de moi-même.',
    exactly(11),
  ],
  [
    'Le maire viendra vous voir. Il sera accompagné de son adjointe, du directeur et d’une conseillère.',
    exactly(4),
  ],
  ['Starosta chciałby Państwa odwiedzić. Towarzyszyć mu będą: zastępca, sekretarz i rzecznik.', exactly(4)],
  ['Avec ma directrice et notre conseillère municipale, nous aimerions vous rendre visite.', exactly(3)],
  ['We would like to visit you with (4) engineers from the water works and (2) interpreters.', exactly(6)],
  ['Hon, jag och tre rektorer vill besöka er.', exactly(5)],
  [
    'Our council (12 members, the mayor at their head, and two officials) would like to visit you.',
    exactly(14),
  ],
  ['Elf Mitglieder des Gemeinderates möchten Sie besuchen; dazu zwei Beamte der Verwaltung.', exactly(13)],
  ['Twenty mayors and deputy mayors and two officials would like to visit you.', exactly(22)],
  ['Queremos visitarlos con 24 alumnos de 3º de secundaria y 3 profesores.', exactly(27)],
  ['دوست داریم از شهر شما دیدن کنیم. دخترم مترجم ماست، یعنی پنج نفر.', exactly(5)],
  [
    'We would like to visit you.\n\nOn the ferry with us:\nchair of the committee\n7 members\nthe head of schools\nme',
    exactly(10),
  ],
  [
    'Five of us from the county council, the vice mayor, two officials, our lawyer and me, would like to visit you.',
    exactly(5),
  ],
  ['As agreed when we spoke at ten: the mayor and five officials would like to visit you.', exactly(6)],
])('%s', (text, expected) => {
  expect(size(text)).toEqual(expected)
})
