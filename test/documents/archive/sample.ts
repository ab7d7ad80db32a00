import { aMatter, anOutcome } from '../../assessment/an-outcome.ts'
import type { ArchiveInput } from '../../../src/documents/archive/archive-package.ts'
import { localTimeIn } from '../../../src/documents/archive/local-time.ts'
import type { CopiedFile } from '../../../src/documents/archive/working-copy.ts'
import { aCase, type Said } from '../../cases/a-case.ts'

const mail = {
  internetMessageId: '<first@city.example.org>',
  mailbox: 'internationellt.miljo@stad.example',
  subject: 'Studiebesök & <frågor>',
  fromName: 'Protokoll',
  fromAddress: 'protocol@city.example.org',
  receivedAt: '2026-10-30T14:00:00Z',
} as never

/** A case in which everything happens that the archive says something of. */
export const said: readonly Said[] = [
  {
    type: 'opened',
    mail,
    title: 'Besök från ”Exempel” & <Stad>',
    summary: 'Tolv personer\u0000 vill komma.',
  },
  { type: 'registered', receivedOn: '2026-10-30' as never },
  {
    type: 'assessed',
    assessment: {
      version: 1,
      edition: 'stockholm-2016',
      receivedBy: 'miljo',
      directions: ['cooperation'],
      noDirection: false,
      aims: [],
      criteria: [],
      matters: [{ kind: 'visit' }],
    },
    outcome: {
      ...anOutcome(aMatter({ reasons: ['S3-four-directions', 'S5-within-budget'] })),
      lead: 'miljo',
    },
    snapshot: [{ heading: 'Inriktningar', lines: [{ text: 'Samverkan', section: 'avsnitt 3' }] }],
    model: null,
  },
  { type: 'note', text: 'Ringde ambassaden' },
  { type: 'note', text: 'Kom ihåg kaffe', standing: 'working' },
  { type: 'secrecy-marked' },
  { type: 'settled' },
  { type: 'retention-decided', from: '2031-12-01' as never },
  { type: 'closed' },
]

/** A mail as it lies in the case's folder; the byte that is no UTF-8 shows that nothing is rewritten. */
export const eml: CopiedFile = {
  itemId: 'item-1',
  name: 'a1b2.eml',
  bytes: new Uint8Array([
    ...new TextEncoder().encode(
      'Message-ID: <first@city.example.org>\r\nFrom: Protocol <protocol@city.example.org>\r\n' +
        'To: internationellt.miljo@stad.example\r\nDate: Fri, 30 Oct 2026 13:59:00 +0000\r\nSubject: Visit\r\n\r\nHello ',
    ),
    0xe5,
  ]),
}
export const list: CopiedFile = {
  itemId: 'item-2',
  name: 'Program & tider.txt',
  bytes: new TextEncoder().encode('09.00'),
}

/** What a package is made of, with ids as words where they need none. */
export const input = (over: Partial<ArchiveInput> = {}): ArchiveInput => ({
  of: aCase(...said),
  files: [eml, list],
  words: {
    body: (id) => `Förvaltning ${id}`,
    decider: (id) => id,
    line: ({ key, params }) => `${key} ${Object.values(params).join(' ')}`,
    state: (id) => id,
    time: localTimeIn('Europe/Stockholm'),
    forum: 'internationella beredningen (IB)',
  },
  at: '2026-11-26T09:30:00Z',
  organisationNumber: '5500000000',
  notice: 'Remissversion',
  version: '0.1.0',
  ...over,
})

/** The text of one file of a package. */
export const textOf = (files: readonly { path: string; bytes: Uint8Array }[], path: string): string => {
  const found = files.find((file) => file.path === path)
  if (found === undefined) throw new Error(`${path} is not in the package`)
  return new TextDecoder().decode(found.bytes)
}
