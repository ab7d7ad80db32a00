/** Our own words for mail whose kind is beyond doubt; `n` makes each a little different. */
const asks = [
  'We would like to make a study visit to your city with a delegation of 12 officials in May to learn about waste management. Could you receive us?',
  'Our mayor and five councillors kindly ask to visit your department on 10 March to see how you collect household waste.',
  'A delegation from our city council would like to visit you next spring and hear about your work on water. Would you be able to host us for half a day?',
]
const ordinary = [
  'Hej! Mötet på torsdag är flyttat till rum 4. Ta med protokollet från förra gången.',
  'Your invoice for office supplies is attached. Payment is due within 30 days.',
  'Hej, kan du skicka nyckeln till förrådet i internposten? Tack på förhand.',
  'Påminnelse: brandövning i huset på fredag klockan tio.',
]

const pick = (from: readonly string[], n: number) => from[n % from.length] ?? ''

export const requestText = (n: number): string =>
  `Dear Sir or Madam,\n\n${pick(asks, n)}\n\nWith kind regards,\nInternational office ${n}\nCity of Kobe, Japan`

export const ordinaryText = (n: number): string => `${pick(ordinary, n)}\n\nHälsningar ${n}`
