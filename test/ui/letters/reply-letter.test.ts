import type { LetterInput } from '../../../src/documents/letter-facts.ts'
import { changedReply, leftOpen, mayDraft, proposedReply } from '../../../src/ui/letters/reply-letter.ts'
import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { detect } from '../../../src/detection/all-languages.ts'
import { mailFromParts } from '../../../src/mail/from-parts.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { stockholm2016Letters } from '../../../src/strategy/stockholm-2016/on-demand.ts'

async function invitation() {
  const input: LetterInput = {
    edition: stockholm2016(),
    letters: await stockholm2016Letters(),
    directory: stockholmDirectory(),
    facts: detect(mailFromParts({ subject: 'Visit', text: 'May we visit you?' })).facts,
    outcome: { version: 1, edition: 'stockholm-2016', matters: [], lead: null, recipients: [] },
    body: 'miljo',
    receiver: null,
    today: PlainDate.parse('2026-11-24'),
    receivedAt: null,
    registrationNumber: null,
    senderName: 'A. Sender',
    writer: 'C. Writer',
    mailLanguage: 'sv',
  }
  const first = proposedReply(input, 'take-on')
  if (first === null) throw new Error('taking a request on answers nobody')
  return { input, reply: changedReply(input, first, { letter: 'invitation' }) }
}

test('a draft with facts to fill in is made only when it is wanted all the same', async () => {
  const { input, reply } = await invitation()
  expect(leftOpen(input, reply)).toEqual(expect.arrayContaining(['delegateName', 'birthDate', 'purpose']))
  expect(mayDraft(input, reply)).toBe(false)
  expect(mayDraft(input, { ...reply, anyway: true })).toBe(true)
})

test('that it is wanted holds while facts are filled in, and not for another letter', async () => {
  const { input, reply } = await invitation()
  const wanted = { ...reply, anyway: true }
  expect(changedReply(input, wanted, { typed: { delegateName: 'B. Guest' } }).anyway).toBe(true)
  expect(changedReply(input, wanted, { letter: 'accept' }).anyway).toBe(false)
})

test('a text changed by hand lacks only what is left in it', async () => {
  const { input, reply } = await invitation()
  const typed = { ...reply, edited: true, text: 'Till B. Guest, född [gästens födelsedatum].' }
  expect(leftOpen(input, typed)).toEqual(['birthDate'])
  expect(mayDraft(input, { ...typed, text: 'Välkommen.' })).toBe(true)
})
