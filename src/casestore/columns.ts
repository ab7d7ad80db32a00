/** A column as the code knows it, by its ASCII name; what people call it stands in the edition (`name-lists.ts`). */
export interface ColumnShape {
  readonly name: string
  /** `text` ≤ 255 characters; `note` many lines, never looked up by. */
  readonly type: 'text' | 'note' | 'number'
  readonly indexed?: true
  /** Unique columns are indexed as well. */
  readonly unique?: true
}

/** A list or library as the code knows it. `rights` is what Graph cannot set and a person must. */
export interface ListShape {
  readonly name: string
  readonly template: 'genericList' | 'documentLibrary'
  readonly columns: readonly ColumnShape[]
  readonly rights: 'site' | 'own-items' | 'administrators' | 'deciders' | 'secretariat' | 'per-folder'
}

const text = (name: string): ColumnShape => ({ name, type: 'text' })
const indexed = (name: string): ColumnShape => ({ ...text(name), indexed: true })
const unique = (name: string): ColumnShape => ({ ...indexed(name), unique: true })
const note = (name: string): ColumnShape => ({ name, type: 'note' })
const count = (name: string): ColumnShape => ({ name, type: 'number' })

/** The network's site: the coordinating office and the contact persons. */
export const networkLists: readonly ListShape[] = [
  {
    name: 'Arenden',
    template: 'genericList',
    rights: 'site',
    columns: [
      unique('CaseId'),
      unique('CaseNumber'),
      indexed('CaseState'),
      indexed('CaseOwner'),
      indexed('WaitingFor'),
      indexed('FirstDay'),
      indexed('ChangedAt'),
      indexed('Unfinished'),
      // Where an open case lies: the one column by which the first rows are fetched.
      indexed('OpenAt'),
      text('CaseHome'),
      text('Kinds'),
      text('Countries'),
      text('VisitLevel'),
      text('Directions'),
      text('Themes'),
      count('GroupSize'),
      text('LastDay'),
      text('OpenedAt'),
      text('CaseResult'),
      text('AnsweredOn'),
      text('VisitHeld'),
      count('Visitors'),
      count('Hours'),
      count('Kronor'),
      text('MutualLearning'),
      text('Paused'),
      text('ConditionsAt'),
      text('DueOn'),
      text('DueKind'),
      text('ReportBy'),
      text('Duties'),
      text('DayChoices'),
      count('RecordVersion'),
      note('Actions'),
      note('Journals'),
      note('OlderActions'),
    ],
  },
  {
    name: 'Nycklar',
    template: 'genericList',
    rights: 'site',
    columns: [unique('KeyHash'), indexed('CaseId'), count('LastNumber')],
  },
  {
    name: 'Arendedelar',
    template: 'genericList',
    rights: 'site',
    columns: [
      unique('PartKey'),
      indexed('CaseId'),
      indexed('Body'),
      indexed('PartState'),
      text('RegistrationNumber'),
      text('ReceivedOn'),
    ],
  },
  {
    name: 'Kontaktpersoner',
    template: 'genericList',
    rights: 'administrators',
    columns: [
      unique('ContactKey'),
      indexed('Body'),
      text('Mail'),
      text('Deputy'),
      text('AbsentFrom'),
      text('AbsentTo'),
      text('DeputyFunction'),
      text('Languages'),
      text('ValidFrom'),
      text('ValidTo'),
    ],
  },
  {
    name: 'Bodies',
    template: 'genericList',
    rights: 'administrators',
    columns: [
      unique('BodyId'),
      text('FunctionMailbox'),
      text('RegistrarMailbox'),
      text('Access'),
      text('ValidFrom'),
      text('ValidTo'),
      text('Successor'),
      text('BodyType'),
      text('NameEn'),
      text('Administration'),
      text('RegistrationMask'),
      note('About'),
    ],
  },
  {
    name: 'ThemeBodies',
    template: 'genericList',
    rights: 'administrators',
    columns: [
      unique('ThemeKey'),
      text('Theme'),
      indexed('Body'),
      count('Rank'),
      note('ReasonSv'),
      note('ReasonEn'),
    ],
  },
  {
    name: 'CityLists',
    template: 'genericList',
    rights: 'administrators',
    columns: [
      unique('EntryKey'),
      text('ListKind'),
      text('InPlaceOf'),
      text('Standing'),
      text('Country'),
      text('NameEn'),
      text('Body'),
      text('Direction'),
      text('Theme'),
    ],
  },
  {
    name: 'Medlemskap',
    template: 'genericList',
    rights: 'site',
    columns: [
      unique('MembershipKey'),
      indexed('Body'),
      text('Counterpart'),
      text('ValidFrom'),
      indexed('ReviewOn'),
      count('YearlyCost'),
      text('CommitmentKind'),
      text('ValidTo'),
      text('CaseId'),
      note('Note'),
    ],
  },
  {
    name: 'Arsrapporter',
    template: 'genericList',
    rights: 'site',
    columns: [unique('ReportKey'), note('Report')],
  },
  {
    name: 'Arbetskopior',
    template: 'documentLibrary',
    rights: 'per-folder',
    columns: [],
  },
]

/** The preparatory forum's own site: members read what is put before them. */
export const ibLists: readonly ListShape[] = [
  {
    name: 'IbArenden',
    template: 'genericList',
    rights: 'secretariat',
    columns: [
      unique('CaseId'),
      text('CaseNumber'),
      note('Summary'),
      note('Paper'),
      text('Kinds'),
      note('Cost'),
      indexed('Meeting'),
      text('ThreadTeam'),
      text('ThreadChannel'),
      text('ThreadMessage'),
    ],
  },
  {
    name: 'Delegationsbeslut',
    template: 'genericList',
    rights: 'deciders',
    columns: [
      unique('DecisionKey'),
      indexed('CaseId'),
      text('DecisionResult'),
      text('DecidedBy'),
      indexed('DecidedOn'),
      text('How'),
      note('Decision'),
    ],
  },
  {
    name: 'Moten',
    template: 'genericList',
    rights: 'secretariat',
    columns: [
      unique('MeetingKey'),
      indexed('MeetingDay'),
      text('PapersBy'),
      text('PublishedAt'),
      note('Agenda'),
      note('Minutes'),
    ],
  },
  {
    name: 'Remarks',
    template: 'genericList',
    rights: 'own-items',
    columns: [indexed('CaseId'), text('RemarkKind'), note('RemarkText')],
  },
  {
    name: 'Handlingar',
    template: 'documentLibrary',
    rights: 'secretariat',
    columns: [],
  },
]
