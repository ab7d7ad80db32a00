import { segments } from '../../src/mail/segments.ts'

const roles = (text: string): string[] =>
  segments(text).map(
    (each) => `${each.role}: ${text.slice(each.start, each.end).trim().split('\n')[0] ?? ''}`,
  )

describe('segments of a mail', () => {
  it.each([
    ['a signature', 'Hello\n\nBest regards\nAnna', ['top: Hello', 'signature: Best regards']],
    [
      'a postscript after the signature is text again',
      'Hello\n\nBest regards\nAnna\n\nP.S. Can we come?',
      ['top: Hello', 'signature: Best regards', 'top: P.S. Can we come?'],
    ],
    [
      'an Outlook head in Swedish',
      'Kan ni ta detta?\n\nFrån: Kari <k@oslo.example.org>\nSkickat: den 1 februari 2027\nTill: stad\nÄmne: Besök\n\nHello',
      ['top: Kan ni ta detta?', 'head: Från: Kari <k@oslo.example.org>', 'forwarded: Hello'],
    ],
    [
      'a Gmail forward',
      'FYI\n\n---------- Forwarded message ---------\nFrom: A <a@b.example.org>\nDate: Mon\nSubject: S\nTo: c\n\nText',
      ['top: FYI', 'head: ---------- Forwarded message ---------', 'forwarded: Text'],
    ],
    [
      'a quoted reply in Japanese, whose head has no verb',
      '承知しました。\n\n2026年10月2日(金) 9:12 課 <ka@city.example.org>:\n訪問',
      ['top: 承知しました。', 'head: 2026年10月2日(金) 9:12 課 <ka@city.example.org>:', 'quoted: 訪問'],
    ],
    [
      'an Apple forward in Russian',
      'Ниже.\n\nНачало переадресованного сообщения:\n\nОт кого: a@b.example.org\nДата: 3 мая\n\nТекст',
      ['top: Ниже.', 'head: Начало переадресованного сообщения:', 'forwarded: Текст'],
    ],
    [
      'an Outlook head in Czech',
      'Je to pro vás?\n\nOdesílatel: Jan <jan@mesto.example.org>\nOdesláno: 3. listopadu 2026\nKomu: stad\nPředmět: Návštěva\n\nDobrý den',
      ['top: Je to pro vás?', 'head: Odesílatel: Jan <jan@mesto.example.org>', 'forwarded: Dobrý den'],
    ],
    [
      'an Outlook head in Greek',
      'FYI\n\nΑπό: Δήμος <dimos@dimos.example.org>\nΣτάλθηκε: 3 Νοεμβρίου 2026\nΠρος: stad\nΘέμα: Επίσκεψη\n\nΑξιότιμοι',
      ['top: FYI', 'head: Από: Δήμος <dimos@dimos.example.org>', 'forwarded: Αξιότιμοι'],
    ],
    [
      'a quoted reply in Hungarian, whose head has a clock in brackets',
      'Rendben.\n\nNagy Éva <eva@varos.example.org> ezt írta (időpont: 2026. nov. 3., K, 10:12):\n> Régi',
      [
        'top: Rendben.',
        'head: Nagy Éva <eva@varos.example.org> ezt írta (időpont: 2026. nov. 3., K, 10:12):',
        'quoted: > Régi',
      ],
    ],
    ['a closing line in Czech', 'Dobrý den\n\nS úctou\nJana', ['top: Dobrý den', 'signature: S úctou']],
    [
      'a quoted reply',
      'Fine.\n\nOn 3 Nov 2026, a@b.example.org wrote:\n> Old\n> text',
      ['top: Fine.', 'head: On 3 Nov 2026, a@b.example.org wrote:', 'quoted: > Old'],
    ],
    [
      'a German quote',
      'Gut.\n\nAm 3.11.2026 um 10:00 schrieb Eva <e@b.example.org>:\n> Alt',
      ['top: Gut.', 'head: Am 3.11.2026 um 10:00 schrieb Eva <e@b.example.org>:', 'quoted: > Alt'],
    ],
  ])('%s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected)
  })
  it('covers the whole text without gaps', () => {
    const text = 'A\n\nBest regards\nB\n\nFrom: x@y.example.org\nSent: 2026\nTo: z\nSubject: s\n\n> q\nrest'
    const found = segments(text)
    expect(found[0]?.start).toBe(0)
    expect(found[found.length - 1]?.end).toBe(text.length)
    found.slice(1).forEach((each, at) => expect(each.start).toBe(found[at]?.end))
  })
})
