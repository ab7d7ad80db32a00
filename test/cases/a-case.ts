import type { CaseAction } from '../../src/cases/actions.ts'
import type { Case } from '../../src/cases/case.ts'

type Distributed<T> = T extends unknown
  ? Partial<Omit<T, 'type'>> & { type: T extends { type: infer U } ? U : never }
  : never
export type Said = Distributed<CaseAction>

const defaults: Readonly<Record<string, object>> = {
  opened: {
    origin: 'incoming-mail',
    mail: null,
    title: 'Studiebesök',
    summary: 'En delegation vill komma.',
    kinds: ['visit'],
    facts: null,
  },
  'handed-over': {
    to: 'trafik',
    recipients: ['trafik@stad.example'],
    reason: 'Ämnet är trafik',
    forward: null,
  },
  returned: { reason: 'Inte vår' },
  'advice-asked': { to: 'slk-int', recipients: [], question: 'Hur gör vi?', answerBy: null },
  'advice-given': { text: 'Så här' },
  'information-requested': { missing: ['level'] },
  declined: { reason: 'Utanför' },
  'proposed-to-ib': { to: 'ib-sekretariat', reason: 'Hög nivå' },
  'returned-from-ib': { reason: 'Behövs inte' },
  'put-before-ib': { itemId: '1', thread: null },
  settled: {
    decision: {
      result: 'accepted',
      text: 'Ja',
      decidedBy: 'finansborgarradet',
      decidedOn: '2026-12-02',
      how: 'meeting',
    },
  },
  registered: { registrationNumber: '2026-1' },
  note: { text: 'Ringde' },
  planned: { start: '2027-05-03', end: '2027-05-05' },
  held: { visitors: 6, learned: '', hours: null, kronor: null },
  'not-held': { reason: 'Inställt' },
  'cost-estimated': { cost: { hours: 6, kronor: 2000, paidBy: 'miljo', withinBudget: 'yes' } },
  'news-seen': { joined: [] },
  reconfirmed: { what: 'hosts', note: '' },
  'letter-drafted': { letter: 'invitation', version: 1, language: 'en', days: null },
  'decision-reported': { on: '2026-12-10' },
  'review-set': { counterpart: 'ICLEI', on: '2030-12-01' },
  'mail-joined': {
    mail: {
      internetMessageId: '<second@city.example.org>',
      mailbox: 'miljo@stad.example',
      subject: 'SV: Studiebesök',
      fromName: 'Protokoll',
      fromAddress: 'protocol@city.example.org',
      receivedAt: '2026-11-20T08:00:00Z',
    },
  },
  'secrecy-marked': { ground: 'OSL 15:1', note: '' },
  'secrecy-lifted': { mark: 'a1', reason: 'Prövad' },
  'retention-decided': { decision: 'Beslut 1', retention: 'dispose' },
  disposed: { decision: 'Beslut 1', what: ['original.eml'] },
  withdrawn: { reason: 'Återtagen' },
  reopened: { reason: 'Nya uppgifter' },
}

/** Actions with everything that a test does not care about filled in; ids and times count upwards. */
export function actions(...said: readonly Said[]): CaseAction[] {
  return said.map((one, index) => {
    const at = new Date(Date.UTC(2026, 10, 1 + index)).toISOString()
    const by = { name: 'Kontaktperson', upn: 'kontakt@stad.example' }
    return { id: `a${index}`, at, by, body: 'miljo', ...defaults[one.type], ...one } as CaseAction
  })
}

export function aCase(...said: readonly Said[]): Case {
  return {
    version: 1,
    id: '00000000-0000-4000-8000-000000000001',
    number: '26-0001',
    actions: actions(...said),
    journals: [],
  }
}
