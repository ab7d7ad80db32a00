import type { MatterOutcome } from '../../assessment/outcome.ts'
import { rowFor } from '../../assessment/row-for.ts'
import { bodyById, bodyName } from '../../directory/directory.ts'
import type { Directory } from '../../directory/directory.ts'
import type { Edition } from '../../strategy/edition.ts'
import { kindText } from '../../strategy/kind-text.ts'
import { localText } from '../../strategy/local-text.ts'
import type { LocalText } from '../../strategy/local-text.ts'
import { sectionOf } from '../../strategy/section.ts'

/** Ids of the records → the words people see. An id without a word is shown as it is, so that nothing disappears. */
export interface Names {
  country(code: string): string
  /** A body of the directory, a role (`finansborgarradet`) or the forum. */
  body(id: string): string
  /** Who decides: a role of the edition before the body of the same id ("kommunstyrelsen", not its office). */
  decider(id: string): string
  /** A kind of matter, asks that are matters of their own included. */
  kind(id: string): string
  theme(id: string): string
  direction(id: string): string
  aim(id: string): string
  rank(id: string): string
  level(id: string): string
  ask(id: string): string
  /** One of the conditions of an agreement's form. */
  agreementTerm(id: string): string
  /** Who coordinates this matter, or null where somebody decides it. */
  coordinator(matter: MatterOutcome): string | null
  /** "avsnitt 3.3" and the City's own words where it has filled them in; null for a rule the edition does not know. */
  rule(id: string): { readonly section: string; readonly words: string } | null
  /** What the edition says of a matter of this kind without asking (no twin towns, no foreign policy), with its section. */
  notices(kind: string): readonly { readonly text: string; readonly section: string | null }[]
}

/** The names of an edition and a directory in one language. */
export function namesOf(edition: Edition, directory: Directory, language: string): Names {
  const { names, countries } = edition
  const word = (table: Readonly<Record<string, LocalText | undefined>>) => (id: string) => {
    const text = table[id]
    return text ? localText(text, language) : id
  }
  const role = word(names.roles)
  const forum = names.forum
  return {
    country: word(countries),
    body(id) {
      if (forum && id === forum.id) return localText(forum.name, language)
      return bodyById(directory, id) ? bodyName(directory, id, language) : role(id)
    },
    decider(id) {
      const named = role(id)
      return named === id && bodyById(directory, id) ? bodyName(directory, id, language) : named
    },
    kind: (id) => kindText(edition, id, language),
    theme: word(names.themes),
    direction: word(names.directions),
    aim: word(names.aims),
    rank: word(names.ranks),
    level: word(names.levels),
    ask: word(names.asks),
    agreementTerm(id) {
      const options = edition.questions.principles.flatMap((one) => (one.input === 'form' ? one.options : []))
      const label = options.find((option) => option.id === id)?.label
      return label ? localText(label, language) : id
    },
    coordinator: (matter) =>
      rowFor(edition, matter)?.coordinates === true ? localText(names.coordinates, language) : null,
    rule(id) {
      const section = sectionOf(edition, id, language)
      const words = edition.rules.find((rule) => rule.id === id)?.cityWords ?? ''
      return section === null ? null : { section, words }
    },
    notices: (kind) =>
      edition.questions.notices.flatMap((notice) =>
        notice.kind === kind
          ? [{ text: localText(notice.text, language), section: sectionOf(edition, notice.rule, language) }]
          : [],
      ),
  }
}
