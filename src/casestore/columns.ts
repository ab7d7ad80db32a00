/** A column as provisioned. Internal names are ASCII; people see the display name. */
export interface ColumnPlan {
  readonly name: string
  readonly displayName: string
  /** `text` ≤ 255 characters; `note` many lines, never looked up by. */
  readonly type: 'text' | 'note' | 'number'
  readonly indexed?: true
  /** Unique columns are indexed as well. */
  readonly unique?: true
}

/** A list or library as provisioned. `rights` is what Graph cannot set and a person must. */
export interface ListPlan {
  readonly name: string
  readonly displayName: string
  readonly template: 'genericList' | 'documentLibrary'
  readonly columns: readonly ColumnPlan[]
  readonly rights: 'site' | 'own-items' | 'deciders' | 'secretariat' | 'per-folder'
}

const text = (name: string, displayName: string): ColumnPlan => ({ name, displayName, type: 'text' })
const indexed = (name: string, displayName: string): ColumnPlan => ({
  ...text(name, displayName),
  indexed: true,
})
const unique = (name: string, displayName: string): ColumnPlan => ({
  ...indexed(name, displayName),
  unique: true,
})
const note = (name: string, displayName: string): ColumnPlan => ({ name, displayName, type: 'note' })
const count = (name: string, displayName: string): ColumnPlan => ({ name, displayName, type: 'number' })

/** The network's site: SLK and the contact persons. */
export const networkLists: readonly ListPlan[] = [
  {
    name: 'Arenden',
    displayName: 'Ärenden',
    template: 'genericList',
    rights: 'site',
    columns: [
      unique('CaseId', 'Ärende-id'),
      unique('CaseNumber', 'Löpnummer'),
      indexed('CaseState', 'Läge'),
      indexed('CaseOwner', 'Ansvarig'),
      indexed('WaitingFor', 'Väntar på'),
      indexed('FirstDay', 'Första dag'),
      indexed('ChangedAt', 'Ändrat'),
      indexed('Unfinished', 'Ofullbordat'),
      // Where an open case lies: the one column by which the first rows are fetched.
      indexed('OpenAt', 'Öppet hos'),
      text('CaseHome', 'Svarsansvarig'),
      text('Kinds', 'Slag'),
      text('Countries', 'Länder'),
      text('VisitLevel', 'Nivå'),
      text('Directions', 'Inriktningar'),
      text('Themes', 'Ämnen'),
      count('GroupSize', 'Antal personer'),
      text('LastDay', 'Sista dag'),
      text('OpenedAt', 'Öppnat'),
      text('CaseResult', 'Besked'),
      text('AnsweredOn', 'Besked lämnat'),
      text('VisitHeld', 'Blev av'),
      count('Visitors', 'Antal som kom'),
      count('Hours', 'Timmar'),
      count('Kronor', 'Kronor'),
      text('MutualLearning', 'Ömsesidigt lärande'),
      text('Paused', 'Pausat'),
      count('RecordVersion', 'Postens version'),
      note('Actions', 'Händelser'),
      note('Journals', 'Planer'),
      note('OlderActions', 'Äldre händelser (filer)'),
    ],
  },
  {
    name: 'Nycklar',
    displayName: 'Nycklar',
    template: 'genericList',
    rights: 'site',
    columns: [
      unique('KeyHash', 'Nyckel'),
      indexed('CaseId', 'Ärende-id'),
      count('LastNumber', 'Senaste löpnummer'),
    ],
  },
  {
    name: 'Arendedelar',
    displayName: 'Ärendedelar',
    template: 'genericList',
    rights: 'site',
    columns: [
      unique('PartKey', 'Ärende och förvaltning'),
      indexed('CaseId', 'Ärende-id'),
      indexed('Body', 'Förvaltning eller bolag'),
      indexed('PartState', 'Läge'),
      text('RegistrationNumber', 'Diarienummer'),
      text('ReceivedOn', 'Inkommet'),
    ],
  },
  {
    name: 'Kontaktpersoner',
    displayName: 'Kontaktpersoner',
    template: 'genericList',
    rights: 'site',
    columns: [
      unique('ContactKey', 'Förvaltning och person'),
      indexed('Body', 'Förvaltning eller bolag'),
      text('Mail', 'E-post'),
      text('Deputy', 'Ersättare'),
      text('AbsentFrom', 'Borta från'),
      text('AbsentTo', 'Borta till'),
    ],
  },
  {
    name: 'Bodies',
    displayName: 'Förvaltningar och bolag',
    template: 'genericList',
    rights: 'site',
    columns: [
      unique('BodyId', 'Id'),
      text('FunctionMailbox', 'Funktionsbrevlåda'),
      text('RegistrarMailbox', 'Registrator'),
      text('Access', 'Åtkomst'),
      text('ValidFrom', 'Gäller från'),
      text('ValidTo', 'Gäller till'),
      text('Successor', 'Efterträdare'),
    ],
  },
  {
    name: 'Medlemskap',
    displayName: 'Medlemskap och avsikter',
    template: 'genericList',
    rights: 'site',
    columns: [
      unique('MembershipKey', 'Nyckel'),
      indexed('Body', 'Förvaltning eller bolag'),
      text('Counterpart', 'Motpart'),
      text('ValidFrom', 'Gäller från'),
      indexed('ReviewOn', 'Ses över'),
      count('YearlyCost', 'Kronor per år'),
    ],
  },
  {
    name: 'Arsrapporter',
    displayName: 'Årsrapporter',
    template: 'genericList',
    rights: 'site',
    columns: [unique('ReportKey', 'År och förvaltning'), note('Report', 'Texter och siffror')],
  },
  {
    name: 'Arbetskopior',
    displayName: 'Arbetskopior',
    template: 'documentLibrary',
    rights: 'per-folder',
    columns: [],
  },
]

/** The IB team's own site: members read what is put before them. */
export const ibLists: readonly ListPlan[] = [
  {
    name: 'IbArenden',
    displayName: 'IB-ärenden',
    template: 'genericList',
    rights: 'secretariat',
    columns: [
      unique('CaseId', 'Ärende-id'),
      text('CaseNumber', 'Löpnummer'),
      note('Summary', 'Sammanfattning'),
      note('Paper', 'Ärendepapper'),
      text('Kinds', 'Slag'),
      note('Cost', 'Kostnad'),
      indexed('Meeting', 'Möte'),
      text('ThreadTeam', 'Tråd: team'),
      text('ThreadChannel', 'Tråd: kanal'),
      text('ThreadMessage', 'Tråd: inlägg'),
    ],
  },
  {
    name: 'Delegationsbeslut',
    displayName: 'Delegationsbeslut',
    template: 'genericList',
    rights: 'deciders',
    columns: [
      unique('DecisionKey', 'Nyckel'),
      indexed('CaseId', 'Ärende-id'),
      text('DecisionResult', 'Besked'),
      text('DecidedBy', 'Beslutsfattare'),
      indexed('DecidedOn', 'Beslutsdatum'),
      text('How', 'Hur'),
      note('Decision', 'Beslutet i sin helhet'),
    ],
  },
  {
    name: 'Moten',
    displayName: 'Möten',
    template: 'genericList',
    rights: 'secretariat',
    columns: [
      unique('MeetingKey', 'Nyckel'),
      indexed('MeetingDay', 'Dag'),
      text('PapersBy', 'Sista dag för handlingar'),
      text('PublishedAt', 'Dagordning utsänd'),
      note('Agenda', 'Dagordning'),
      note('Minutes', 'Minnesanteckningar'),
    ],
  },
  {
    name: 'Remarks',
    displayName: 'Ledamöternas synpunkter',
    template: 'genericList',
    rights: 'own-items',
    columns: [indexed('CaseId', 'Ärende-id'), text('RemarkKind', 'Slag'), note('RemarkText', 'Text')],
  },
  {
    name: 'Handlingar',
    displayName: 'Handlingar',
    template: 'documentLibrary',
    rights: 'secretariat',
    columns: [],
  },
]
