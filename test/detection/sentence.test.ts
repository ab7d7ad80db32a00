import { detect } from '../../src/detection/all-languages.ts'
import { summarise } from '../../src/detection/sentence.ts'
import { mailFromParts } from '../../src/mail/from-parts.ts'

const names = { sv: { PS: 'Palestina' }, en: { PS: 'Palestine' } } as const
const say = (text: string, locale: 'sv' | 'en'): string =>
  summarise(
    detect(mailFromParts({ subject: 'Visit', text, sentAt: '2026-11-20T10:00:00Z' })),
    locale,
    (code) => (code === 'PS' ? names[locale].PS : code),
  )
const request =
  'The mayor of Nablus, Palestine, and five officials would like to visit Stockholm on 3-5 May 2027 to learn about waste.'

describe('the one-sentence summary', () => {
  it('says in Swedish who, where from, how many, when and about what', () => {
    expect(say(request, 'sv')).toBe(
      'Borgmästaren i Nablus, Palestina, vill komma på besök med fem medarbetare (sex personer) 3–5 maj 2027. Ämne: avfall.',
    )
  })
  it('says the same in English', () => {
    expect(say(request, 'en')).toBe(
      'The mayor of Nablus, Palestine, would like to visit with five others (six people) 3–5 May 2027. Subject: waste.',
    )
  })
  it('is honest about what is not said', () => {
    expect(say('Our delegation from Palestine would like to visit you.', 'en')).toContain(
      'Not said: number of people, dates and subject.',
    )
  })
  it('names what is a matter of its own beside the visit', () => {
    const text = `${request} We propose a sister city agreement between us, and need an invitation letter for our visas.`
    expect(say(text, 'sv')).toMatch(/Gäller även: .*inbjudningsbrev och vänortsavtal\./)
    expect(say(text, 'en')).toMatch(/Also about: .*an invitation letter and a twin-town agreement\./)
  })
  it('says when a mail is no request', () => {
    expect(say('Lunch on Friday?', 'sv')).toBe('Mejlet verkar inte vara en internationell förfrågan.')
  })
})
