import { caseTag } from '../../../src/cases/keys.ts'
import { groupOf } from '../../../src/teams/door/groups.ts'
import { mailOfMessage } from '../../../src/teams/mail/mail-of-message.ts'
import type { Finding } from '../../../src/detection/finding.ts'

const id = '0b54a8d2-6c1e-4a0e-9b7e-2f6f8f1d9c11'
const group = (certainty: Finding['certainty'], content: string) =>
  groupOf({
    finding: { certainty } as Finding,
    mail: mailOfMessage({ subject: 'Beslut i ärende 26-0089', body: { contentType: 'text', content } }),
  })

test.each<[string, Finding['certainty'], string, string]>([
  ['our own message about a case is not unclear', 'unclear', `Beslut: bifall.\n${caseTag(id)}`, 'inCase'],
  [
    'what was handed over is still to be looked at',
    'likely',
    `We would like to visit.\n${caseTag(id)}`,
    'marked',
  ],
  ['what names no case stays unclear', 'unclear', 'Kan vi ses?', 'unclear'],
])('%s', (_name, certainty, content, expected) => {
  expect(group(certainty, content)).toBe(expected)
})
