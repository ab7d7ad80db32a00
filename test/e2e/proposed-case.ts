import type { CaseAction, MailRef } from '../../src/cases/actions.ts'
import { createCaseStore } from '../../src/casestore/create-case-store.ts'
import { AppConfig } from '../../src/casestore/config.ts'
import { createIbStore } from '../../src/casestore/create-ib-store.ts'
import { InternetMessageId } from '../../src/mail/message.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { Facts } from '../../src/detection/finding.ts'
import { createGraphPort } from '../../src/graph/create-graph-port.ts'
import { permissions } from '../../src/graph/permissions.ts'
import type { GraphPort } from '../../src/graph/port.ts'
import { tokenSecret } from '../../src/sandbox/graph/tokens.ts'
import type { Sandbox } from '../../src/sandbox/main.ts'
import { personByKey } from '../../src/sandbox/seed/people.ts'
import { tokenFor } from '../../src/sandbox/serve/tokens.ts'
import { cityDay } from './city-day.ts'

const scopes = permissions.filter(({ kind }) => kind === 'delegated').map(({ scope }) => scope)
const said = <T>(value: T) => ({ value, evidence: [] })

const facts = Facts.parse({
  organisation: said('Seoul Metropolitan Government'),
  countries: said(['KR']),
  place: said('Seoul'),
  groupSize: said({ min: 10, max: 12 }),
  dates: said([{ start: '2027-05-12', end: '2027-05-13' }]),
  rank: said('minister'),
  title: said(null),
  level: said('B'),
  themes: said(['climate']),
  asks: said([]),
  agreement: said(null),
  foreignPolicy: said(false),
  aid: said('none'),
  replyBy: said(null),
  via: said(null),
})

/** Graph as one person of the sandbox, with every scope the app may ask for. */
export function graphOf(sandbox: Sandbox, person: string): GraphPort {
  const secret = tokenSecret(sandbox.store)
  return createGraphPort({
    baseUrl: sandbox.graphUrl,
    getToken: () => Promise.resolve(tokenFor(secret, person, scopes, 'app', new Date()).access_token),
  })
}

/** The settings that the pages of this sandbox read. */
export const configOf = (sandbox: Sandbox): AppConfig => AppConfig.parse(sandbox.config)

/** A mail in the mailbox with the longest address. */
export const longAddressed: MailRef = {
  internetMessageId: InternetMessageId.parse('<seoul-homes@seoul.example.org>'),
  mailbox: 'internationellt.bostadsformedlingen@stad.example',
  subject: 'Study visit on housing',
  fromName: 'Seoul Metropolitan Government',
  fromAddress: 'international@seoul.example.org',
  receivedAt: '2026-11-20T08:10:00Z',
}

/**
 * A case that a contact person has assessed and proposed for the IB, as the pane leaves it; gives its id. `mail`: the one it began with;
 * null for a request by telephone.
 */
export async function proposeCase(
  sandbox: Sandbox,
  person: string,
  body: string,
  mail: MailRef | null = null,
): Promise<string> {
  const { displayName: name, mail: upn } = personByKey(person)
  const envelope = () => ({ id: crypto.randomUUID(), at: new Date().toISOString(), by: { name, upn }, body })
  const opened: CaseAction = {
    ...envelope(),
    type: 'opened',
    origin: mail === null ? 'incoming-other' : 'incoming-mail',
    mail,
    title: 'Seoul: ministerbesök om klimat',
    summary:
      'En minister från Seoul, Sydkorea, vill komma på besök med tio till tolv personer 12–13 maj 2027. Ämne: klimat.',
    kinds: ['visit'],
    facts,
  }
  const proposed: CaseAction = {
    ...envelope(),
    type: 'proposed-to-ib',
    reason: 'En minister leder delegationen',
  }
  const store = createCaseStore(graphOf(sandbox, person), configOf(sandbox))
  const internetMessageId = mail?.internetMessageId ?? null
  const stored = await store.open({ caseId: crypto.randomUUID(), first: opened, internetMessageId })
  return (await store.write(stored, { actions: [proposed] })).case.id
}

/** A meeting with one paper on its agenda, as the secretary leaves it; gives the id of the paper's case. */
export async function planMeetingWithPaper(sandbox: Sandbox, day: string): Promise<string> {
  const ib = createIbStore(graphOf(sandbox, 'sekreterare-ib'), configOf(sandbox))
  const caseId = crypto.randomUUID()
  await ib.meetings.plan(day, {
    day: PlainDate.parse(day),
    start: '09:00',
    end: '10:30',
    place: 'Stadshuset',
    papersBy: PlainDate.parse(day),
    joinUrl: '',
    items: [{ caseId: null, title: 'Nästa års möten' }],
    publishedAt: null,
    notifiedAt: null,
    notes: null,
  })
  await ib.put({
    caseId,
    number: '26-0900',
    title: 'Nablus: avfall',
    summary: 'Borgmästaren i Nablus, Palestina, vill komma på besök. Ämne: avfall.',
    paper: [{ heading: 'Uppgifter', lines: [{ text: 'Sex personer', section: 'avsnitt 3.3' }] }],
    kinds: ['visit'],
    cost: null,
    meeting: day,
  })
  return caseId
}

/** A case that was decided on a condition for the contact person's body to follow up; gives its id. */
export async function decideWithCondition(sandbox: Sandbox): Promise<string> {
  const caseId = await proposeCase(sandbox, 'kontakt-miljo', 'miljo')
  const store = createCaseStore(graphOf(sandbox, 'sekreterare-ib'), configOf(sandbox))
  const stored = await store.get(caseId)
  if (stored === null) throw new Error('The proposed case is not there')
  const { displayName: name, mail: upn } = personByKey('sekreterare-ib')
  const settled: CaseAction = {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    by: { name, upn },
    body: 'finansroteln',
    type: 'settled',
    decision: {
      result: 'accepted',
      text: 'Staden tar emot besöket.',
      decidedBy: 'finansborgarradet',
      decidedOn: cityDay(),
      how: 'signature',
      conditions: [
        {
          id: crypto.randomUUID(),
          text: 'Resan betalas av Seoul',
          followUpOn: PlainDate.parse('2027-03-01'),
          body: 'miljo',
        },
      ],
    },
  }
  return (await store.write(stored, { actions: [settled] })).case.id
}
