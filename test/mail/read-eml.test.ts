import { readEml } from '../../src/mail/read-eml.ts'
import { UnreadableMailError } from '../../src/mail/unreadable-mail-error.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\n', '\r\n'))
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text.replaceAll('\n', '\r\n'), (unit) => unit.charCodeAt(0))
const head =
  'From: Anna <Anna@Stad.example>\nTo: b@example.org\nDate: Fri, 20 Nov 2026 10:00:00 +0100\nMessage-ID: <1@example.org>\n'

describe('reading an .eml', () => {
  it('reads a plain mail', async () => {
    const mail = await readEml(bytes(`${head}Subject: Hej\n\nVälkommen`))
    expect(mail).toMatchObject({
      subject: 'Hej',
      internetMessageId: '<1@example.org>',
      sentAt: '2026-11-20T09:00:00.000Z',
      from: { name: 'Anna', address: 'anna@stad.example' },
    })
  })
  it('turns a mail with HTML alone into text', async () => {
    const mail = await readEml(
      bytes(
        `${head}Subject: x\nContent-Type: text/html; charset=utf-8\n\n<style>p{}</style><p>Ett&nbsp;besök</p><p>Två</p>`,
      ),
    )
    expect(mail.text.trim()).toBe('Ett besök\n\nTvå')
  })
  it('undoes UTF-8 that is declared as Latin-1', async () => {
    const mail = await readEml(
      bytes(
        `${head}Subject: x\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\nStudiebesök på måndag`,
      ),
    )
    expect(mail.text).toContain('Studiebesök på måndag')
  })
  it('reads Latin-1 that is declared as UTF-8', async () => {
    const mail = await readEml(
      latin(
        `${head}Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nStudiebesök på måndag`,
      ),
    )
    expect(mail.text).toContain('Studiebesök på måndag')
    expect(mail.problems).not.toEqual([])
  })
  it('puts a nested message below the text, with its head', async () => {
    const mail = await readEml(
      bytes(
        `${head}Subject: VB\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nKan ni ta detta?\n--b\nContent-Type: message/rfc822\n\nFrom: x@city.example.org\nSubject: Study visit\nDate: Thu, 19 Nov 2026 10:00:00 +0100\n\nWe would like to visit you.\n--b--\n`,
      ),
    )
    expect(mail.text).toMatch(
      /Kan ni ta detta\?[\s\S]*From: .*x@city\.example\.org[\s\S]*We would like to visit you\./,
    )
  })
  it('gives what a calendar part says', async () => {
    const mail = await readEml(
      bytes(
        `${head}Subject: Möte\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Visit from Riga\nDTSTART:20270503T090000Z\nEND:VEVENT\nEND:VCALENDAR`,
      ),
    )
    expect(mail.text).toContain('Visit from Riga')
    expect(mail.text).toContain('2027-05-03')
  })
  it.each([
    ['an empty file', new Uint8Array()],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ['a .msg file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['plain prose', bytes('Hello there,\n\nno head lines here')],
  ])('says in a sentence why %s is no mail', async (_, content) => {
    await expect(readEml(content)).rejects.toThrow(UnreadableMailError)
    await expect(readEml(content)).rejects.toThrow(/^The file .*\.$/)
  })
})
