/** The fixed words of a snapshot, one table per language; what comes from the strategy is in the edition. */
export interface SnapshotTexts {
  assessment: string
  proposal: string
  further: string
  note: string
  notAssessed: string
  directions: string
  mutualLearning: string
  aims: string
  reason: string
  /** After an answer that wants a reason and has none, and so does not count. */
  reasonMissing: string
  yes: string
  no: string
  handledBy: string
  decidedBy: string
  /** A visit gets an answer; it is no formal decision. */
  answeredBy: string
  consulted: string
  tells: string
  offered: string
  proposedFor: string
  missing: string
  list: (items: string[]) => string
}

const joined = (and: string) => (items: string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`

export const snapshotTexts: Record<'sv' | 'en', SnapshotTexts> = {
  sv: {
    assessment: 'Bedömning',
    proposal: 'Förslag',
    further: 'Fler mål',
    note: 'Anteckning',
    notAssessed: 'Inte bedömt',
    directions: 'Inriktningar',
    mutualLearning: 'Ömsesidigt lärande',
    aims: 'Syfte',
    reason: 'Skäl',
    reasonMissing: 'Skäl saknas',
    yes: 'Ja',
    no: 'Nej',
    handledBy: 'Handläggs av',
    decidedBy: 'Beslutas av',
    answeredBy: 'Besked ges av',
    consulted: 'Rådfrågas',
    tells: 'Behöver veta',
    offered: 'kan erbjudas',
    proposedFor: 'Föreslås för',
    missing: 'Ännu inte besvarat',
    list: joined('och'),
  },
  en: {
    assessment: 'Assessment',
    proposal: 'Proposal',
    further: 'Further goals',
    note: 'Note',
    notAssessed: 'Not assessed',
    directions: 'Directions',
    mutualLearning: 'Mutual learning',
    aims: 'Aims',
    reason: 'Reason',
    reasonMissing: 'The reason is missing',
    yes: 'Yes',
    no: 'No',
    handledBy: 'Handled by',
    decidedBy: 'Decided by',
    answeredBy: 'Answered by',
    consulted: 'Consulted',
    tells: 'Need to know',
    offered: 'may be offered',
    proposedFor: 'Proposed for',
    missing: 'Not yet answered',
    list: joined('and'),
  },
}
