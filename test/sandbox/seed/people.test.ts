import { functionMailboxes, people, personByKey } from '../../../src/sandbox/seed/people.ts'

describe('the people of the sandbox', () => {
  test('open only mailboxes that exist', () => {
    const known = functionMailboxes.map((box) => box.mail)
    expect(
      people
        .flatMap((person) => person.mailboxes.map((box) => box.mail))
        .filter((mail) => !known.includes(mail)),
    ).toEqual([])
  })
  test('have ids, keys and addresses of their own', () => {
    for (const key of ['id', 'key', 'mail'] as const)
      expect(new Set(people.map((person) => person[key])).size).toBe(people.length)
  })
  test('are asked for by key, and a wrong key is told the right ones', () => {
    expect(personByKey('sekreterare-ib').mail).toBe('sekreterare.ib@stad.example')
    expect(() => personByKey('nobody')).toThrow(/kontakt-miljo/)
  })
})
