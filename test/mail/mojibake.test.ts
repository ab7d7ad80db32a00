import { undoMojibake } from '../../src/mail/mojibake.ts'

it.each([
  ['UTF-8 read as Latin-1 is undone', 'stÃ¤mma', 'stämma'],
  ['UTF-8 read as Windows-1252 is undone', 'itâ€™s', 'it’s'],
  ['real letters that look like it stay', 'Ã is a letter', 'Ã is a letter'],
  ['sound text stays', 'Besök på Åland', 'Besök på Åland'],
])('%s', (_, before, after) => {
  expect(undoMojibake(before)).toBe(after)
})
