import type { DirectoryFault } from '../../directory/check-directory.ts'
import type { Edition } from '../../strategy/edition.ts'
import { sectionOf } from '../../strategy/section.ts'
import type { Names } from '../case/names.ts'
import type { Texts } from '../i18n/use-texts.ts'

/** What is wrong with a directory as a sentence, for the administrators' page and the command line. */
export function faultText(
  fault: DirectoryFault,
  edition: Edition,
  { body, theme }: Pick<Names, 'body' | 'theme'>,
  { t, language }: Pick<Texts, 't' | 'language'>,
): string {
  return t(`directoryPage.fault.${fault.fault}`, {
    body: 'body' in fault ? body(fault.body) : '',
    bodies: 'bodies' in fault ? fault.bodies.map(body).join(', ') : '',
    type: 'type' in fault ? fault.type : '',
    types: 'types' in fault ? fault.types.join(', ') : '',
    successor: 'successor' in fault ? fault.successor : '',
    address: 'address' in fault ? fault.address : '',
    theme: 'theme' in fault ? theme(fault.theme) : '',
    section: sectionOf(edition, edition.names.contactPersons.rule, language) ?? '',
  })
}
