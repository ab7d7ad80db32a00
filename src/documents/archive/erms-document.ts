import { openingOf } from '../../cases/opening-of.ts'
import type { Case } from '../../cases/case.ts'
import { factsOf } from '../../cases/facts-at.ts'
import { partsOf } from '../../cases/parts.ts'
import { retentionOf } from '../../cases/retention.ts'
import { secrecyMarksOf } from '../../cases/secrecy.ts'
import { ownerOf, stateOf } from '../../cases/state.ts'
import { recordOf, type ArchivedCase } from './archived-case.ts'
import { ermsActions, ermsNotes } from './erms-action.ts'
import { ermsRecord } from './erms-record.ts'
import type { LocalTime } from './local-time.ts'
import { element, xmlFile, type Xml } from './xml.ts'

/**
 * One case as FGS Ärendehantering 2.0, which is E-ARK CITS ERMS: a document that is valid against 2.1.2 and 3.0.2 alike, so it leaves
 * out what the two spell differently. Elements stand in the order of the schema (xs:sequence). Times are the city's own, with their offset.
 */
export function ermsDocument(archived: ArchivedCase): string {
  const { record } = recordOf(archived.of)
  return xmlFile(
    element(
      'erms',
      { xmlns: 'https://DILCIS.eu/XML/ERMS' },
      control(archived, record),
      element('aggregations', {}, aggregation(archived, record)),
    ),
  )
}

function control({ words, at, organisationNumber, version }: ArchivedCase, of: Case): Xml {
  const creator = words.body(ownerOf(of))
  const identified = (identificationType: string, text: string) =>
    element('identification', { identificationType }, text)
  return element(
    'control',
    {},
    identified('arkivbildare', creator),
    organisationNumber === null ? null : identified('organisationsnummer', organisationNumber),
    identified('ärendenummer', of.number),
    element(
      'maintenanceInformation',
      {},
      element('maintenanceStatus', { value: 'new' }),
      element(
        'maintenanceAgency',
        {},
        organisationNumber === null
          ? null
          : element('agencyCode', { type: 'organisationsnummer' }, organisationNumber),
        element('agencyName', {}, creator),
      ),
      element(
        'maintenanceHistory',
        {},
        element(
          'maintenanceEvent',
          {},
          element('eventType', { value: 'created' }),
          element('eventDateTime', {}, words.time(at) ?? at),
          element('agent', { agentType: 'deliverer' }, element('name', {}, `Ankomst ${version}`)),
        ),
      ),
    ),
  )
}

function aggregation({ copies, words }: ArchivedCase, of: Case): Xml {
  const opened = openingOf(of)
  const state = stateOf(of)
  const over = state === 'closed' || state === 'withdrawn'
  return element(
    'aggregation',
    { systemIdentifier: of.id, aggregationType: 'caseFile' },
    element('objectId', {}, of.number),
    extraIds(of, words.body),
    element('title', {}, opened?.title || of.number),
    element('status', { value: over ? 'closed' : 'in_progress' }),
    ownInformation(of, words.state(state)),
    restrictions(of, words.time),
    disposal(of, words.time),
    agents(of, words.body),
    opened === undefined || opened.summary === '' ? null : element('description', {}, opened.summary),
    dates(of, over, words.time),
    ermsActions(of, words),
    ermsNotes(of, words),
    copies.map((copy, index) => ermsRecord(of.number, copy, index + 1, words.time)),
  )
}

/** Each body's own diary number, and the ids of the mails. */
function extraIds(of: Case, body: (id: string) => string): readonly Xml[] {
  const numbers = partsOf(of).flatMap(({ body: id, registrationNumber }) =>
    registrationNumber === null
      ? []
      : [element('extraId', { extraIdType: `diarienummer ${body(id)}` }, registrationNumber)],
  )
  const mails = of.actions.flatMap((action) =>
    (action.type === 'opened' || action.type === 'mail-joined') && action.mail !== null
      ? [element('extraId', { extraIdType: 'internetMessageId' }, action.mail.internetMessageId)]
      : [],
  )
  return [...numbers, ...mails]
}

/** The assessment as it was read when it was made, and which edition of the strategy it was made by. */
function ownInformation(of: Case, state: string): Xml {
  const assessed = of.actions.findLast((action) => action.type === 'assessed')
  const own = (name: string, value: string) =>
    element('ownElement', { name, dataType: 'string' }, element('value', {}, value))
  return element(
    'additionalInformation',
    {},
    element(
      'ownElement',
      {},
      element('ownElementDescription', {}, 'Läge och bedömning mot den internationella strategin'),
      own('läge', state),
      assessed === undefined
        ? null
        : [
            own('utgåva', assessed.assessment.edition),
            assessed.snapshot.map(({ heading, lines }) =>
              own(heading, lines.map(({ text }) => text).join('\n')),
            ),
          ],
    ),
  )
}

/** Reminders of secrecy that stand. They decide nothing, and the text says so. */
const restrictions = (of: Case, inZone: LocalTime): readonly Xml[] =>
  secrecyMarksOf(of).map(({ ground, note, markedAt }) => {
    const time = inZone(markedAt)
    return element(
      'restriction',
      { restrictionType: 'confidential' },
      element(
        'explanatoryText',
        {},
        ['Påminnelse om sekretess, prövas vid varje begäran.', note].join(' ').trim(),
      ),
      element('regulation', {}, ground),
      time === null ? null : element('dates', {}, element('date', { dateType: 'created' }, time)),
    )
  })

/** Left out while nothing has been decided: then everything is kept. */
function disposal(of: Case, inZone: LocalTime): Xml | null {
  const decided = of.actions.findLast((action) => action.type === 'retention-decided')
  const { decision, retention, from } = retentionOf(of)
  if (decided === undefined || decision === null) return null
  const dispose = retention === 'dispose'
  return element(
    'disposal',
    { disposable: String(dispose) },
    element('disposalAction', {}, dispose ? 'gallras' : 'bevaras'),
    element('disposalMandate', {}, decision),
    element('disposalDescription', {}, 'Gäller arbetskopiorna.'),
    element(
      'dates',
      {},
      element(
        'disposalDate',
        { dateType: dispose ? 'retention_period_end' : 'retention_period_start' },
        inZone(from ?? decided.at) ?? decided.at,
      ),
    ),
  )
}

/** Bodies, and the organisation that asks; the people who acted stand with their actions. */
function agents(of: Case, body: (id: string) => string): Xml {
  const owner = ownerOf(of)
  const organisation = factsOf(of)?.organisation.value ?? null
  const named = (agentType: string, otherAgentType: string | null, name: string) =>
    element('agent', { agentType, otherAgentType }, element('name', {}, name))
  return element(
    'agents',
    {},
    named('owner', null, body(owner)),
    partsOf(of).flatMap(({ body: id }) => (id === owner ? [] : [named('other', 'deltar', body(id))])),
    organisation === null ? null : named('counterpart', null, organisation),
  )
}

function dates(of: Case, over: boolean, inZone: LocalTime): Xml | null {
  const opened = openingOf(of)
  const first = of.actions[0]?.at ?? null
  const closed = of.actions.findLast(({ type }) => type === 'closed' || type === 'withdrawn')?.at ?? null
  const all: readonly (readonly [string, string | null])[] = [
    ['created', first],
    ['received', opened?.mail?.receivedAt ?? opened?.occurredOn ?? null],
    ['opened', opened?.at ?? null],
    ['closed', over ? closed : null],
  ]
  const known = all.flatMap(([dateType, at]) => {
    const time = inZone(at)
    return time === null ? [] : [element('date', { dateType }, time)]
  })
  return known.length === 0 ? null : element('dates', {}, known)
}
