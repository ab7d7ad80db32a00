import { mailFromParts } from '../../src/mail/from-parts.ts'

describe('a mail from the parts a host gives', () => {
  it('takes the text from the HTML where there is no plain text', () => {
    expect(mailFromParts({ html: '<p>Hej</p>' }).text).toBe('Hej')
  })
  it('keeps the plain text where there is one', () => {
    expect(mailFromParts({ html: '<p>Hej</p>', text: 'Tja' }).text).toBe('Tja')
  })
  it('works with nothing at all', () => {
    expect(mailFromParts({})).toMatchObject({ subject: '', text: '', from: null, internetMessageId: null })
  })
})
