import { detect } from '../../../src/detection/all-languages.ts'
import type { Facts } from '../../../src/detection/finding.ts'
import { mailFromParts } from '../../../src/mail/from-parts.ts'

const factsOf = (text: string): Facts =>
  detect(
    mailFromParts({
      subject: 'Visit',
      text,
      from: { name: '', address: 'x@city.example.org' },
      sentAt: '2026-11-20T10:00:00Z',
    }),
  ).facts
const dates = (text: string): string[] =>
  factsOf(text).dates.value.map(({ start, end }) => (start === end ? start : `${start}/${end}`))

describe('a weekday alone, in a stay named before', () => {
  it.each([
    ['We stay in Stockholm 5–8 April 2027. Could we look in on you on Wednesday morning?', ['2027-04-07']],
    ['Vi är i stan 5–8 april 2027. Får vi titta in hos er på onsdag förmiddag?', ['2027-04-07']],
    [
      'Wir sind vom 5. bis 8. April 2027 in Stockholm. Der Mittwoch ist noch frei, dürfen wir Sie besuchen?',
      ['2027-04-07'],
    ],
    [
      'Przylatujemy w poniedziałek 5 kwietnia 2027, wracamy w środę 14 kwietnia. Chcemy Państwa odwiedzić, może czwartek albo piątek?',
      ['2027-04-08', '2027-04-09'],
    ],
    [
      'Vi kommer mandag 5. april 2027 og drar hjem torsdag 8. april, så tirsdag eller onsdag er best. Kan vi besøke dere?',
      ['2027-04-06', '2027-04-07'],
    ],
    [
      'We zijn van maandag 5 april t/m donderdag 8 april 2027 in Stockholm. Mogen we die woensdag bij jullie langskomen?',
      ['2027-04-07'],
    ],
    [
      'Kan vi besøke dere en dag i uke 15? Onsdag eller torsdag er best for oss, mandag går ikke.',
      ['2027-04-14', '2027-04-15'],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it.each([
    'We stay in Stockholm 5–8 April 2027 and would like to visit you. Please answer by Wednesday.',
    'Vi är i Stockholm 5–8 april 2027 och vill besöka er. Onsdag och torsdag sköter vi oss själva.',
  ])('not where it is a deadline or the travellers’ own: %s', (text) => {
    expect(dates(text)).toEqual(['2027-04-05/2027-04-08'])
  })
})

describe('days that are only told of beside those asked for', () => {
  it.each([
    [
      'The commissioner attends a seminar in Stockholm on 12 May 2027. After it she would like to meet you on 13 May.',
      ['2027-05-13'],
    ],
    ['Мы приглашены в Уппсалу (10–12 мая 2027). Можно ли посетить вас в четверг 13-го мая?', ['2027-05-13']],
    [
      'Pensábamos ir a Oslo (10–12 de mayo de 2027) y a Estocolmo (13–15 de mayo). ¿Podrían recibirnos el viernes 14 de mayo?',
      ['2027-05-14'],
    ],
    [
      '拟于2027年5月11日至13日访问贵市。如上述日期不便，可改为5月18日至20日。',
      ['2027-05-11/2027-05-13', '2027-05-18/2027-05-20'],
    ],
    [
      'Visiteremmo la città il giorno 9 settembre 2027, con arrivo la sera dell’8 e ripartenza il 10.',
      ['2027-09-09'],
    ],
    [
      'Anreise mit der Bahn am Sonntag, 5. September 2027; Gespräche bei Ihnen am 6. und 7. September, wenn Sie möchten.',
      ['2027-09-06/2027-09-07'],
    ],
    [
      '6月23日至25日在贵市停留。因24日下午起放假，希望贵方于23日全天或24日上午接待。',
      ['2027-06-23', '2027-06-24'],
    ],
    [
      'Комиссия будет у вас с 30 мая по 2 июня 2027. Просим организовать встречу по вопросам занятости 31 мая или 1 июня.',
      ['2027-05-31', '2027-06-01'],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('figures that are no days of a visit', () => {
  it.each([
    [
      'A term: our project (01.02.2026–31.01.2029) pays. We would like to visit you on 14 September 2027.',
      ['2027-09-14'],
    ],
    ['We would like to visit you on 14 September 2027. The mayor (b. 12.03.1968) leads us.', ['2027-09-14']],
    ['9月第2週、できれば2027年9月8日に見学させていただけますか。', ['2027-09-08']],
    ['Wir möchten Sie in der 16. Kalenderwoche besuchen.', ['2027-04-19/2027-04-25']],
    ['A 16. héten szeretnénk Önöket meglátogatni.', ['2027-04-19/2027-04-25']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('deadlines', () => {
  it.each([
    [
      'Sizi 5–7 Mayıs 2027 tarihlerinde ziyaret etmek istiyoruz. Cevabınızı 26 Şubat Cuma gününe kadar bekliyoruz.',
      '2027-02-26',
    ],
    ['We wish to visit you on 11 March 2027. Kindly reply within 25 December.', '2026-12-25'],
    [
      'Queremos visitar a cidade de 21 a 25 de junho de 2027. A candidatura fecha a 30 de abril.',
      '2027-04-30',
    ],
    [
      'Wir möchten Sie am 3. Mai 2027 besuchen. Anmeldeschluss für den Zuschuss ist der 29.01.2027.',
      '2027-01-29',
    ],
  ])('%s', (text, expected) => {
    const { dates: days, replyBy } = factsOf(text)
    expect(replyBy.value).toBe(expected)
    expect(days.value).toHaveLength(1)
  })
})
