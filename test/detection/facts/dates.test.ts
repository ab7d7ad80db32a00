import { detect } from '../../../src/detection/all-languages.ts'
import { mailFromParts } from '../../../src/mail/from-parts.ts'

const dates = (text: string, address = 'x@city.example.org'): string[] =>
  detect(
    mailFromParts({ subject: 'Visit', text, from: { name: '', address }, sentAt: '2026-11-20T10:00:00Z' }),
  ).facts.dates.value.map(({ start, end }) => (start === end ? start : `${start}/${end}`))

describe('proposed days', () => {
  it.each([
    [
      'The minister is in Sweden on 3 and 4 March. Could you receive her on the morning of 4 March?',
      ['2027-03-04'],
    ],
    [
      'Ankunft mit der Fähre am Sonntag, 5. September 2027; Gespräche bei Ihnen am 6. und 7. September, wenn Sie möchten; Rückreise am 8.',
      ['2027-09-06/2027-09-07'],
    ],
    [
      'Siamo da voi volentieri: possiamo visitarvi l’8 aprile 2027, giovedì, oppure il 9.',
      ['2027-04-08', '2027-04-09'],
    ],
    [
      'Queríamos visitar a cidade no dia 14 de junho de 2027, antes do congresso, ou 21, depois.',
      ['2027-06-14', '2027-06-21'],
    ],
    ['Wir möchten Sie am 27. April 2027 besuchen. Unser Zeichen: OB-3/27', ['2027-04-27']],
    ['Färjan och flyget passar oss bäst 9–10 mars 2027. Vi vill besöka er.', ['2027-03-09/2027-03-10']],
    [
      'Leider müssen wir unseren Besuch verschieben: Wir kämen nun vom 21. bis 23. Juni 2027.',
      ['2027-06-21/2027-06-23'],
    ],
    ['我们去赫尔辛基参加论坛（10/13-15），希望10月16日访问贵市。', ['2027-10-16']],
    ['2月9日の夜に着きます。10日か11日に見学させていただけますか。', ['2027-02-10', '2027-02-11']],
    ['The fair is on 4 May 2027. Could we visit you on 6 May 2027?', ['2027-05-06']],
    [
      'Our journey:\n3 May 2027 Oslo\n4 May 2027 with you, if you have time\n5 May 2027 Turku\n\nWe would like to visit you.',
      ['2027-05-04'],
    ],
    ['We would like to visit you on 3-5 May 2027.', ['2027-05-03/2027-05-05']],
    ['We would like to visit you from the third to the fifth of May 2027.', ['2027-05-03/2027-05-05']],
    ['می‌خواهیم از اول تا سوم ژوئن ۲۰۲۷ از شهر شما بازدید کنیم.', ['2027-06-01/2027-06-03']],
    [
      'Könnten wir Sie in den Kalenderwochen 15 oder 17 besuchen?',
      ['2027-04-12/2027-04-18', '2027-04-26/2027-05-02'],
    ],
    ['Nous souhaitons visiter votre ville, semaine du 1er au 5 mars 2027.', ['2027-03-01/2027-03-05']],
    ['Could we visit you in the week beginning Monday 10 May 2027?', ['2027-05-10/2027-05-16']],
    ['Could we visit you on 03/16/2027 or 03/09/2027?', ['2027-03-16', '2027-03-09']],
    ['Could we visit you on 20 April 2027? Our board expects a decision on 12 February.', ['2027-04-20']],
    ['Könnten wir Sie am 9. Juni 2027 besuchen? Der 10. Juni ist schon vergeben.', ['2027-06-09']],
    ['我们11月22日到27日在斯德哥尔摩,想请问24日或25日能不能参观贵市?', ['2026-11-24', '2026-11-25']],
    ['We would like to visit you on May 3rd, 2027.', ['2027-05-03']],
    ['We would like to visit you from 28 April to 2 May 2027.', ['2027-04-28/2027-05-02']],
    ['We would like to visit you between 10 and 12 March.', ['2027-03-10/2027-03-12']],
    ['We would like to visit you on 4 May or 11 May 2027.', ['2027-05-04', '2027-05-11']],
    ['We would like to visit you 2027-05-03.', ['2027-05-03']],
    ['Vi vill gärna komma på besök vecka 19.', ['2027-05-10/2027-05-16']],
    ['Vi vill gärna besöka er den 3–5 maj 2027.', ['2027-05-03/2027-05-05']],
    ['Wir möchten Sie am 3.5.2027 besuchen.', ['2027-05-03']],
    ['Wir möchten Sie vom 3. bis 5. Mai 2027 besuchen.', ['2027-05-03/2027-05-05']],
    ['Nous souhaitons visiter votre ville du 3 au 5 mai 2027.', ['2027-05-03/2027-05-05']],
    ['Desearíamos visitar su ciudad del 12 al 14 de mayo de 2027.', ['2027-05-12/2027-05-14']],
    ['我们希望于2027年5月3日至5日访问贵市。', ['2027-05-03/2027-05-05']],
    ['2027年5月10日から12日まで貴市を訪問したいと考えております。', ['2027-05-10/2027-05-12']],
    ['Quisiéramos visitarles los días 19, 20 y 21 de abril de 2027.', ['2027-04-19/2027-04-21']],
    ['Quisiéramos visitarles entre el 8 y el 10 de marzo de 2027.', ['2027-03-08/2027-03-10']],
    ['Quisiéramos visitarles la semana del 12 al 16 de abril de 2027.', ['2027-04-12/2027-04-16']],
    ['Gostaríamos de vos visitar no dia 14/04/2027 ou no dia 15/04/2027.', ['2027-04-14', '2027-04-15']],
    ['نود زيارتكم يومي 20 و21 أيار 2027.', ['2027-05-20/2027-05-21']],
    [
      '15-19 Mart 2027 tarihlerinde sizi ziyaret etmek istiyoruz. 10 Ocak 2027’ye kadar yanıt rica ederiz.',
      ['2027-03-15/2027-03-19'],
    ],
    ['We would like to visit you in the week of 14 April 2027.', ['2027-04-12/2027-04-18']],
    ['Wir möchten Sie in der Woche vom 12. April 2027 besuchen.', ['2027-04-12/2027-04-18']],
    ['Vi vill gärna besöka er veckan som börjar den 12 april 2027.', ['2027-04-12/2027-04-18']],
    ['12 Nisan 2027 haftasında sizi ziyaret etmek istiyoruz.', ['2027-04-12/2027-04-18']],
    ['We would like to visit you next week, 25 November 2026.', ['2026-11-25']],
    ['Vorremmo visitarvi dal 5 all’8 giugno 2027.', ['2027-06-05/2027-06-08']],
    ['Desearíamos visitarles en un viaje previsto del 6 al 8 de mayo de 2027.', ['2027-05-06/2027-05-08']],
    ['We would like to visit you between Tuesday 4th and Thursday 6th May 2027.', ['2027-05-04/2027-05-06']],
    [
      'Vi ønsker å besøke dere fra tirsdag den 29. juni til og med torsdag den 1. juli 2027.',
      ['2027-06-29/2027-07-01'],
    ],
    ['Rádi bychom Vás navštívili v úterý 4. a ve středu 5. května 2027.', ['2027-05-04/2027-05-05']],
    ['Rádi bychom Vás navštívili 11. května nebo 18. května 2027.', ['2027-05-11', '2027-05-18']],
    ['Szeretnénk meglátogatni Önöket 2027. május 10-én.', ['2027-05-10']],
    ['Szeretnénk meglátogatni Önöket 2027. május 10-től 12-ig.', ['2027-05-10/2027-05-12']],
    ['Dorim să vă vizităm între 5 și 7 mai 2027.', ['2027-05-05/2027-05-07']],
    ['Norėtume jus aplankyti 2027 m. gegužės 4 ir 5 d.', ['2027-05-04/2027-05-05']],
    ['Mēs vēlamies jūs apmeklēt 4. un 5. maijā 2027.', ['2027-05-04/2027-05-05']],
    ['Θα θέλαμε να σας επισκεφθούμε την Τρίτη 4 ή την Πέμπτη 6 Μαΐου 2027.', ['2027-05-04', '2027-05-06']],
    ['Ми хотіли б відвідати вас 4 і 5 травня 2027 року.', ['2027-05-04/2027-05-05']],
    [
      'Gostaríamos de vos visitar na terça-feira, 4, ou na quinta-feira, 6 de maio de 2027.',
      ['2027-05-04', '2027-05-06'],
    ],
    ['Queríamos visitarles el 4 o 6/05/2027.', ['2027-05-04', '2027-05-06']],
    ['We would like to visit you 12-14 May 2027. On 17 May we are in Hamburg.', ['2027-05-12/2027-05-14']],
    [
      'Desearíamos visitarles. 20 y 21 de mayo de 2027: Bergen. 24 al 26 de mayo de 2027: Estocolmo.',
      ['2027-05-24/2027-05-26'],
    ],
    [
      'We would like to visit you 12-14 May 2027. We land in Malmö on 10 May and fly home on 16 May.',
      ['2027-05-12/2027-05-14'],
    ],
    ['We would like to visit you in Hamburg on 12 May 2027.', ['2027-05-12']],
    [
      'Vi är i Sverige vecka 19. Kan ni ta emot oss torsdag eller fredag den veckan?',
      ['2027-05-13', '2027-05-14'],
    ],
    ['Could we visit you on Thursday next week?', ['2026-11-26']],
    ['Wir würden Sie gern nächste Woche am Dienstag oder Mittwoch besuchen.', ['2026-11-24', '2026-11-25']],
    ['We hope to visit you next week. Please answer us on Monday.', []],
    [
      'We are over in April, landing on Sunday (11th). Could we visit you on the 13th or the 14th?',
      ['2027-04-13', '2027-04-14'],
    ],
    ['Sooviksime teid külastada nädalal 19 (11.–13. mai).', ['2027-05-11/2027-05-13']],
    ['Haluaisimme vierailla luonanne toukokuun 11. päivänä.', ['2027-05-11']],
    ['We would like to visit you. Please answer by 15 January 2027.', []],
    ['We visited you on 3 May 2025 and would like to come again.', []],
    ['We would like to visit you in May 2027.', []],
    ['We would like to visit you on 3 May 2027. Dated 20 November 2026.', ['2027-05-03']],
    ['Vi vill besöka er någon dag mellan den 30 mars och den 2 april 2027.', ['2027-03-30/2027-04-02']],
    ['Wir möchten Sie zwischen dem 3. und dem 5. Mai 2027 besuchen.', ['2027-05-03/2027-05-05']],
    ['Vorremmo visitarvi il 6 o, in alternativa, il 9 settembre 2027.', ['2027-09-06', '2027-09-09']],
    ['Gostaríamos de vos visitar no dia 6 ou no dia 9 de setembro de 2027.', ['2027-09-06', '2027-09-09']],
    [
      'We land on Sunday evening, 2 May 2027. We would like to visit you on 4 May or 5 May.',
      ['2027-05-04', '2027-05-05'],
    ],
    [
      'We would like to come over in April, flying in on Monday 12 April 2027. An hour on the 14th or 15th would be enough.',
      ['2027-04-14', '2027-04-15'],
    ],
    ['We planned to visit you on 9 March 2027. 9 March is off, could we come on 6 April?', ['2027-04-06']],
    ['我们希望于2027年5月3日至5日访问贵市,请于3月10日前发出邀请函。', ['2027-05-03/2027-05-05']],
    [
      '귀 시를 2027년 5월 3일부터 5일까지 방문하고자 합니다. 3월 10일까지 가능 여부를 알려 주십시오.',
      ['2027-05-03/2027-05-05'],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
  it.each([
    ['We would like to visit you on 3 May 2027. Please answer by 15 January 2027.', '2027-01-15'],
    [
      'Gostaríamos de vos visitar no dia 3 de maio de 2027. Agradecemos resposta até sexta, dia 15 de janeiro.',
      '2027-01-15',
    ],
    ['Wir möchten Sie am 3. Mai 2027 besuchen. Bitte geben Sie uns bis 15. Januar Bescheid.', '2027-01-15'],
    ['Wir möchten Sie am 3. Mai 2027 besuchen. Gerne hören wir bis Ende Februar von Ihnen.', '2027-02-28'],
    ['Szeretnénk meglátogatni Önöket 2027. május 3-án. Kérem, január 15-ig jelezzék.', '2027-01-15'],
    ['Dorim să vă vizităm pe 3 mai 2027. Aștept un răspuns până vineri, 15 ianuarie.', '2027-01-15'],
    ['Haluaisimme vierailla luonanne 3.5.2027. Toivomme vastausta 15.1. mennessä.', '2027-01-15'],
    [
      'Sizi 3 Mayıs 2027 tarihinde ziyaret etmek istiyoruz. Cevabınızı 15 Ocak’tan önce alabilir miyiz?',
      '2027-01-15',
    ],
    [
      'We would like to visit you on 3 May 2027. The letter is needed for 15 January at the latest.',
      '2027-01-15',
    ],
    [
      'Vi vill besöka er den 3 maj 2027. Nämnden beslutar den 15 januari, så ett ja innan dess vore bra.',
      '2027-01-15',
    ],
    ['Vi vil gerne besøge jer den 3. maj 2027. Skriv tilbage senest fredag d. 15.', '2027-01-15'],
    ['Gostaríamos de vos visitar no dia 3 de maio de 2027. O Prefeito está em Oslo até 30 de abril.', null],
    ['We would like to visit you on 3 May 2027, at the end of May we are home.', null],
  ])('%s (an answer by %s)', (text, expected) => {
    const mail = mailFromParts({ subject: 'Visit', text, sentAt: '2026-11-20T10:00:00Z' })
    expect(detect(mail).facts.replyBy.value).toBe(expected)
  })
  it('takes the deadline of the letter before that of its subject', () => {
    const mail = mailFromParts({
      subject: 'Your name before 8 March',
      text: 'We ask you to sign our declaration. We accept signatures until 22 February 2027.',
      sentAt: '2026-11-20T10:00:00Z',
    })
    expect(detect(mail).facts.replyBy.value).toBe('2027-02-22')
  })
})
