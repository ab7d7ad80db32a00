import PostalMime from 'postal-mime'
import { readSeed, recipientsIn, seedFiles } from '../../../src/sandbox/seed/mail-files.ts'
import { largeHtmlMail } from '../../../src/sandbox/seed/large-mail.ts'
import { functionMailboxes, people } from '../../../src/sandbox/seed/people.ts'

const known = [...people, ...functionMailboxes].map((one) => one.mail)

describe('the seed mail', () => {
  test('is at least 34 mails in at least eight languages', async () => {
    const languages = new Set<string>()
    for (const name of seedFiles()) {
      const { headers } = await PostalMime.parse(readSeed(name))
      const language = headers.find((one) => one.key === 'content-language')?.value
      if (language) languages.add(language)
    }
    expect(seedFiles().length).toBeGreaterThanOrEqual(34)
    expect(languages.size).toBeGreaterThanOrEqual(8)
  })

  test.each(seedFiles())(
    '%s reaches a mailbox, can be read, and names reserved domains only',
    async (name) => {
      const eml = readSeed(name)
      const mail = await PostalMime.parse(eml)
      expect(recipientsIn(eml, known).length).toBeGreaterThan(0)
      expect(mail.messageId).toMatch(/^<.+@.+>$/)
      const addresses =
        `${eml.toString('latin1')} ${mail.text ?? ''} ${mail.html ?? ''}`.match(
          /[\w.-]+@[\w-]+(\.[\w-]+)+/g,
        ) ?? []
      const foreign = addresses.filter(
        (one) => !/@([\w-]+\.)*(example|example\.(com|org|net))$/.test(one.replace(/\.$/, '')),
      )
      expect(foreign).toEqual([])
    },
  )

  test('each mail has an id of its own', async () => {
    const ids = await Promise.all(
      seedFiles().map(async (name) => (await PostalMime.parse(readSeed(name))).messageId),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('the generated one is about five megabytes of HTML', () => {
    expect(largeHtmlMail().length).toBeGreaterThan(4_500_000)
    expect(largeHtmlMail().length).toBeLessThan(6_500_000)
  })

  test.each([
    ['To: a@stad.example\r\n\r\nCc: b@stad.example', ['a@stad.example']],
    [
      'To: x@example.org\r\nCc: Somebody <b@stad.example>,\r\n a@stad.example\r\n\r\n',
      ['a@stad.example', 'b@stad.example'],
    ],
    ['Subject: a@stad.example\r\n\r\n', []],
  ])('of the head %j the recipients are %j', (eml, expected) => {
    expect(recipientsIn(Buffer.from(eml), ['a@stad.example', 'b@stad.example'])).toEqual(expected)
  })
})
