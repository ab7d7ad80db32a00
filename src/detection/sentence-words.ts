import type { Ask, Kind, Rank, Theme } from '../strategy/words.ts'

type Both = { sv: string; en: string }

/** The visitors by the rank of their head; a title joins its place with "in/of", a group with "from". */
export const rankNames: Record<Rank | 'none', Both & { joins: 'in' | 'from' }> = {
  'head-of-state': {
    sv: 'statschefen eller en medlem av ett kungahus',
    en: 'the head of state or a royal',
    joins: 'from',
  },
  minister: { sv: 'en minister', en: 'a minister', joins: 'from' },
  ambassador: { sv: 'ambassadören', en: 'the ambassador', joins: 'from' },
  mayor: { sv: 'borgmästaren', en: 'the mayor', joins: 'in' },
  political: { sv: 'politiker', en: 'politicians', joins: 'from' },
  official: { sv: 'tjänstemän', en: 'officials', joins: 'from' },
  expert: { sv: 'sakkunniga', en: 'professionals', joins: 'from' },
  student: { sv: 'elever eller studenter', en: 'pupils or students', joins: 'from' },
  other: { sv: 'en grupp', en: 'a group', joins: 'from' },
  none: { sv: 'en grupp', en: 'a group', joins: 'from' },
}

export const smallNumbers = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
} as const

export const kindNames: Record<Kind, Both> = {
  visit: { sv: 'besök', en: 'a visit' },
  conference: { sv: 'konferens', en: 'a conference' },
  declaration: { sv: 'deklaration', en: 'a declaration' },
  initiative: { sv: 'initiativ', en: 'an initiative' },
  agreement: { sv: 'avtal', en: 'an agreement' },
  'letter-of-intent': { sv: 'avsiktsförklaring', en: 'a letter of intent' },
  membership: { sv: 'medlemskap', en: 'membership' },
  network: { sv: 'nätverk', en: 'a network' },
  'eu-project': { sv: 'EU-projekt', en: 'an EU project' },
  'eu-policy': { sv: 'EU-politik', en: 'EU policy' },
  sef: { sv: 'regionens Europakontor', en: 'the region’s European office' },
  'aid-project': { sv: 'biståndsprojekt', en: 'an aid project' },
  'foreign-policy': { sv: 'utrikespolitik', en: 'foreign policy' },
  reception: { sv: 'mottagning', en: 'a reception' },
}

/** What is asked for besides and becomes a matter of its own. */
export const askNames: Partial<Record<Ask, Both>> = {
  'twin-town': { sv: 'vänortsavtal', en: 'a twin-town agreement' },
  'invitation-letter': { sv: 'inbjudningsbrev', en: 'an invitation letter' },
}

export const themeNames: Record<Theme, Both> = {
  education: { sv: 'utbildning', en: 'education' },
  preschool: { sv: 'förskola', en: 'preschool' },
  'elderly-care': { sv: 'äldreomsorg', en: 'elderly care' },
  social: { sv: 'socialtjänst', en: 'social services' },
  environment: { sv: 'miljö', en: 'environment' },
  climate: { sv: 'klimat', en: 'climate' },
  energy: { sv: 'energi', en: 'energy' },
  water: { sv: 'vatten', en: 'water' },
  waste: { sv: 'avfall', en: 'waste' },
  'urban-planning': { sv: 'stadsplanering', en: 'urban planning' },
  housing: { sv: 'bostäder', en: 'housing' },
  'real-estate': { sv: 'fastigheter', en: 'real estate' },
  transport: { sv: 'trafik', en: 'transport' },
  ports: { sv: 'hamnar', en: 'ports' },
  culture: { sv: 'kultur', en: 'culture' },
  sports: { sv: 'idrott', en: 'sports' },
  'it-digital': { sv: 'digitalisering', en: 'digitalisation' },
  business: { sv: 'näringsliv', en: 'business' },
  tourism: { sv: 'turism', en: 'tourism' },
  'labour-market': { sv: 'arbetsmarknad', en: 'labour market' },
  elections: { sv: 'val', en: 'elections' },
  democracy: { sv: 'demokrati', en: 'democracy' },
  safety: { sv: 'trygghet och säkerhet', en: 'safety' },
  procurement: { sv: 'upphandling', en: 'procurement' },
  cemeteries: { sv: 'kyrkogårdar', en: 'cemeteries' },
  guardianship: { sv: 'överförmynderi', en: 'guardianship' },
  'gender-equality': { sv: 'jämställdhet', en: 'gender equality' },
  integration: { sv: 'integration', en: 'integration' },
  finance: { sv: 'ekonomi', en: 'finance' },
  health: { sv: 'hälsa', en: 'health' },
}
