import { asks, kinds, matterKinds, ranks, themes } from '../../src/strategy/words.ts'

const both = (en: string, sv = en) => ({ en, sv })
const each = <T extends string>(ids: readonly T[]) =>
  Object.fromEntries(ids.map((id) => [id, both(`${id} here`)]))
const row = (id: string, kinds: readonly string[], rest: object) => ({
  id,
  row: id,
  kinds,
  handledBy: 'office',
  decidedBy: 'council',
  forum: null,
  suggestedForum: null,
  consulted: [],
  reasons: ['art-1'],
  requires: [],
  asks: [],
  says: both('The office does it.'),
  ...rest,
})

/** A town with one office, no preparatory forum, twin towns welcome, and English first: as unlike Stockholm as the schema allows. */
export const oneOfficeTown = {
  about: {
    id: 'one-office-town-2031',
    name: both('Guests and Friends'),
    city: both('the Town'),
    notice: null,
    validFrom: '2031-01-01',
    validTo: null,
    languages: ['en', 'sv'],
    sectionWords: both('article {section}', 'artikel {section}'),
    footnoteWords: both('article {section}, note', 'artikel {section}, not'),
    sections: { '1': both('Guests'), '2': both('Friends') },
    vision: both('A town for guests'),
    reviewMonths: 24,
    service: { rule: 'art-1', registerDays: 2, acknowledgeDays: 3, answerDays: 20, followUpDays: 5 },
    closedDays: { fixed: ['01-01'], fromEaster: [], between: [] },
  },
  names: {
    roles: each(['ownBody', 'topicBody', 'hostBody', 'otherBodies', 'bodies', 'council']),
    coordinator: 'office',
    deciders: ['council'],
    forum: null,
    keepers: { rule: 'art-1', bodies: ['office'] },
    reports: { yearRule: 'art-1', coordinator: 'office', planRule: 'art-1', resourceRule: 'art-1' },
    categories: {
      request: both('Guests ask'),
      'in-progress': both('Guests looked after'),
      done: both('Guests answered'),
      'new-in-case': both('Guests wrote again'),
    },
    bodyTypes: { office: both('office') },
    contactPersons: { rule: 'art-1', networkRule: 'art-1', types: [], network: both('nobody') },
    kinds: each(kinds),
    asks: each(asks),
    coordinates: both('the office'),
    themes: each(themes),
    ranks: each(ranks),
    levels: each(['A', 'B', 'C']),
    directions: {
      profiling: both('Be seen'),
      monitoring: both('Look out'),
      cooperation: both('Do together'),
      influence: both('Speak up'),
    },
    aims: each(['new-perspectives', 'development', 'competence']),
  },
  countries: { SE: both('Sweden', 'Sverige') },
  rules: [
    {
      id: 'art-1',
      section: '1',
      kind: 'routing',
      modality: 'ska',
      validFrom: '2031-01-01',
      validTo: null,
      cityWords: 'Guests go to the office.',
    },
    {
      id: 'art-2',
      section: '2',
      kind: 'hard',
      modality: 'kan',
      validFrom: '2031-01-01',
      validTo: null,
      cityWords: '',
    },
  ],
  questions: {
    directions: [{ id: 'cooperation', rule: 'art-2', help: both('Do things together.') }],
    directionsRule: 'art-2',
    noDirection: both('None'),
    noDirectionSays: both('Not supported.'),
    mutualLearningRule: 'art-1',
    mutualLearning: { yes: both('Yes'), partly: both('Some'), no: both('No') },
    mutualLearningPhrases: [{ id: 'fun', text: both('It will be fun.') }],
    aims: [],
    principles: [
      {
        id: 'friends',
        kinds: ['twin-town'],
        key: 'addedResources',
        rule: 'art-2',
        input: 'yes-no',
        question: both('Does it cost us anything?'),
        options: [],
      },
    ],
    notices: [],
    furtherGoals: [],
  },
  flags: {
    capitals: { rule: 'art-1', label: both('Capital'), places: [] },
    fellowCapitals: { rule: 'art-1', label: both('Fellow'), countries: [] },
    networks: { rule: 'art-1', label: both('Network'), names: [] },
    relations: {
      rule: 'art-1',
      label: both('Relation'),
      countries: [],
      howTo: both('-'),
      source: '',
      asOf: null,
    },
    promoters: { rule: 'art-1', label: both('Promoter'), names: [] },
    peers: { rule: 'art-1', label: both('Peer'), cities: [] },
    priorities: { rule: 'art-1', label: both('Priority'), entries: [] },
  },
  themes: Object.fromEntries(
    themes.map((theme) => [theme, [{ body: 'office', because: both('there is only one') }]]),
  ),
  table: {
    assumed: {},
    supportRule: 'art-2',
    rows: [
      row('twins', ['twin-town'], {
        reasons: ['art-2'],
        requires: [
          {
            rule: 'art-2',
            met: { key: 'addedResources', is: false },
            otherwise: 'decline',
            unanswered: 'block',
          },
        ],
      }),
      row(
        'all',
        matterKinds.filter((kind) => kind !== 'twin-town'),
        { decidedBy: 'office' },
      ),
    ],
  },
}
