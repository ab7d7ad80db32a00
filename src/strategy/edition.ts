import * as z from 'zod/mini'
import { ClosedDays } from './calendar.ts'
import { Condition } from './condition.ts'
import { DecisionRow } from './decision-row.ts'
import { LocalText } from './local-text.ts'
import { PlainDate } from './plain-date.ts'
import { Rule } from './rule.ts'
import { isTimeZone } from './time-zone.ts'
import { aims, asks, directions, kinds, levels, mailMarks, matterKinds, ranks, themes } from './words.ts'

const labels = <T extends readonly string[]>(ids: T) => z.record(z.enum(ids), LocalText)

/** Who the edition is about and how it is shown (file `about.json`). */
const About = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: LocalText,
  /** The city, as it is named inside sentences. */
  city: LocalText,
  /** Shown wherever the edition speaks, while it is not the text in force; null when it is. */
  notice: z.nullable(LocalText),
  validFrom: PlainDate,
  validTo: z.nullable(PlainDate),
  /** Interface languages, the first is the default. */
  languages: z.array(z.string()).check(z.minLength(1)),
  /** How a section is named: `{section}` is replaced. */
  sectionWords: LocalText,
  footnoteWords: LocalText,
  sections: z.record(z.string(), LocalText),
  vision: LocalText,
  reviewMonths: z.number(),
  /** Working days within which things are to be done: what the city holds itself to, and not the strategy. */
  service: z.strictObject({
    rule: z.string(),
    registerDays: z.number(),
    acknowledgeDays: z.number(),
    answerDays: z.number(),
    followUpDays: z.number(),
  }),
  /** IANA name of the city's time zone: in it meetings are held, and days and hours of documents are told. */
  timeZone: z
    .string()
    .check(z.refine(isTimeZone, 'This is no time zone. Write its IANA name, for example Europe/Stockholm.')),
  closedDays: ClosedDays,
})

/** Names people see (file `names.json`): deciders and roles, the forum, categories of mail, words for the closed lists. */
const Names = z.strictObject({
  roles: z.record(z.string(), LocalText),
  /** The body that is asked first when somebody is unsure; it coordinates the work and reads every case's folder. */
  coordinator: z.string(),
  /** The body that got a mail when nobody says which: the one a letter to the city comes to. */
  mainBody: z.string(),
  /** Who may be written down as the one who decided, the likeliest first: ids of `roles`. */
  deciders: z.array(z.string()).check(z.minLength(1)),
  /** The forum that treats some matters, and the body whose mailbox proposals go to; null when the city has none. */
  forum: z.nullable(
    z.strictObject({
      id: z.string(),
      proposeTo: z.string(),
      name: LocalText,
      short: LocalText,
      source: z.strictObject({ strategy: LocalText, routine: LocalText }),
      /** Who decides by delegation after the forum has treated a matter, and the body the decision is reported to. */
      delegate: z.string(),
      /** The body whose people write such decisions down and act for that person. */
      delegateOffice: z.string(),
      reportsTo: z.string(),
      /** Its members as roles, never as persons; the first leads it. */
      membersRule: z.string(),
      members: z.array(LocalText),
      /** Why each of its papers carries a cost line. */
      costRule: z.string(),
    }),
  ),
  /** Who coordinates a matter whose row says `coordinates`; it is never said to be decided by anybody. */
  coordinates: LocalText,
  /** The bodies that keep the edition's texts and the directory; all others read. */
  keepers: z.strictObject({ rule: z.string(), bodies: z.array(z.string()) }),
  /** What the yearly reports rest on, and the body that makes the city-wide one. */
  reports: z.strictObject({
    yearRule: z.string(),
    coordinator: z.string(),
    planRule: z.string(),
    resourceRule: z.string(),
  }),
  categories: labels(mailMarks),
  bodyTypes: z.record(z.string(), LocalText),
  /** Types of bodies that shall have an appointed contact person; the network they belong to. */
  contactPersons: z.strictObject({
    rule: z.string(),
    networkRule: z.string(),
    types: z.array(z.string()),
    network: LocalText,
  }),
  kinds: labels(kinds),
  asks: labels(asks),
  themes: labels(themes),
  ranks: labels(ranks),
  levels: labels(levels),
  directions: labels(directions),
  aims: labels(aims),
})

const Option = z.strictObject({
  id: z.string(),
  rule: z.string(),
  label: LocalText,
  help: z.optional(LocalText),
})

/** A question about one matter; its answer is written under `key` of the matter's answers. */
const Principle = z.strictObject({
  id: z.string(),
  kinds: z.array(z.enum(matterKinds)),
  key: z.string(),
  /** Null for a question that is the city's practice and not the strategy's. */
  rule: z.nullable(z.string()),
  input: z.enum(['yes-no', 'choice', 'form', 'percent']),
  question: LocalText,
  help: z.optional(LocalText),
  /** With a `field` the option is written, not ticked: a text, or a first and a last day. */
  options: z.array(
    z.strictObject({ id: z.string(), label: LocalText, field: z.optional(z.enum(['text', 'days'])) }),
  ),
  /** Asked only while this is not false of the facts and the other answers. */
  when: z.optional(Condition),
  /** Wanted beside the answer, in words: which forum, who pays … */
  reason: z.optional(LocalText),
  /** Rare: offered under further goals, never asked. */
  rare: z.optional(z.boolean()),
  /** The body that sets it; others propose. */
  owner: z.optional(z.string()),
})
export type Principle = z.infer<typeof Principle>

/** The questions of the assessment (file `questions.json`). */
const Questions = z.strictObject({
  directions: z.array(z.strictObject({ id: z.enum(directions), rule: z.string(), help: LocalText })),
  directionsRule: z.string(),
  noDirection: LocalText,
  noDirectionSays: LocalText,
  mutualLearningRule: z.string(),
  mutualLearning: z.strictObject({ yes: LocalText, partly: LocalText, no: LocalText }),
  mutualLearningPhrases: z.array(z.strictObject({ id: z.string(), text: LocalText })),
  aims: z.array(z.strictObject({ id: z.enum(aims), rule: z.string(), help: LocalText })),
  /** Questions that appear only when a matter of their kind is there and their `when` is not false. */
  principles: z.array(Principle),
  /** Shown without a question when triggered: what the City does not do, and what it can do instead. */
  notices: z.array(z.strictObject({ kind: z.enum(matterKinds), rule: z.string(), text: LocalText })),
  /** "Fler mål": voluntary criteria, grouped by section. */
  furtherGoals: z.array(Option),
})

/** Markers that inform the assessor and decide nothing (file `flags.json`). They match organisations' countries, never persons. */
const Flags = z.strictObject({
  capitals: z.strictObject({
    rule: z.string(),
    label: LocalText,
    places: z.array(
      z.strictObject({
        country: z.string(),
        /** As mail may write it. */
        names: z.array(z.string()),
        /** As people read it, where that is another than the first of `names` in some language. */
        name: z.optional(LocalText),
      }),
    ),
  }),
  fellowCapitals: z.strictObject({ rule: z.string(), label: LocalText, countries: z.array(z.string()) }),
  networks: z.strictObject({ rule: z.string(), label: LocalText, names: z.array(z.string()) }),
  relations: z.strictObject({
    rule: z.string(),
    label: LocalText,
    countries: z.array(z.string()),
    howTo: LocalText,
    source: z.string(),
    asOf: z.nullable(PlainDate),
  }),
  promoters: z.strictObject({ rule: z.string(), label: LocalText, names: z.array(z.string()) }),
  peers: z.strictObject({ rule: z.string(), label: LocalText, cities: z.array(z.string()) }),
  priorities: z.strictObject({
    rule: z.string(),
    label: LocalText,
    entries: z.array(
      z.strictObject({
        body: z.nullable(z.string()),
        direction: z.enum(directions),
        theme: z.optional(z.enum(themes)),
        country: z.optional(z.string()),
      }),
    ),
  }),
})

/** Theme → bodies, the most likely first, each with the reason people see (file `themes.json`). */
const Themes = z.record(z.enum(themes), z.array(z.strictObject({ body: z.string(), because: LocalText })))

/** The decision table (file `table.json`). */
const Table = z.strictObject({
  /** What holds while a question is not answered: rare things that nobody should have to deny for every mail. */
  assumed: z.record(z.string(), z.union([z.boolean(), z.string(), z.number()])),
  /** Reason given when a request has no support in the strategy; never an automatic decline. */
  supportRule: z.string(),
  /** Why a matter is stopped, in a sentence, by the hard rule that stops it; it stands where the row would say who decides. */
  stopped: z.optional(z.record(z.string(), LocalText)),
  rows: z.array(DecisionRow),
})

/**
 * A steering document as data: everything the program knows of one city's strategy. Editions are appended, never edited, so that old
 * cases open under theirs. Written as one JSON object, or one file per top-level key.
 */
export const Edition = z.strictObject({
  about: About,
  names: Names,
  countries: z.record(z.string(), LocalText),
  rules: z.array(Rule),
  questions: Questions,
  flags: Flags,
  themes: Themes,
  table: Table,
})
export type Edition = z.infer<typeof Edition>
