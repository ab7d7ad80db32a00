import { detect } from '../../src/detection/all-languages.ts'
import { mailFromParts } from '../../src/mail/from-parts.ts'

const found = (subject: string, text: string) =>
  detect(
    mailFromParts({
      subject,
      text,
      from: { name: 'Ida', address: 'ida@kommun.example.org' },
      to: [{ name: '', address: 'registrator@stad.example' }],
      sentAt: '2026-11-20T10:00:00Z',
    }),
  )
const quoted = [
  '> The Council of Rijeka wishes to send a delegation of nine members',
  '> to study your cycle paths on 11-12 May 2027. Could you receive us?',
].join('\n')

describe('a request that is told of, not made', () => {
  it.each([
    ['Re: Rijeka', `FYI: this one is settled, I turned down the request on Tuesday.\n\n${quoted}`],
    ['SV: Rijeka', `För kännedom, jag tackade nej till detta i tisdags.\n\n${quoted}`],
    [
      'Accepted: Visit of nine officials from Rijeka',
      'When: 11 May 2027\nThey would like to see your cycle paths.',
    ],
    [
      'Zugesagt: Besuch der Delegation aus Rijeka',
      'Wann: 11. Mai 2027\nNeun Personen möchten Ihre Stadt besuchen.',
    ],
  ])('is left alone: %s', (subject, text) => {
    expect(found(subject, text).isVisitRequest).toBe(false)
  })

  it('is one when it is passed on, whatever the cover note says', () => {
    const text = `Vi kan tyvärr inte ta emot dem, kan ni ta detta?\n\n${quoted}`
    expect(found('VB: Rijeka', text).isVisitRequest).toBe(true)
  })
})

describe('a mail in which nobody travels', () => {
  it('asks for a speaker at a conference abroad, not for a visit', () => {
    const text =
      'We hold a seminar on indoor air in schools in Gdansk on 24-25 August 2027 and would be grateful for a speaker from your city who could tell about your experience. We cover hotel and train.'
    expect(found('Speaker in August?', text)).toMatchObject({ isVisitRequest: false, kinds: ['conference'] })
  })
})

describe('a journey to the City', () => {
  it('is theirs, though the words are those of own journeys', () => {
    const text =
      'Hej, jag arbetar på en skola i Vejle i Danmark. Arton lärare åker på studieresa till Stockholm den 4 maj 2027 och undrar om någon kan visa hur ni arbetar med läsning.'
    expect(found('Fråga', text).isVisitRequest).toBe(true)
  })
  it('is wished for, though the visit is told of as if it were over', () => {
    const text =
      'Our deputy mayor and three officials from Cebu, Philippines, look forward to visiting Stockholm on 5-6 July 2027; during the visit she hopes to meet your planners.'
    expect(found('July', text).isVisitRequest).toBe(true)
  })
  it('is theirs, though they say when they are home again, or how they travel', () => {
    const text =
      'Vi er fjorten fra et bibliotek i Molde. Vi sitter på flyet mandag 10. mai 2027 og er hjemme igjen onsdag. Finnes det en filial hos dere som kan ta imot oss?'
    expect(found('Tur', text).isVisitRequest).toBe(true)
  })
})
