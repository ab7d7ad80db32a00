import { directoryFor } from '../../src/directory/directories.ts'
import { editionIds, editionOf } from '../../src/strategy/editions.ts'
import { front as enFront } from '../../src/ui/i18n/en/front.ts'
import { en } from '../../src/ui/i18n/en/index.ts'
import { enTab } from '../../src/ui/i18n/en/tab.ts'
import { front as svFront } from '../../src/ui/i18n/sv/front.ts'
import { sv } from '../../src/ui/i18n/sv/index.ts'
import { svTab } from '../../src/ui/i18n/sv/tab.ts'

type Words = { readonly sv: string[]; readonly en: string[] }

const leaves = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : []

/** Texts that the edition and the directory carry in both languages side by side. */
function pairs(value: unknown, into: Words): Words {
  if (typeof value !== 'object' || value === null) return into
  if ('sv' in value && 'en' in value) {
    into.sv.push(...leaves(value.sv))
    into.en.push(...leaves(value.en))
  } else if ('nameSv' in value && 'nameEn' in value) {
    into.sv.push(...leaves(value.nameSv))
    into.en.push(...leaves(value.nameEn))
  } else for (const each of Object.values(value)) pairs(each, into)
  return into
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
/** What a text says around that which is filled in. */
const pieces = (text: string) =>
  text
    .split(/\{\{[^}]*\}\}|\$t\([^)]*\)/)
    .map(plain)
    .filter((piece) => /\p{L}{3,}/u.test(piece))

/**
 * Tells a Swedish text of ours from everything else: one of the texts that people see in Swedish and no English text says, whole or, from
 * twelve characters, within another.
 */
export function swedishTexts(): (text: string) => boolean {
  const { sv: svPairs, en: enPairs } = pairs(
    editionIds.flatMap((id) => [editionOf(id), directoryFor(id)]),
    { sv: [], en: [] },
  )
  const english = new Set([...leaves([en, enTab, enFront]), ...enPairs].flatMap(pieces))
  const all = [...english].join('\n')
  const swedish = [...new Set([...leaves([sv, svTab, svFront]), ...svPairs].flatMap(pieces))].filter(
    (piece) => !english.has(piece),
  )
  const whole = new Set(swedish)
  const long = swedish.filter((piece) => piece.length >= 12 && !all.includes(piece))
  return (text) => {
    const said = plain(text)
    return whole.has(said) || long.some((piece) => said.includes(piece))
  }
}
