import type { Edition } from './edition.ts'
import type { Explanations } from './explanations.ts'
import type { Letters } from './letters.ts'
import type { Lists } from './lists.ts'
import { stockholm2016 } from './stockholm-2016/index.ts'
import {
  stockholm2016Explanations,
  stockholm2016Letters,
  stockholm2016Lists,
} from './stockholm-2016/on-demand.ts'

/** An edition of this build: itself, and its parts that are fetched the first time someone wants them. */
interface Shelf {
  readonly edition: () => Edition
  readonly explanations: () => Promise<Explanations>
  readonly letters: () => Promise<Letters>
  readonly lists: () => Promise<Lists>
}

const editions: Readonly<Record<string, Shelf>> = {
  'stockholm-2016': {
    edition: stockholm2016,
    explanations: stockholm2016Explanations,
    letters: stockholm2016Letters,
    lists: stockholm2016Lists,
  },
}

/** Ids of the editions in this build. */
export const editionIds: readonly string[] = Object.keys(editions)

function shelfOf(id: string): Shelf {
  const shelf = editions[id]
  if (shelf === undefined) throw new Error(`This build has no edition "${id}".`)
  return shelf
}

/** The edition a configuration names. @throws Error for one this build does not have */
export function editionOf(id: string): Edition {
  return shelfOf(id).edition()
}

/** Our explanations of an edition's rules. @throws Error for an edition this build does not have, or when they cannot be fetched */
export async function explanationsOf(id: string): Promise<Explanations> {
  return shelfOf(id).explanations()
}

/** The letters of an edition. @throws Error for an edition this build does not have, or when they cannot be fetched */
export async function lettersOf(id: string): Promise<Letters> {
  return shelfOf(id).letters()
}

/** What an edition calls the lists and columns. @throws Error for an edition this build does not have, or when they cannot be read */
export async function listsOf(id: string): Promise<Lists> {
  return shelfOf(id).lists()
}
