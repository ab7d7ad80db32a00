/**
 * The closed lists of ids that records, rules and screens share (docs/glossary.md). Labels live in the edition
 * and in the interface's texts, never here.
 */

/** What a request is about. One mail may carry several. */
export const kinds = [
  'visit',
  'conference',
  'declaration',
  'initiative',
  'agreement',
  'letter-of-intent',
  'membership',
  'network',
  'eu-project',
  'eu-policy',
  'sef',
  'aid-project',
  'foreign-policy',
  'reception',
] as const
export type Kind = (typeof kinds)[number]

/** Things asked for inside a request; the first two become matters of their own (rows P4 and P3). */
export const asks = ['invitation-letter', 'twin-town', 'city-hall-reception', 'political-host'] as const
export type Ask = (typeof asks)[number]

/** What can become a row of the decision table: a kind, or an ask that is a matter of its own. */
export const matterKinds = [...kinds, 'invitation-letter', 'twin-town'] as const
export type MatterKind = (typeof matterKinds)[number]

/** Political level of the visit, tiers of the edition; null in records means unclear. */
export const levels = ['A', 'B', 'C'] as const
export type Level = (typeof levels)[number]

/** Rank of the highest visitor. */
export const ranks = [
  'head-of-state',
  'minister',
  'ambassador',
  'mayor',
  'political',
  'official',
  'expert',
  'student',
  'other',
] as const
export type Rank = (typeof ranks)[number]

export const themes = [
  'education',
  'preschool',
  'elderly-care',
  'social',
  'environment',
  'climate',
  'energy',
  'water',
  'waste',
  'urban-planning',
  'housing',
  'real-estate',
  'transport',
  'ports',
  'culture',
  'sports',
  'it-digital',
  'business',
  'tourism',
  'labour-market',
  'elections',
  'democracy',
  'safety',
  'procurement',
  'cemeteries',
  'guardianship',
  'gender-equality',
  'integration',
  'finance',
  'health',
] as const
export type Theme = (typeof themes)[number]

export const verdicts = [
  'accept',
  'decline',
  'needs-information',
  'hand-over',
  'advice',
  'outside-scope',
] as const
export type Verdict = (typeof verdicts)[number]

export const directions = ['profiling', 'monitoring', 'cooperation', 'influence'] as const
export type Direction = (typeof directions)[number]

/** The three aims of a visit (rule S3.3-visits-aims); any one is enough. */
export const aims = ['new-perspectives', 'development', 'competence'] as const
export type Aim = (typeof aims)[number]

/** How far a request has come, as its mail shows colleagues: one category at a time (users.md 30). */
export const mailMarks = ['request', 'in-progress', 'done', 'new-in-case'] as const
export type MailMark = (typeof mailMarks)[number]
