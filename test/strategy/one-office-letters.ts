import { ranks } from '../../src/strategy/words.ts'

const both = (en: string, sv: string) => ({ en, sv })
const ids = [
  'receipt',
  'hand-over-notice',
  'hand-over-correction',
  'accept',
  'accept-in-part',
  'needs-information',
  'decline',
  'invitation',
]
const eachRank = (text: object) => Object.fromEntries(ranks.map((rank) => [rank, text]))

/** The letters of the town with one office: one text, under every id that an action asks for, also in French. */
export const oneOfficeLetters = {
  letters: ids.map((id) => ({
    id,
    owner: 'office',
    version: 1,
    addressee: 'sender',
    subject: { ...both('Word from {city}', 'Ord från {city}'), fr: 'Un mot de {city}' },
    paragraphs: [
      {
        ...both(
          '{body} in {city} got your letter on {receivedOn}. We need: {missingList}',
          '{body} i {city} fick ert brev den {receivedOn}. Vi behöver: {missingList}',
        ),
        fr: '{body} à {city} a reçu votre lettre le {receivedOn}.',
      },
    ],
  })),
  fields: {
    city: both('town', 'ort'),
    body: both('office', 'kontor'),
    receivedOn: both('day', 'dag'),
    missingList: both('what is missing', 'det som saknas'),
  },
  optional: ['missingList'],
  greetings: eachRank(both('Dear guest', 'Bästa gäst')),
  titles: [],
  unknownGreeting: { ...both('Dear guest', 'Bästa gäst'), fr: 'Cher hôte' },
  closings: eachRank(both('Yours', 'Hälsningar')),
  brand: {
    rule: 'art-1',
    text: both('Guests first', 'Gäster först'),
    never: { letters: [], countriesRule: 'art-1' },
  },
  message: { rule: 'art-1', text: both('Come', 'Kom') },
  tone: { rule: 'art-1', text: both('Be kind', 'Var snäll') },
  alternatives: [],
  declineReasons: [],
  asks: { groupSize: both('how many you are', 'hur många ni är') },
}
