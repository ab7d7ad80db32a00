import { entryKeys, type DirectoryFile, type FileEntries } from '../directory/directory-rows.ts'
import { Body, ContactPerson, ThemeBody } from '../directory/directory.ts'
import type { Fields } from '../graph/items/list-item.ts'
import type { EntryKind } from './entry-kind.ts'
import { textOf } from './row.ts'

/** A text column; SharePoint keeps no difference between nothing and empty. */
const reader = (fields: Fields) => ({
  text: (column: string) => textOf(fields[column]).trim(),
  orNull: (column: string) => textOf(fields[column]).trim() || null,
})

/** Bodies of the directory, one item each. A body that nobody gave an English name has its Swedish one. */
export const bodyEntries: EntryKind<Body> = {
  list: 'Bodies',
  keyColumn: 'BodyId',
  keyOf: entryKeys.bodies,
  fieldsOf: (body) => ({
    Title: body.nameSv,
    BodyId: body.id,
    BodyType: body.type,
    NameEn: body.nameEn,
    Administration: body.administration ?? '',
    ValidFrom: body.validFrom ?? '',
    ValidTo: body.validTo ?? '',
    Successor: body.successor ?? '',
    Access: body.access,
    FunctionMailbox: body.mailbox ?? '',
    RegistrarMailbox: body.registrator ?? '',
    RegistrationMask: body.registrationMask ?? '',
    About: body.about,
  }),
  read: (fields) => {
    const { text, orNull } = reader(fields)
    const read = Body.safeParse({
      id: text('BodyId'),
      type: text('BodyType'),
      nameSv: text('Title'),
      nameEn: text('NameEn') || text('Title'),
      administration: orNull('Administration'),
      validFrom: orNull('ValidFrom'),
      validTo: orNull('ValidTo'),
      successor: orNull('Successor'),
      access: text('Access') || 'none',
      mailbox: orNull('FunctionMailbox'),
      registrator: orNull('RegistrarMailbox'),
      registrationMask: orNull('RegistrationMask'),
      about: text('About'),
    })
    return read.data ?? null
  },
}

/** Contact persons, one item each; the same address may serve several bodies. */
export const contactEntries: EntryKind<ContactPerson> = {
  list: 'Kontaktpersoner',
  keyColumn: 'ContactKey',
  keyOf: entryKeys.contacts,
  fieldsOf: (contact) => ({
    Title: contact.function,
    ContactKey: contactEntries.keyOf(contact),
    Body: contact.body,
    Mail: contact.address,
    DeputyFunction: contact.deputyFunction ?? '',
    Deputy: contact.deputyAddress ?? '',
    AbsentFrom: contact.awayFrom ?? '',
    AbsentTo: contact.awayTo ?? '',
    Languages: contact.languages.join(' '),
    ValidFrom: contact.validFrom ?? '',
    ValidTo: contact.validTo ?? '',
  }),
  read: (fields) => {
    const { text, orNull } = reader(fields)
    const read = ContactPerson.safeParse({
      body: text('Body'),
      function: text('Title'),
      address: text('Mail'),
      deputyFunction: orNull('DeputyFunction'),
      deputyAddress: orNull('Deputy'),
      awayFrom: orNull('AbsentFrom'),
      awayTo: orNull('AbsentTo'),
      languages: text('Languages')
        .split(/[\s,]+/)
        .filter((language) => language !== ''),
      validFrom: orNull('ValidFrom'),
      validTo: orNull('ValidTo'),
    })
    return read.data ?? null
  },
}

/** Which bodies a theme points at, one item for each pair. */
export const themeEntries: EntryKind<ThemeBody> = {
  list: 'ThemeBodies',
  keyColumn: 'ThemeKey',
  keyOf: entryKeys.themes,
  fieldsOf: (entry) => ({
    Title: `${entry.theme}: ${entry.body}`,
    ThemeKey: themeEntries.keyOf(entry),
    Theme: entry.theme,
    Body: entry.body,
    Rank: entry.rank,
    ReasonSv: entry.reasonSv,
    ReasonEn: entry.reasonEn,
  }),
  read: (fields) => {
    const { text } = reader(fields)
    const read = ThemeBody.safeParse({
      theme: text('Theme'),
      body: text('Body'),
      rank: fields['Rank'],
      reasonSv: text('ReasonSv'),
      reasonEn: text('ReasonEn') || text('ReasonSv'),
    })
    return read.data ?? null
  },
}

/** How each table of the directory lies in its list. */
export const directoryKinds: { readonly [F in DirectoryFile]: EntryKind<FileEntries[F]> } = {
  bodies: bodyEntries,
  contacts: contactEntries,
  themes: themeEntries,
}
