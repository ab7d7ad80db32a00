import { detect } from '../../../src/detection/all-languages.ts'
import { mailFromParts } from '../../../src/mail/from-parts.ts'

const kindsOf = (subject: string, text: string): readonly string[] =>
  detect(mailFromParts({ subject, text })).kinds

describe('kinds besides the visit', () => {
  it('a reception for the guests of a congress is a reception, not a conference', () =>
    expect(
      kindsOf(
        'Civic reception',
        'Our European congress of cardiologists meets in Stockholm in June. Would the city be willing to host a reception for the delegates at the City Hall?',
      ),
    ).toEqual(['reception']))
  it('an exchange programme that pays for a visit is no project we are asked to join', () =>
    expect(
      kindsOf(
        'Erasmus visit',
        'We are five teachers from Ghent, Belgium. Within our Erasmus project we would like to visit one of your schools on 12 May 2027.',
      ),
    ).toEqual(['visit']))
  it('a project that seeks a partner is', () =>
    expect(
      kindsOf(
        'Partner wanted',
        'We are preparing a Horizon Europe proposal with Lyon and Porto. Would your city like to join the consortium as a partner?',
      ),
    ).toEqual(['eu-project']))
  it('a demand to condemn another state needs no polite verb', () =>
    expect(
      kindsOf(
        'Boycott',
        'We call on the City of Stockholm to condemn the regime and to support sanctions against it.',
      ),
    ).toContain('foreign-policy'))
  it('what is not proposed is not found', () =>
    expect(
      kindsOf(
        'Study visit',
        'Twelve planners from Ghent, Belgium, would like to visit your office on 12 May 2027. We do not propose any agreement.',
      ),
    ).toEqual(['visit']))
})
