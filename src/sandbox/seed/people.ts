/** A person one can be in the sandbox. Names are roles; nobody here could be taken for somebody. */
export interface Person {
  /** Entra object id. */
  readonly id: string
  readonly key: string
  readonly displayName: string
  readonly jobTitle: string
  readonly department: string
  readonly mail: string
  /** One line in the person switcher, sv. */
  readonly about: string
  /** Function mailboxes opened with Full Access; `sendAs` where the person may also send from it. */
  readonly mailboxes: readonly { readonly mail: string; readonly sendAs: boolean }[]
}

const id = (n: number) => `a1000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const people: readonly Person[] = [
  {
    id: id(1),
    key: 'kontakt-miljo',
    displayName: 'Kontaktperson Miljöförvaltningen',
    jobTitle: 'Internationell kontaktperson',
    department: 'Miljöförvaltningen',
    mail: 'kontaktperson.miljo@stad.example',
    about: 'Tar emot förfrågningar i en delad funktionsbrevlåda',
    mailboxes: [{ mail: 'internationellt.miljo@stad.example', sendAs: true }],
  },
  {
    id: id(2),
    key: 'ersattare-miljo',
    displayName: 'Ersättare Miljöförvaltningen',
    jobTitle: 'Ersättare för kontaktpersonen',
    department: 'Miljöförvaltningen',
    mail: 'ersattare.miljo@stad.example',
    about: 'Samma funktionsbrevlåda, men utan rätt att skicka som den',
    mailboxes: [{ mail: 'internationellt.miljo@stad.example', sendAs: false }],
  },
  {
    id: id(3),
    key: 'kontakt-trafik',
    displayName: 'Kontaktperson Trafikkontoret',
    jobTitle: 'Internationell kontaktperson',
    department: 'Trafikkontoret',
    mail: 'kontaktperson.trafik@stad.example',
    about: 'Tar emot förfrågningar i sin egen inkorg; funktionsbrevlådan läser hon också',
    mailboxes: [{ mail: 'internationellt.trafik@stad.example', sendAs: false }],
  },
  {
    id: id(4),
    key: 'kontakt-avfall',
    displayName: 'Kontaktperson Stockholm Avfall',
    jobTitle: 'Internationell kontaktperson',
    department: 'Stockholm Avfall AB',
    mail: 'kontaktperson.stockholm-avfall@stad.example',
    about: 'Bolagets kontaktperson; får överlämnade besök om avfall',
    mailboxes: [{ mail: 'internationellt.stockholm-avfall@stad.example', sendAs: true }],
  },
  {
    id: id(5),
    key: 'sekreterare-ib',
    displayName: 'Sekreterare internationella beredningen',
    jobTitle: 'Sekreterare, IB',
    department: 'Stadsledningskontoret',
    mail: 'sekreterare.ib@stad.example',
    about: 'Bereder det som föreslås för IB och för in beslut',
    mailboxes: [{ mail: 'ib-sekretariat@stad.example', sendAs: true }],
  },
  {
    id: id(6),
    key: 'slk-int',
    displayName: 'Internationella enheten SLK',
    jobTitle: 'Handläggare, internationella enheten',
    department: 'Stadsledningskontoret',
    mail: 'handlaggare.slk@stad.example',
    about: 'Samordnar, ger råd, äger statistiken',
    mailboxes: [{ mail: 'internationellt.slk-int@stad.example', sendAs: true }],
  },
  {
    id: id(7),
    key: 'ledamot-1',
    displayName: 'Ledamot ett i IB',
    jobTitle: 'Ledamot',
    department: 'Internationella beredningen',
    mail: 'ledamot.ett@stad.example',
    about: 'Läser ärendepapper i Teams, ser inte nätverkets ärenden',
    mailboxes: [],
  },
  {
    id: id(8),
    key: 'ledamot-2',
    displayName: 'Ledamot två i IB',
    jobTitle: 'Ledamot',
    department: 'Internationella beredningen',
    mail: 'ledamot.tva@stad.example',
    about: 'Läser ärendepapper i Teams, ser inte nätverkets ärenden',
    mailboxes: [],
  },
  {
    id: id(9),
    key: 'finansroteln',
    displayName: 'Finansborgarrådets kansli',
    jobTitle: 'Kansli',
    department: 'Finansroteln',
    mail: 'finansborgarradet@stad.example',
    about: 'Beslutar på delegation och för in beslutet',
    mailboxes: [],
  },
  {
    id: id(10),
    key: 'administrator',
    displayName: 'Administratör',
    jobTitle: 'Administratör',
    department: 'Stadsledningskontoret',
    mail: 'administrator@stad.example',
    about: 'Sätter upp webbplatser, listor och katalog',
    mailboxes: [],
  },
  {
    id: id(11),
    key: 'utan-atkomst',
    displayName: 'Medarbetare utan åtkomst',
    jobTitle: 'Medarbetare',
    department: 'Idrottsförvaltningen',
    mail: 'utan.atkomst@stad.example',
    about: 'Har tillägget men varken nätverkets webbplats eller IB:s',
    mailboxes: [],
  },
]

/** Function mailboxes: those that people open, and those that only receive. */
export const functionMailboxes: readonly {
  readonly id: string
  readonly mail: string
  readonly displayName: string
}[] = [
  {
    id: id(101),
    mail: 'internationellt.miljo@stad.example',
    displayName: 'Internationellt Miljöförvaltningen',
  },
  { id: id(108), mail: 'internationellt.trafik@stad.example', displayName: 'Internationellt Trafikkontoret' },
  {
    id: id(102),
    mail: 'internationellt.stockholm-avfall@stad.example',
    displayName: 'Internationellt Stockholm Avfall',
  },
  {
    id: id(103),
    mail: 'ib-sekretariat@stad.example',
    displayName: 'Internationella beredningens sekretariat',
  },
  {
    id: id(104),
    mail: 'internationellt.slk-int@stad.example',
    displayName: 'Internationella enheten SLK (funktion)',
  },
  { id: id(105), mail: 'registrator.miljo@stad.example', displayName: 'Registrator Miljöförvaltningen' },
  { id: id(106), mail: 'registrator.ks@stad.example', displayName: 'Registrator kommunstyrelsen' },
  { id: id(107), mail: 'sakerhet.slk-sakerhet@stad.example', displayName: 'Säkerhetsfunktionen SLK' },
]

/** The person with this key. @throws Error naming the keys that exist */
export function personByKey(key: string): Person {
  const found = people.find((person) => person.key === key)
  if (!found)
    throw new Error(`No person "${key}" in the sandbox; there are ${people.map((p) => p.key).join(', ')}`)
  return found
}
