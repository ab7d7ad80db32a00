import { releaseCopy } from '../../../src/documents/release/release-copy.ts'

const items = [
  { id: 'a', heading: 'Uppgifter', text: 'Antal: 6 personer' },
  { id: 'b', heading: 'Uppgifter', text: 'Leds av: ministern' },
  { id: 'c', heading: 'Historik', text: 'Tjänsteanteckning: ringde' },
]
const text = (masks: Record<string, string>) =>
  JSON.stringify(releaseCopy('26-0001 Seoul', items, masks, { day: '25 november 2026', notice: '' }).parts)

test('a masked item gives way to its legal ground, and nothing of it is left', () => {
  const copy = text({ b: 'OSL 15 kap. 1 §' })
  expect(copy).toContain('[Maskerat: OSL 15 kap. 1 §]')
  expect(copy).not.toContain('ministern')
  expect(copy).toContain('Maskerade uppgifter: 1.')
})

test('without masks the whole case is there and the copy says so', () => {
  const copy = text({})
  for (const item of items) expect(copy).toContain(item.text)
  expect(copy).toContain('Ingen uppgift är maskerad.')
})
