import { detect } from '../../../src/detection/all-languages.ts'
import { mailFromParts } from '../../../src/mail/from-parts.ts'

const via = (text: string) =>
  detect(
    mailFromParts({
      subject: 'Request',
      text,
      from: { name: 'Ann Lee', address: 'ann@city.example.org' },
      to: [{ name: '', address: 'registrator@stad.example' }],
    }),
  ).facts.via.value

describe('who passes the request on', () => {
  it.each([
    'Our delegation of nine councillors would like to visit Stockholm in May 2027.',
    'Our delegation of nine councillors would like to visit Sweden and your city in May 2027.',
    'Vi är nio politiker från Oslo. Our programme is called Visit Stockholm 2027. Kan ni ta emot oss?',
    'Здравствуйте, мы хотели бы приехать в ваш город в мае. We would like to visit Sweden with nine people.',
    'Bonjour, notre délégation souhaite visiter votre ville en mai. We may invest in Stockholm one day.',
    'Tisztelt Hölgyem! Szeretnénk önöket meglátogatni. You may visit Hungary in return.',
  ])('is nobody where the words only say what is wished for: %s', (text) => {
    expect(via(text)).toBeNull()
  })

  it.each([
    'I write from Visit Sweden: nine councillors from Leeds would like to visit you in May 2027.',
    'Visit Stockholm AB asks for nine councillors from Leeds who would like to visit you in May 2027.',
    'Förfrågan kommer från Visit Stockholm: nio politiker från Leeds vill besöka er i maj 2027.',
  ])('is the promoter that is named: %s', (text) => {
    expect(via(text)).toBe('state-promoter')
  })
})
