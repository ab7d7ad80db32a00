import type { DirectoryFault } from '../../../directory/check-directory.ts'
import type { OpenEntry, StoredTables } from './directory-lists.ts'

/** The entry in which a fault is put right; null where one has to be added. Pure. */
export function faultEntry(fault: DirectoryFault, tables: StoredTables): OpenEntry | null {
  const contact = (fits: (entry: StoredTables['contacts'][number]['entry']) => boolean): OpenEntry | null => {
    const stored = tables.contacts.find(({ entry }) => fits(entry))
    return stored ? { file: 'contacts', stored } : null
  }
  const bodyOf = (id: string | undefined): OpenEntry | null => {
    const stored = tables.bodies.find(({ entry }) => entry.id === id)
    return stored ? { file: 'bodies', stored } : null
  }
  switch (fault.fault) {
    case 'theme-without-body':
      return null
    case 'theme-of-unknown-body': {
      const stored = tables.themes.find(
        ({ entry }) => entry.theme === fault.theme && entry.body === fault.body,
      )
      return stored ? { file: 'themes', stored } : null
    }
    case 'contact-dates-reversed':
    case 'absence-without-first-day':
      return contact(({ body, address }) => body === fault.body && address === fault.address)
    case 'away-without-deputy':
      return contact(
        ({ body, awayFrom, deputyAddress }) =>
          body === fault.body && awayFrom !== null && deputyAddress === null,
      )
    case 'unknown-body':
    case 'several-contact-persons':
      return contact(({ body }) => body === fault.body)
    case 'duplicate-address':
      return bodyOf(fault.bodies.at(-1))
    case 'no-way-in':
    case 'successor-loop':
    case 'unknown-successor':
    case 'closed-without-successor':
    case 'duplicate-body':
    case 'unknown-type':
    case 'no-contact-person':
    case 'dates-reversed':
      return bodyOf(fault.body)
  }
}
