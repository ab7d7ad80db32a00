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

describe('what weighs whatever the language', () => {
  it('prices and links make an offer of what speaks of delegations and visits', () => {
    const text =
      'Haben Sie bald eine Delegation zu Besuch? Wir fahren Ihre Gäste durch Stockholm. Halber Tag ab 640 EUR, ganzer Tag ab 1100 EUR, Dolmetscher 90 EUR je Stunde. https://bus.example.org/preise https://bus.example.org/buchen'
    expect(found('Busse für Ihre Gäste', text).isVisitRequest).toBe(false)
  })
  it('a no that asks for another day is a request', () => {
    const text =
      'Unfortunately our mayor is ill and we have to cancel 9 March. Could the eight of us from Split instead come to see your water works on 6 or 7 April 2027?'
    const { isVisitRequest, facts } = found('Re: Visit from Split, 9 March', text)
    expect(isVisitRequest).toBe(true)
    expect(facts.dates.value.map(({ start }) => start)).toEqual(['2027-04-06', '2027-04-07'])
  })
  it('a text that passes on another is not what is asked', () => {
    const text = [
      'Hej, vems är detta? /Ida',
      '',
      'Von: Stadtverwaltung Halle <post@halle.example>',
      'Gesendet: Freitag, 13. November 2026 15:32',
      'An: Ida',
      'Betreff: WG: Fahrt nach Stockholm',
      '',
      'Sehr geehrte Frau Berg, die untenstehende Nachricht ist uns vor drei Wochen leider als unzustellbar zurückgekommen. Wir erlauben uns daher, sie Ihnen noch einmal persönlich zu senden, und hoffen auf Ihr Verständnis.',
      '',
      'Von: Stadtverwaltung Halle <post@halle.example>',
      'Gesendet: Montag, 26. Oktober 2026 10:07',
      'An: post@alt.example.org',
      'Betreff: Fahrt nach Stockholm',
      '',
      'Unser Bürgermeister möchte mit sechs Fachleuten vom 3. bis 5. Mai 2027 nach Stockholm kommen und Ihre Klärwerke besichtigen. Dürfen wir um einen Termin bitten?',
    ].join('\n')
    expect(found('VB: WG: Fahrt nach Stockholm', text)).toMatchObject({
      isVisitRequest: true,
      facts: { groupSize: { value: { min: 7, max: 7 } } },
    })
  })
})

describe('a private visit', () => {
  it.each([
    [
      'Besök i maj',
      'Hej, min svärmor från Porto kommer till Stockholm den 4–9 maj och vi vill gärna besöka stadsbiblioteket tillsammans. Kan någon visa oss runt på portugisiska?',
    ],
    [
      'Besuch',
      'Meine Schwiegereltern aus Graz kommen vom 4. bis 9. Mai 2027 nach Stockholm, mein Schwiegervater war Wasserbauer und würde gern Ihr Klärwerk besichtigen. Können Sie die beiden empfangen?',
    ],
    [
      'Wizyta',
      'Moja babcia i moja ciocia z Gdyni przyjeżdżają do Sztokholmu 4–9 maja 2027 i chciałyby odwiedzić ogród, o którym czytały. Czy ktoś może je przyjąć?',
    ],
  ])('is one whose guests the writer calls their own: %s', (subject, text) => {
    expect(found(subject, text).isVisitRequest).toBe(false)
  })
  it('is not one because a delegation brings somebody of the family', () => {
    const text =
      'The mayor of Accra would like to visit Stockholm with five officials on 4-9 June 2027 to study waste. My wife will come with us.'
    expect(found('Delegation', text).isVisitRequest).toBe(true)
  })
})
