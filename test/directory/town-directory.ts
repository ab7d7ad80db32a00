import { Directory } from '../../src/directory/directory.ts'

const body = (id: string, nameEn: string, nameSv: string) => ({
  id,
  type: 'office',
  nameSv,
  nameEn,
  administration: null,
  validFrom: null,
  validTo: null,
  successor: null,
  access: 'network',
  mailbox: `${id}@town.example.org`,
  registrator: `records.${id}@town.example.org`,
  registrationMask: null,
  about: '',
})

/** The directory of the town with one office (test/strategy/one-office-town.ts), and of the harbour that it shares. */
export const townDirectory: Directory = Directory.parse({
  bodies: [body('office', 'The Office', 'Kontoret'), body('harbour', 'The Harbour', 'Hamnen')],
  contacts: [],
})
