import type { CommitmentKind } from '../../../cases/commitment.ts'
import type { Kind, Rank, Theme } from '../../../strategy/words.ts'

/** Where visitors come from, with how often: neighbours and large countries most, some seldom. Nobody real is meant. */
export const places: readonly (readonly [{ readonly country: string; readonly city: string }, number])[] = [
  [{ country: 'FI', city: 'Helsingfors' }, 9],
  [{ country: 'NO', city: 'Oslo' }, 9],
  [{ country: 'DK', city: 'Köpenhamn' }, 8],
  [{ country: 'DE', city: 'Hamburg' }, 9],
  [{ country: 'FR', city: 'Lyon' }, 7],
  [{ country: 'NL', city: 'Utrecht' }, 6],
  [{ country: 'GB', city: 'Glasgow' }, 6],
  [{ country: 'KR', city: 'Seoul' }, 6],
  [{ country: 'JP', city: 'Yokohama' }, 6],
  [{ country: 'CN', city: 'Chengdu' }, 6],
  [{ country: 'US', city: 'Portland' }, 5],
  [{ country: 'PL', city: 'Gdańsk' }, 5],
  [{ country: 'ES', city: 'Barcelona' }, 5],
  [{ country: 'IT', city: 'Turin' }, 5],
  [{ country: 'EE', city: 'Tallinn' }, 5],
  [{ country: 'LV', city: 'Riga' }, 4],
  [{ country: 'LT', city: 'Vilnius' }, 4],
  [{ country: 'IS', city: 'Reykjavik' }, 3],
  [{ country: 'UA', city: 'Lviv' }, 4],
  [{ country: 'BR', city: 'Curitiba' }, 3],
  [{ country: 'CO', city: 'Medellín' }, 3],
  [{ country: 'PT', city: 'Porto' }, 3],
  [{ country: 'AT', city: 'Wien' }, 3],
  [{ country: 'CH', city: 'Zürich' }, 3],
  [{ country: 'CA', city: 'Vancouver' }, 3],
  [{ country: 'AU', city: 'Melbourne' }, 2],
  [{ country: 'SG', city: 'Singapore' }, 3],
  [{ country: 'IN', city: 'Pune' }, 3],
  [{ country: 'ZA', city: 'Kapstaden' }, 2],
  [{ country: 'KE', city: 'Nairobi' }, 2],
  [{ country: 'JO', city: 'Amman' }, 2],
  [{ country: 'PS', city: 'Nablus' }, 1],
  [{ country: 'TR', city: 'Izmir' }, 2],
  [{ country: 'CZ', city: 'Brno' }, 2],
  [{ country: 'TW', city: 'Taipei' }, 1],
  [{ country: 'HK', city: 'Hongkong' }, 1],
]

/** What they want to learn about, as the title says it, with how often. */
export const subjects: readonly (readonly [{ readonly theme: Theme; readonly words: string }, number])[] = [
  [{ theme: 'climate', words: 'klimat' }, 10],
  [{ theme: 'transport', words: 'kollektivtrafik och cykel' }, 10],
  [{ theme: 'urban-planning', words: 'stadsutveckling' }, 10],
  [{ theme: 'waste', words: 'avfall och återvinning' }, 8],
  [{ theme: 'elderly-care', words: 'äldreomsorg' }, 7],
  [{ theme: 'education', words: 'skola' }, 7],
  [{ theme: 'preschool', words: 'förskola' }, 6],
  [{ theme: 'it-digital', words: 'digitalisering' }, 6],
  [{ theme: 'water', words: 'vatten och avlopp' }, 5],
  [{ theme: 'housing', words: 'bostäder' }, 5],
  [{ theme: 'energy', words: 'energi' }, 4],
  [{ theme: 'culture', words: 'kultur' }, 4],
  [{ theme: 'environment', words: 'luft och buller' }, 4],
  [{ theme: 'social', words: 'social omsorg' }, 4],
  [{ theme: 'business', words: 'näringsliv' }, 3],
  [{ theme: 'sports', words: 'idrott' }, 3],
  [{ theme: 'democracy', words: 'medborgardialog' }, 3],
  [{ theme: 'integration', words: 'integration' }, 3],
  [{ theme: 'ports', words: 'hamnar' }, 2],
  [{ theme: 'gender-equality', words: 'jämställdhet' }, 2],
  [{ theme: 'labour-market', words: 'arbetsmarknad' }, 2],
  [{ theme: 'cemeteries', words: 'kyrkogårdar' }, 1],
]

export const kindWeights: readonly (readonly [Kind, number])[] = [
  ['visit', 76],
  ['conference', 7],
  ['network', 4],
  ['eu-project', 4],
  ['letter-of-intent', 3],
  ['membership', 2],
  ['agreement', 2],
  ['declaration', 1],
  ['reception', 1],
]

/** What detection sees that makes a mail a request, by meaning, with how often. */
export const requestSignals: readonly (readonly [string, number])[] = [
  ['asks-to-visit', 44],
  ['wishes-to-come', 22],
  ['asks-to-be-received', 12],
  ['announces-coming', 10],
  ['names-a-request', 12],
]

/** What a mail is read as when it is read as something else than it is. */
export const kindsReadInstead: readonly (readonly [Kind, number])[] = [
  ['visit', 50],
  ['conference', 25],
  ['network', 10],
  ['eu-project', 8],
  ['agreement', 7],
]

/** What other kinds than visits are called in a title. */
export const kindTitles: Readonly<Partial<Record<Kind, string>>> = {
  conference: 'konferens',
  network: 'nätverk',
  'eu-project': 'EU-projekt',
  'letter-of-intent': 'avsiktsförklaring',
  membership: 'medlemskap',
  agreement: 'samarbetsavtal',
  declaration: 'deklaration',
  reception: 'mottagning',
}

export const heads: readonly (readonly [
  { readonly rank: Rank; readonly level: 'A' | 'B' | 'C'; readonly words: string },
  number,
])[] = [
  [{ rank: 'official', level: 'C', words: 'tjänstemän' }, 44],
  [{ rank: 'expert', level: 'C', words: 'experter' }, 20],
  [{ rank: 'student', level: 'C', words: 'studenter' }, 10],
  [{ rank: 'political', level: 'B', words: 'politiker' }, 12],
  [{ rank: 'mayor', level: 'B', words: 'borgmästare' }, 8],
  [{ rank: 'ambassador', level: 'B', words: 'ambassadör' }, 3],
  [{ rank: 'minister', level: 'A', words: 'minister' }, 3],
]

export const lessons = [
  'Deras upphandling ställer krav på återbruk redan i förstudien; det prövar vi i nästa etapp.',
  'De mäter utsläpp kvarter för kvarter. Kontakta dem inför revideringen av handlingsplanen.',
  'Deltagarna visade hur de bjuder in unga till planeringen, med enkla medel.',
  'Vi fick synpunkter på vår vägledning som gör den kortare.',
  'Deras driftdata är öppna; vår enhet för data följer upp.',
  'Mest berättade vi. Ett gemensamt möte om två år räcker.',
  'Deras erfarenhet av nattdrift är ny för oss och delas med trafikplanerarna.',
  'Vi bytte mallar för introduktion av ny personal.',
] as const

export const declineReasons = [
  'Samma frågor besvaras i det öppna studiebesöket i maj.',
  'Datumen krockar med ett annat besök och enheten hinner inte.',
  'Ingen av strategins inriktningar berörs.',
  'En kommersiell arrangör står bakom; ingen kommun har frågat.',
] as const

export const notHeldReasons = [
  'Gästerna ställde in.',
  'Resan blev flyttad till nästa år.',
  'Delegationen fick inte resetillstånd.',
] as const

/** Memberships and networks of long standing. Nobody real is meant. */
export const standing: readonly {
  readonly kind: CommitmentKind
  readonly counterpart: string
  readonly body: string
}[] = [
  { kind: 'membership', counterpart: 'Nordiska huvudstäders miljöforum', body: 'miljo' },
  { kind: 'membership', counterpart: 'Europeiska städers förbund för äldreomsorg', body: 'aldre' },
  { kind: 'membership', counterpart: 'Internationella cykelstäder', body: 'trafik' },
  { kind: 'membership', counterpart: 'Städer för öppna data', body: 'slk-int' },
  { kind: 'membership', counterpart: 'Östersjöstädernas råd', body: 'slk-int' },
  { kind: 'network', counterpart: 'Skolstäder i norr', body: 'utbildning' },
  { kind: 'network', counterpart: 'Cirkulära städer', body: 'miljo' },
  { kind: 'network', counterpart: 'Stadsarkiv i samverkan', body: 'slk-int' },
  { kind: 'agreement', counterpart: 'Forskning om vatten i städer', body: 'miljo' },
]

/** What a yes is tied to now and then. */
export const conditionTexts = [
  'Resa och uppehälle betalas av gästerna.',
  'Programmet är klart en månad före besöket.',
  'Kostnaden ryms inom egen budget.',
] as const
