import type { Decision } from '../../cases/actions.ts'

/** Swedish words of the meeting's documents; they are City documents whatever language the tab is read in. */
export const meetingWords = {
  agenda: 'Dagordning',
  papers: 'Ärendepapper',
  notes: 'Minnesanteckningar',
  draft: 'Utkast, inte godkänt av ordföranden',
  approved: (day: string) => `Godkända av ordföranden ${day}`,
  time: 'Tid',
  place: 'Plats',
  inTeams: 'Möte i Teams',
  cases: 'Ärenden',
  number: 'Nr',
  item: 'Punkt',
  summary: 'Sammanfattning',
  cost: 'Kostnad',
  noCost: 'Saknar kostnadsrad',
  leftOut: 'Papperet är utelämnat: den som har hämtat dokumentet har anmält jäv i ärendet.',
  present: 'Närvarande',
  absent: 'Frånvarande',
  recused: (names: string) => `Anmälde jäv och deltog inte: ${names}`,
  decided: 'Beslut',
  noDecision: 'Inget beslut är infört.',
  corrected: 'Rättelse av tidigare post',
  condition: 'Villkor',
  boardOpen: (board: string) => `Anmälan till ${board}: inte gjord`,
  boardDone: (board: string, day: string) => `Anmäld till ${board} ${day}`,
  other: 'Övrigt',
  results: {
    accepted: 'Bifall',
    'accepted-in-part': 'Bifall i delar',
    declined: 'Avslag',
    deferred: 'Bordlagt',
    noted: 'Till handlingarna',
  } satisfies Record<Decision['result'], string>,
  hows: { meeting: 'vid möte', signature: 'genom underskrift', 'e-mail': 'per e-post' } satisfies Record<
    Decision['how'],
    string
  >,
} as const
