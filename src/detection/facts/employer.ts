import { normalise } from '../normalise.ts'
import type { Reading } from '../reading.ts'

/** For whom the visitors work: the public, a school or house of care or learning, or neither of these. */
export type Employer = 'public' | 'practice' | 'private'

/** In all languages together, folded as in normalise.ts; a city's school is a school, a city's association an association. */
const words: readonly (readonly [Employer, RegExp])[] = [
  [
    'private',
    /\bassociation|\bassoc\b|forening|\bforbund|\bverein|zusammenschluss|genossenschaft|stiftung|stiftelse|cooperativ|co-operativ|cooperati|housing trust|trustees|\bgmbh\b|\bltd\b|\binc\b|\bpvt\b|\bs\.?r\.?l\b|chamber of|handelskammer|handelskammare|chambre de commerce|camara de comercio|camera di commercio|newspaper|gazet|journalis|reporter|redaktion|redaction|redaccion|redazione|presse?\b|\bmedia\b|\bfoundation|fondation|fondazion|\bngo\b|\bklubb|\bclub\b|trade union|syndicat|sindicat|асоціац|ассоциац|общество|громадськ\S+ організац|журналіст|журналист|газет|협회|일보|기자|재단|협동조합|協会|協會|株式会社|株式會社|有限公司|日報|新聞|記者|记者|報社|商会|商工会議所|dernek|dernegi|vakfi|gazete|odasi\b|kooperatif|اتاق بازرگاني|انجمن|جمعيه|شركه|شرکت|غرفه|صحيف|روزنامه|yhdistys|yhdisty|osakeyhtio|\boy\b|saatio|toimittaj|stowarzysz|fundacj|spolk|gazet|dziennik|vereniging|stichting|corporatie|werkgever/,
  ],
  [
    'practice',
    /school|skola|skole\b|skolen|schule|gymnas|\blyce|college|koulu|lukio|opisto|universi|hogskol|hoyskol|hojskole|hochschul|facult|fakult|szkol|\bliceum|\bdps\b|przedszkol|школ|лицей|ліцей|лице[йюя]|універс|универс|садок|садик|ecole|escola|escuela|colegio|scuola|\bliceo|\bokul|lisesi|universite|مدرس|جامع[هت]|روضه|دانشگاه|دبستان|大学|大學|學校|学校|中学|中學|小学|小學|学院|書院|대학|학교|유치원|hospital|sjukhus|klinik|clinic|krankenhaus|pflegeheim|nursing home|care home|residential care|gesundheitszent|hopital|ospedal|ziekenhuis|sairaala|szpital|больниц|лікарн|hastane|مستشف|بيمارستان|病院|医院|병원|librar|bibliot|kirjasto|библиот|бібліот|kutuphane|مكتبه|كتابخانه|図書館|图书馆|도서관|museum|musee|museo|muzeum|музе|博物|kindergar|preschool|forskola|barnehage|bornehave|creche|\bkita\b|paivakoti|research|forschung|forskning|institute|hemvard|hjemmepleje|zorg\b|barnevern/,
  ],
  [
    'public',
    /kommun|municipal|city of|city council|city hall|county|\bcouncil\b|\bstad\b|\bstadt|stad\b|gemeinde|landkreis|landratsamt|behorde|\bamt\b|amt\b|senat|magistrat|mairie|ville de|metropole|departement|ayuntamiento|alcaldia|intendencia|diputacion|municipio|prefeitura|camara munic|junta de freguesia|comune di|comune\b|\bregion|provinc|gemeente|waterschap|urzad|urzedu|\bgmin|miasta|міськ|мерi|мері|рад[аи]\b|rada\b|управлін|управлени|департамент|мэри|мери|администрац|примэри|акимат|хокимият|водоканал|belediye|\bbel\b|valilig|بلدي|امان[هت] |الامانه|وزار|شهرداري|استانداري|市政府|市役所|区役所|市議会|県庁|都庁|世田谷区|市住房|시청|구청|도청|군청|특별자치|도시개발공사|공사\b|ministr|ministeri|ministry|department|directorate|government|authority|agency|directie|virasto|kaupun|toimiala|tilapalvelu|\bvesi\b|hafen|hamn|etat\b|etaten|byrad|statsfor|vassdrag|fylke|forvaltning|styrelse|service de la|stadtwerke|mullabfuhr|vodokanal|emergency management|shelter services|civil protection|planning department|procurement/,
  ],
]

/** The first that a text names, by the order above. */
export const employerIn = (text: string): Employer | null =>
  words.find(([, pattern]) => pattern.test(text))?.[0] ?? null

/** For whom the sender works, by name and address, then by the signature and the last line. */
export function employerOf({ message, plain, tokens, zoneOf }: Reading): Employer | null {
  const { from } = message
  const labels = from
    ? `${from.name.slice(0, 200)} ${from.address
        .slice(0, 200)
        .replace(/^[^@]*@|\.[^.]*$/g, '')
        .replace(/[-.]/g, ' ')}`
    : ''
  const sender = employerIn(normalise(labels).text)
  if (sender) return sender
  const signed = tokens.words.findIndex((_, at) => zoneOf[at] === 'noise')
  const start = signed >= 0 ? (tokens.starts[signed] ?? 0) : Math.max(0, plain.length - 160)
  return employerIn(plain.slice(start, start + 300))
}
