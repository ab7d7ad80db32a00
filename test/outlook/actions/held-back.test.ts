import { attachmentChoices } from '../../../src/outlook/actions/held-back.ts'

const file = (name: string, isInline = false) => ({
  id: name,
  name,
  contentType: 'application/pdf',
  size: 1000,
  isInline,
})

test.each([
  ['Passport_copies.pdf', 'identity'],
  ['namnlista.xlsx', 'name-list'],
  ['list_of_participants.docx', 'name-list'],
  ['dietary requirements.pdf', 'health'],
  ['programme.pdf', null],
])('%s is held back as %s', (name, heldBack) => {
  const [choice] = attachmentChoices([file(name)])
  expect(choice).toMatchObject({ heldBack, include: heldBack === null })
})

test('pictures inside the text are no attachments', () => {
  expect(attachmentChoices([file('logo.png', true)])).toEqual([])
})
