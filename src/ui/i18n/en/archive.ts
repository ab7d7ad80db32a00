import type { SameTexts } from '../same-texts.ts'
import type { archive as source } from '../sv/archive.ts'

/** Texts of the packages for the archive, English. */
export const archive: SameTexts<typeof source> = {
  make: 'Archive package (.zip)',
  makeMany_one: 'Archive package of {{count}} case (.zip)',
  makeMany_other: 'Archive packages of {{count}} cases (.zip)',
  explain:
    'The case as FGS Ärendehantering 2.0, everything that happened, a page to read without Ankomst, the working copies and checksums. The file holds personal data and is not encrypted: choose with care where you put it. Nothing is taken out of Ankomst.',
  most: 'At most {{most}} cases at a time; the first ones of the list are taken. Choose a period to get the rest.',
  reading: 'Reading case {{number}}, {{at}} of {{of}} …',
  made_one: 'The archive package is made and read back against its checksums. It is among your downloads.',
  made_other:
    '{{count}} archive packages are made and read back against their checksums. They are in one file among your downloads.',
  none: 'No archive package was made.',
  leftOut: 'Not in the file:',
  why: {
    paused: '{{number}}: the case is paused. Ask the security function.',
    aside: '{{number}}: you have stepped aside.',
    gone: '{{number}}: the case no longer exists, or you have no access to it.',
    open: '{{number}}: the case is not closed. Close it first.',
    forbidden:
      '{{number}}: only those who handle the case can read the working copies. Ask them to make the package.',
    edition:
      '{{number}}: the case was assessed by an edition of the strategy that your version of Ankomst does not have.',
  },
  notAsFiled:
    '{{number}}: {{file}} is not the file that once was filed. Compare with the original in the mailbox or the register.',
  fileName: 'archive-packages-{{date}}',
}
