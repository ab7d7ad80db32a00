import type { Tokens } from './tokens.ts'

/** Words that are frequent in one language and rare in its neighbours; folded as in normalise.ts. */
const words: Record<string, string> = {
  sv: 'och att det som är för inte på av den med ett vi ni har till från vill kan om när hos även eller skulle också vår ert bästa hälsningar tack hej',
  en: 'the and of to we you our your for would is are with that this from be have will on as it an at please dear',
  no: 'og ikke på av det som er til vi dere har med fra ønsker å kan vil også noen når deres hilsen oss hei kommune etter vennlig hva gjerne takk besøk opp nå',
  da: 'og ikke af det som er til vi jer har med fra ønsker at kan vil også nogle når jeres hilsen os hej kommune efter venlig blive hvad gerne tak besøg op nu nogen',
  fi: 'ja on ei se että olemme voisiko haluaisimme me te teidän meidän sekä kanssa tai myös ovat joka kuin hyvä terveisin olisi voi',
  de: 'und der die das wir sie ist nicht mit für von zu den ein eine auf im sehr geehrte möchten uns ihre werden bei dem',
  fr: 'et le la les de des nous vous est une pour dans que avec notre votre du en au sur par qui madame monsieur',
  es: 'y el la los de del que nos en una para con su por las nuestro nuestra es un se como estimados señor ustedes',
  pt: 'e o a os de do da que nos em uma para com sua por as nosso nossa é um se não gostaríamos vossa ao são dos',
  it: 'e il la di del che ci in una per con vostra i le nostro nostra è un si non gli della alla sono dei vorremmo gentile',
  nl: 'en de het van wij u een voor met dat in is niet op uw ons onze zijn graag aan bij naar zou willen geachte ook',
  pl: 'i w na z do że się nie jest dla oraz o od przez chcielibyśmy państwa nasz naszej są po jak za szanowni możliwość',
  uk: 'і та в на з до що не є для про від ми ви ваш наш це як за шановні було хотіли б міста щодо або',
  ru: 'и в на с до что не для о от мы вы ваш наш это как за уважаемые было хотели бы города по или из к',
  tr: 've bir bu için ile de da olarak olan sayın biz siz şehir ziyaret istiyoruz belediye daha kadar gibi ederiz saygılarımızla çok',
  is: 'og að er við til sem ekki á í fyrir með ykkur okkur um við viljum gjarnan hjá frá það',
  et: 'ja on ei et see me te meie teie kas või soovime sooviksime külastada linna ning oma koos',
  lv: 'un ir ka par no ar mēs jūs mūsu jūsu vai vēlamies apmeklēt pilsētas lai uz kā būtu mums jums arī gada varētu',
  lt: 'ir yra kad su iš mes jūs mūsų jūsų ar norėtume aplankyti miesto dėl apie į kaip mums jums būtų laba ačiū',
  ro: 'și în de la cu pe să nu este pentru din noi vă dumneavoastră am dori orașul sau nostru care sunt ne dacă ar fi bună ziua mulțumim',
  cs: 'a v na se z do že je pro o od my vy náš vaše rádi bychom města které nebo jsme ve jsou vás vám jak si bude který dobrý při',
  sk: 'a v na sa z do že je o od vo sú ako aj alebo ktoré sme radi',
  hu: 'a az és hogy nem van egy szeretnénk önök városa meg vagy mi kérjük látogatás ha is lenne tisztelt kérem jó fő csak',
  so: 'waa oo iyo ka ku in aan waxaan magaalada si ay ugu loo',
}

const byWord = new Map<string, string[]>()
for (const [language, list] of Object.entries(words)) {
  for (const word of new Set(list.split(' ').map(folded)))
    byWord.set(word, [...(byWord.get(word) ?? []), language])
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
}

/** Letters that tell neighbours apart, by language. */
const letters: [RegExp, string][] = [
  [/[ієїґ]/gi, 'uk'],
  [/[ыэъё]/gi, 'ru'],
  [/[ğşı]/gi, 'tr'],
  [/[ąęłśźżćń]/gi, 'pl'],
  [/[ãõ]/gi, 'pt'],
  [/õ/gi, 'et'],
  [/[ñ¿¡]/gi, 'es'],
  [/ß/g, 'de'],
  [/[ðþ]/gi, 'is'],
  [/[āēīūģķļņ]/gi, 'lv'],
  [/[ėįų]/gi, 'lt'],
  [/[ășțţ]/gi, 'ro'],
  [/[ěřů]/gi, 'cs'],
  [/[ľĺŕ]/gi, 'sk'],
  [/[őű]|(?:s[áé]g|ünk|[bt]ól|ról|nál)(?![\p{L}])/giu, 'hu'],
  [/[øæ]/gi, 'no'],
  [/[øæ]/gi, 'da'],
  [/\p{L}{3}(?:[aeiouyäö](?:ss[aä]|st[aä]|ll[aä]|lle|mme|nne)|aan|ään|iin)(?![\p{L}])/giu, 'fi'],
  [/(?:[aoe]rna|ningar|heten|ställd\p{L}?)(?![\p{L}])/giu, 'sv'],
  [/(?:\p{L}{3}(?:[iıuü]z|m[ae]k|l[ae]r|[ıiuü]nd[ae]n)|['’][dt][ae]n?|yor)(?![\p{L}])/giu, 'tr'],
  [/(?:ção|ções|ões|inhas?)(?![\p{L}])/giu, 'pt'],
  [/(?:ción|ciones|idad)(?![\p{L}])/giu, 'es'],
  [/(?:zione|zioni|iamo|mente)(?![\p{L}])/giu, 'it'],
  [/(?:ów|ych|ymi|ami|ość)(?![\p{L}])/giu, 'pl'],
]

/**
 * Languages of a text, most first, with their shares; by script where the script tells, else by frequent words and letters.
 * Looks at `text` as written (at most 6,000 units) and at its tokens.
 */
export function languagesOf(text: string, tokens: Tokens): { language: string; share: number }[] {
  const points = new Map<string, number>()
  const add = (language: string, value: number): void =>
    void points.set(language, (points.get(language) ?? 0) + value)
  for (const word of tokens.words.slice(0, 1500)) {
    const known = byWord.get(word)
    if (known) for (const language of known) add(language, 1 / Math.sqrt(known.length))
  }
  const sample = text.slice(0, 6000)
  for (const [pattern, language] of letters)
    add(language, Math.min(40, (sample.match(pattern)?.length ?? 0) * 0.7))
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const kana = count(/[\u3040-\u30ff]/g)
  const han = count(/[\u3400-\u9fff]/g)
  add(kana > han * 0.08 ? 'ja' : 'zh', (kana + han) * 0.25)
  add('ko', count(/[\uac00-\ud7a3]/g) * 0.25)
  const arabic = count(/[\u0620-\u06ff]/g)
  const persian = count(/[پچژگیک]|می|است/g)
  add(persian > arabic * 0.04 ? 'fa' : 'ar', arabic * 0.12)
  add('el', count(/[\u0370-\u03ff]/g) * 0.1)
  add('ti', count(/[\u1200-\u137f]/g) * 0.2)
  const sum = [...points.values()].reduce((total, each) => total + each, 0) || 1
  return [...points]
    .map(([language, value]) => ({ language, share: value / sum }))
    .filter((each) => each.share > 0)
    .sort((a, b) => b.share - a.share)
}
