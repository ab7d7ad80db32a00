import { detect } from '../../../src/detection/all-languages.ts'
import { mailFromParts } from '../../../src/mail/from-parts.ts'

const organisation = (text: string, name = 'Anna', to = 'registrator@stad.example') =>
  detect(
    mailFromParts({
      subject: 'Visit',
      text,
      from: { name, address: 'anna@post.example.org' },
      to: [{ name: '', address: to }],
    }),
  ).facts.organisation

describe('who asks', () => {
  it.each([
    ['Guten Tag, wir möchten gerne Ihre Stadt besuchen.', null],
    ['We would like to visit your Municipality in May.', null],
    ['Kind greetings from the Office of the Mayor, we would like to visit you.', null],
    ['Our Ministry would like to visit you in May.', null],
    ['Mayor Nablus Municipality would like to visit you in May.', 'Nablus Municipality'],
    ['El Secretario de Movilidad del Municipio de Monterrey desea visitarles.', 'Municipio de Monterrey'],
    ['L’Ambassade du Sénégal vous prie de recevoir notre délégation.', 'Ambassade du Sénégal'],
    ['La Comisión de la Mujer del Congreso desea visitarles en mayo.', 'Comisión de la Mujer del Congreso'],
    ['Vi är tolv lärare från Drammen kommun som vill besöka er.', 'Drammen kommun'],
  ])('in the text: %s', (text, value) => {
    expect(organisation(text).value).toBe(value)
  })

  const english = 'Hello, may we visit you in May?'
  it.each([
    ['Trondheim kommune', english, 'Trondheim kommune'],
    ['南京市教育局', '您好，我们希望五月访问贵市，请问可以吗？', '南京市教育局'],
    ['Riverside Academy, Leeds', english, 'Riverside Academy'],
    ['Ambassador of Ghana', english, null],
    ['Cabinet du Maire', 'Bonjour, nous souhaitons vous rendre visite en mai avec le maire.', null],
    ['Ordföranden', english, null],
  ])('by the name of the sender: %s', (name, text, value) => {
    expect(organisation(text, name)).toEqual({ value, evidence: [] })
  })

  it('is not the colleague who passes it on', () => {
    expect(organisation('May we visit you?', 'Port Authority North', 'a@post.example.org').value).toBeNull()
  })

  it('is the part of the signature’s line that names it, with its place', () => {
    const text = 'We would like to visit you.\n\nKind regards\nKari Holm, adviser, Moss University'
    const { value, evidence } = organisation(text)
    expect(value).toBe('Moss University')
    expect(evidence.map(({ start, end }) => `Visit\n\n${text}`.slice(start, end))).toEqual([
      'Moss University',
    ])
  })
})
