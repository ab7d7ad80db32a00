import { detect } from '../../../src/detection/all-languages.ts'
import { mailFromParts } from '../../../src/mail/from-parts.ts'

const size = (text: string, html?: string): number[] => {
  const { value } = detect(
    mailFromParts({
      subject: 'Visit',
      text,
      ...(html === undefined ? {} : { html }),
      from: { name: '', address: 'x@city.example.org' },
      sentAt: '2026-11-20T10:00:00Z',
    }),
  ).facts.groupSize
  return value ? [value.min, value.max] : []
}

describe('those who come, in a row after a verb or beside a head', () => {
  it.each([
    ['El alcalde quisiera visitarles el 7 de mayo. Lo acompañarían su secretaria y el jefe de gabinete.', 3],
    [
      'Vorremmo visitarvi. Parteciperebbero l’assessora all’ambiente, il responsabile dei parchi, due progettisti e il parroco.',
      5,
    ],
    ['Vår borgmästare vill besöka er. Med henne följer stadsdirektören, två tjänstemän och en tolk.', 5],
    [
      'L’Ambassadrice souhaiterait vous rendre visite, accompagnée du Conseiller économique et du Premier Secrétaire.',
      3,
    ],
    ['Unsere Bürgermeisterin möchte Sie besuchen.\nBegleitung: Amtsleiter, Büroleiterin, Pressesprecher.', 4],
    [
      'Pani prezydent chce Państwa odwiedzić. Pani prezydent towarzyszyć będą: zastępca prezydenta, dyrektor biura i rzecznik prasowy.',
      4,
    ],
    [
      '시장님께서 귀 시를 방문하고자 하십니다. 시장님 외에 국장 한 분, 비서 한 분, 통역 한 분이 함께 가십니다.',
      4,
    ],
    [
      '1 訪問者 市議会議員7名(団長 田中議長)、議会事務局職員2名、通訳1名\n2 希望日 8月25日に訪問を希望します。',
      10,
    ],
    ['نود زيارة مدينتكم. يتكون الوفد من الرئيسة ونائبتها وثلاثة موظفين ومترجمة، أي ستة أشخاص.', 6],
    ['Har I tid til tolv studerende, der gerne vil besøge jer? Jeg følger selv med.', 13],
  ])('%s', (text, expected) => {
    expect(size(text)).toEqual([expected, expected])
  })
})

describe('whoever is joined to those counted', () => {
  it.each([
    ['Vi er et hold sygeplejersker (18 stk + vores underviser), der gerne vil besøge jer.', 19],
    ['Jeg har 16 elever som vil besøke dere. Vi kommer med buss, med meg og en kollega.', 18],
    [
      'Vi blir åtte politikere (varaordføreren leder oss) og to fra administrasjonen, og vil besøke dere.',
      10,
    ],
  ])('%s', (text, expected) => {
    expect(size(text)).toEqual([expected, expected])
  })
})

describe('lists without a label', () => {
  it('begins with those who come, and goes on with days and wishes', () => {
    expect(
      size(
        'Merhaba, sizi ziyaret etmek istiyoruz.\n\n• 10 öğrenci\n• 2 öğretmen\n• 22-26 Mart\n• bir okul görmek',
      ),
    ).toEqual([12, 12])
  })
  it('is a list in HTML too', () => {
    expect(
      size(
        '',
        '<p>Wir möchten Sie besuchen.</p><ul><li>12 Auszubildende</li><li>2 Lehrerinnen</li><li>1 Personalrat</li></ul>',
      ),
    ).toEqual([15, 15])
  })
})

it('takes no "can you receive us" for nine of us', () => {
  expect(size('Kan ni rädda oss? Vi vill besöka er: sex ledamöter, jag själv och en tolk.')).toEqual([8, 8])
})
